// Which entries share words with a query, and how well. The only file that knows MiniSearch.
import MiniSearch from 'minisearch';
import { commonInOrder, overlap } from './alignment.js';
import { Lexicon } from './lexicon.js';
import { Runs } from './runs.js';
import { isStopWord, type Query, stem } from './words.js';

/** What of an entry can be searched. */
export interface Searchable<T> {
  readonly entry: T;
  /** The words themselves, a text a passage. */
  readonly words: readonly string[];
  /** Whose they are: names and other names. */
  readonly names: readonly string[];
  /** Role, work, circumstances. */
  readonly about: readonly string[];
}
const P = (name: string, value: number) => Number(process.env[name] ?? value);

type Field = 'words' | 'names' | 'about';

/**
 * What a matched word counts by where it stands. A typed name asks for that person's words, so it counts for
 * more than the same word said by somebody else; circumstances only order what the words leave equal.
 */
const CREDITS: readonly (readonly [Field, number])[] = [
  ['names', 1.2],
  ['words', 1],
  ['about', 0.3],
];
/** A word matched with letters wrong never outranks one matched exactly (minisearch issue 263). */
const FUZZY = P('FUZZY', 0.7);
const CHANCE = 8;
const STOP_WORD = P('STOPW', 0.2);
const CANDIDATES = P('CAND', 50);
const POSTINGS = P('BUDGET', 500);
const SURE = P('SURE', 0.5);
const GAP = P('GAP', 0.02);
const W_ALIGN = P('WALIGN', 0.5);
const W_OVER = P('WOVER', 0.2);
const G0 = P('G0', 0.3),
  G1 = P('G1', 1);
const S2 = P('S2', 0.5),
  S3 = P('S3', 0.6),
  S4 = P('S4', 0.75);

/** A word of the query. */
interface Asked {
  /** The words of the index that it is, or may have been meant to be; none: unknown. */
  readonly numbers: readonly number[];
  /** Known as typed, not by letters put right. */
  readonly exact: boolean;
  readonly stopWord: boolean;
  /** Inverse document frequency, 0 to 1; that of an unknown word is 1. */
  readonly rarity: number;
  readonly value: number;
  readonly share: number;
  /** How far a match can be trusted to be no chance, 0 to 1. */
  readonly trust: number;
}
interface Reading {
  readonly words: readonly Asked[];
  /** Places in words, from 1. */
  readonly order: readonly number[];
  readonly whole: { readonly rarity: number; readonly inOrder: number };
  readonly share: number;
}

interface Candidate {
  readonly item: number;
  readonly score: number;
  readonly inWords: number;
  readonly said: number;
  readonly covered: number;
  readonly exact: boolean;
  readonly inOrder: number;
}

export class TextIndex<T> {
  readonly #items: readonly Searchable<T>[];
  readonly #lexicon = new Lexicon();
  readonly #fields: { readonly [field in Field]: Texts };
  readonly #documents: Uint32Array;
  readonly #runs: Runs;
  readonly #place: Uint8Array;
  readonly #mini = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });

  constructor(items: readonly Searchable<T>[]) {
    this.#items = items;
    const learn = (field: Field) => new Texts(items.map((item) => this.#lexicon.learn(item[field])));
    this.#fields = { words: learn('words'), names: learn('names'), about: learn('about') };
    this.#documents = new Uint32Array(this.#lexicon.size);
    this.#place = new Uint8Array(this.#lexicon.size);
    for (const item of items.keys()) {
      const own = new Set(FIELDS.flatMap((field) => [...this.#fields[field].of(item)]));
      for (const number of own) this.#documents[number] = (this.#documents[number] ?? 0) + 1;
      this.#mini.add({ id: item, terms: [...own].join(' ') });
    }
    this.#runs = new Runs(items.map(({ words }) => words));
  }

  search(query: Query): T[] {
    if (query.phrases.length > 0) return this.#withPhrases(query);
    return this.#found(query, (candidate, reading) => isRelevant(candidate, reading));
  }
  searchWords(query: Query): T[] {
    return this.#found(query, ({ inWords }) => inWords >= 0.5);
  }
  searchWhole(query: Query): { readonly exact: T[]; readonly misspelt: T[] } {
    const reading = this.#read(query);
    const whole = this.#ranked(reading, this.#withRareWords(reading)).filter(
      ({ covered }) => covered > 0.999,
    );
    const some = (exact: boolean) => whole.filter((c) => c.exact === exact).map(this.#entry);
    return { exact: some(true), misspelt: some(false) };
  }
  #withPhrases(query: Query): T[] {
    const reading = this.#read(query);
    return this.#ranked(reading, this.#runs.holding(query.phrases.slice(0, 8))).map(this.#entry);
  }

  #found(query: Query, relevant: (candidate: Candidate, reading: Reading) => boolean): T[] {
    const reading = this.#read(query);
    const held = this.#ranked(reading, this.#runs.holding([query.tokens]));
    let near = this.#ranked(reading, this.#withRareWords(reading));
    if ((near[0]?.inOrder ?? 0) < SURE) near = [...near, ...this.#ranked(reading)].sort(byScore);
    return [...new Set([...held, ...near.filter((c) => relevant(c, reading))].map(this.#entry))];
  }

  #read(query: Query): Reading {
    const words: Asked[] = [];
    const places = new Map<string, number>();
    const order = query.tokens.map((token) => {
      const key = stem(token);
      const place = places.get(key) ?? words.push(this.#asked(token));
      places.set(key, place);
      return place;
    });
    const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0) || 1;
    const whole = {
      rarity: sum(words.map(({ rarity }) => rarity)),
      inOrder: sum(order.map((place) => words[place - 1]?.rarity ?? 0)),
    };
    return { words, order, whole, share: sum(words.map(({ share }) => share)) };
  }

  #asked(token: string): Asked {
    const stopWord = isStopWord(token);
    const known = this.#lexicon.number(token);
    if (known !== undefined || stopWord) {
      const numbers = known === undefined ? [] : [known];
      const rarity = this.#rarity(numbers);
      const value = stopWord ? Math.min(STOP_WORD, rarity) : rarity;
      return {
        numbers,
        exact: true,
        stopWord,
        rarity: value,
        value,
        share: stopWord ? 0 : 1 + rarity,
        trust: 1,
      };
    }
    const meant = this.#lexicon.meant(token);
    const numbers = [...new Set(meant.map((word) => this.#lexicon.number(word) ?? 0))];
    const swapped = meant.some((word) => [...word].sort().join() === [...token].sort().join());
    const trust = swapped ? FUZZY : FUZZY * Math.min(1, token.length / CHANCE);
    const rarity = this.#rarity(numbers);
    return { numbers, exact: false, stopWord, rarity, value: rarity * FUZZY, share: 1 + rarity, trust };
  }

  #rarity(numbers: readonly number[]): number {
    const size = this.#items.length;
    const documents = Math.max(1, ...numbers.map((number) => this.#documents[number] ?? 0));
    return Math.log(1 + size / documents) / Math.log(1 + size);
  }

  #withRareWords({ words }: Reading): number[] {
    const cost = ({ numbers }: Asked) =>
      numbers.reduce((sum, number) => sum + (this.#documents[number] ?? 0), 0);
    let left = POSTINGS;
    const rare = words
      .filter(({ stopWord }) => !stopWord)
      .sort((a, b) => cost(a) - cost(b))
      .filter((word) => {
        left -= cost(word);
        return left >= 0;
      });
    if (rare.length === 0) return [];
    const found = this.#mini.search([...new Set(rare.flatMap(({ numbers }) => numbers))].join(' '), {
      combineWith: 'OR',
    });
    return found.map(({ id }) => id as number).sort((a, b) => a - b);
  }

  /** The best of these items, best first; of all items where none are named. */
  #ranked(reading: Reading, items?: readonly number[]): Candidate[] {
    const { words } = reading;
    for (const [place, { numbers }] of words.entries()) {
      for (const number of numbers) this.#place[number] = place + 1;
    }
    const ranked = this.#best(words, items)
      .map((item) => this.#candidate(reading, item))
      .sort(byScore);
    for (const { numbers } of words) {
      for (const number of numbers) this.#place[number] = 0;
    }
    return ranked;
  }

  /** Those that hold the rarest words of the query, in any order. */
  #best(words: readonly Asked[], items?: readonly number[]): number[] {
    const credits = CREDITS.map(([field, credit]) => ({
      ...this.#fields[field],
      worth: Float64Array.from([0, ...words.map(({ value }) => value * credit)]),
    }));
    const seenIn = new Int32Array(words.length + 1).fill(-1);
    const best: { item: number; worth: number }[] = [];
    const count = items?.length ?? this.#items.length;
    let least = 0;
    for (let index = 0; index < count; index++) {
      const item = items === undefined ? index : (items[index] as number);
      let sum = 0;
      for (const { numbers, starts, worth } of credits) {
        const end = starts[item + 1] as number;
        for (let at = starts[item] as number; at < end; at++) {
          const place = this.#place[numbers[at] as number] as number;
          if (place === 0 || seenIn[place] === item) continue;
          seenIn[place] = item;
          sum += worth[place] as number;
        }
      }
      if (sum <= least) continue;
      const before = best.findLastIndex(({ worth }) => worth >= sum);
      best.splice(before + 1, 0, { item, worth: sum });
      if (best.length > CANDIDATES) best.pop();
      if (best.length === CANDIDATES) least = best.at(-1)?.worth ?? 0;
    }
    return best.map(({ item }) => item);
  }

  #candidate({ words, order, whole, share }: Reading, item: number): Candidate {
    const text = this.#fields.words.of(item).map((number) => this.#place[number] as number);
    const where = new Uint8Array(words.length + 1);
    for (const [bit, [field]] of CREDITS.entries()) {
      const { numbers, starts } = this.#fields[field];
      const end = starts[item + 1] as number;
      for (let at = starts[item] as number; at < end; at++) {
        const place = this.#place[numbers[at] as number] as number;
        where[place] = (where[place] as number) | (1 << bit);
      }
    }
    const sum = { score: 0, inWords: 0, said: 0, covered: 0 };
    let exact = true;
    for (const [index, word] of words.entries()) {
      const found = CREDITS.filter(
        ([field], bit) => (where[index + 1] as number) & (1 << bit) && (word.exact || field !== 'about'),
      );
      const [best] = found;
      if (best === undefined) continue;
      sum.score += word.value * best[1];
      if (word.stopWord) continue;
      exact &&= word.exact;
      sum.covered += word.share;
      if (best[0] !== 'about') sum.said += word.share * word.trust;
      if (found.some(([field]) => field === 'words')) sum.inWords += word.share * word.trust;
    }
    const inOrder = commonInOrder(order, text, (place) => words[place - 1]?.value ?? 0, GAP) / whole.inOrder;
    return {
      item,
      score: sum.score / whole.rarity + W_ALIGN * inOrder + W_OVER * overlap(order, text),
      inWords: sum.inWords / share,
      said: sum.said / share,
      covered: sum.covered / share,
      exact,
      inOrder,
    };
  }

  readonly #entry = ({ item }: Candidate): T => {
    const found = this.#items[item];
    if (found === undefined) throw new Error(`no item ${item} in the index`);
    return found.entry;
  };
}

const FIELDS: readonly Field[] = ['words', 'names', 'about'];

function isRelevant({ said, covered, inOrder }: Candidate, { words, order }: Reading): boolean {
  const content = words.filter(({ stopWord }) => !stopWord).length;
  if (content === 0) return false;
  const needed = content <= 2 ? S2 : content === 3 ? S3 : S4;
  return (
    (covered > 0.999 && words.every((w) => w.exact)) ||
    said >= needed ||
    inOrder >= G0 + G1 / Math.max(2, order.length)
  );
}

const byScore = (a: Candidate, b: Candidate) => b.score - a.score || a.item - b.item;

/** The words of many items, one after another. */
class Texts {
  readonly numbers: Uint32Array;
  readonly starts: Uint32Array;
  constructor(items: readonly (readonly number[])[]) {
    this.starts = new Uint32Array(items.length + 1);
    for (const [item, { length }] of items.entries())
      this.starts[item + 1] = (this.starts[item] ?? 0) + length;
    this.numbers = new Uint32Array(this.starts.at(-1) ?? 0);
    for (const [item, words] of items.entries()) this.numbers.set(words, this.starts[item]);
  }
  of(item: number): Uint32Array {
    return this.numbers.subarray(this.starts[item], this.starts[item + 1]);
  }
}
