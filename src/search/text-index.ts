// Which entries share words with a query, and how well. The only file that knows MiniSearch.
import MiniSearch from 'minisearch';
import { commonInOrder, overlap } from './alignment.js';
import { type Field, FieldTexts } from './field-texts.js';
import { Lexicon } from './lexicon.js';
import { type Reading, readQuery, type Word } from './reading.js';
import { type Candidate, isRelevant, saysMostOf } from './relevant.js';
import { Runs } from './runs.js';
import { isStopWord, type Query } from './words.js';

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

/**
 * What a matched word counts by where it stands, best first. A typed name asks for that person's words, so it
 * counts for more than the same word said by somebody else; circumstances only order what the words leave equal.
 */
const CREDITS: readonly (readonly [field: Field, credit: number])[] = [
  ['names', 1.2],
  ['words', 1],
  ['about', 0.3],
];
/** So many candidates are compared in full, a few more than an answer shows; 50 and 100 gained nothing. */
const CANDIDATES = 30;
/**
 * MiniSearch returns every match, so the rarest words are asked for until they stand in so many entries together:
 * 2 ms at most. 1,000 and 2,000 gained nothing.
 */
const MATCHES = 500;
/** With so much of the query in one entry in its order, the others need no looking through; 0.7 gained nothing. */
const FOUND = 0.5;
/**
 * A word passed over within the matched ones, against 0.2 for a matched stop word and 0.4 to 1 for another.
 * 0.05 cost 0.003 success@1; without any, words by chance in the order of a long text pass for a quotation.
 */
const GAP = 0.02;
/** The order decides between entries with as many of the words, likeness in length between those with the same order. */
const IN_ORDER = 0.5;
const ALIKE = 0.2;

export class TextIndex<T> {
  readonly #items: readonly Searchable<T>[];
  readonly #lexicon = new Lexicon();
  readonly #fields: { readonly [field in Field]: FieldTexts };
  /** In how many items each word of the lexicon stands. */
  readonly #spread: Uint32Array;
  readonly #runs: Runs;
  /** Which word of the query each word of the lexicon is, from 1; all 0 between queries. */
  readonly #place: Uint8Array;
  readonly #mini = new MiniSearch<{ readonly id: number; readonly numbers: string }>({
    fields: ['numbers'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });

  constructor(items: readonly Searchable<T>[]) {
    this.#items = items;
    const learn = (field: Field) => new FieldTexts(items.map((item) => this.#lexicon.learn(item[field])));
    this.#fields = { words: learn('words'), names: learn('names'), about: learn('about') };
    this.#spread = new Uint32Array(this.#lexicon.size);
    this.#place = new Uint8Array(this.#lexicon.size);
    for (const item of items.keys()) {
      const numbers = new Set(CREDITS.flatMap(([field]) => [...this.#fields[field].of(item)]));
      for (const number of numbers) this.#spread[number] = this.#spreadOf(number) + 1;
      const meaningful = [...numbers].filter((number) => this.#lexicon.isMeaningful(number));
      this.#mini.add({ id: item, numbers: meaningful.join(' ') });
    }
    this.#runs = new Runs(items.map(({ words }) => words));
  }

  /** The relevant entries, best first; equals stay in the order they were given in. */
  search(query: Query): T[] {
    const reading = this.#read(query);
    if (query.phrases.length > 0)
      return this.#ranked(reading, this.#runs.holding(query.phrases)).map(this.#entry);
    // Who gives somebody's words exactly means these, be they stop words only; but "the" is nobody's.
    const isKnown = reading.words.every(({ exact }) => exact) && query.tokens.length > 1;
    const exactly = isKnown ? this.#ranked(reading, this.#runs.holding([query.tokens])) : [];
    const relevant = this.#nearest(reading).filter((candidate) => isRelevant(candidate, reading));
    return [...new Set([...exactly, ...relevant].map(this.#entry))];
  }

  /** As `search`, but only where the words themselves make the entry relevant. */
  searchWords(query: Query): T[] {
    const reading = this.#read(query);
    return this.#ranked(reading, this.#withRareWords(reading)).filter(saysMostOf).map(this.#entry);
  }

  /** Whether every word that carries meaning stands somewhere, in some form. */
  knows({ tokens }: Query): boolean {
    return tokens.every((token) => isStopWord(token) || this.#lexicon.number(token) !== undefined);
  }

  /** The entries that hold every word of the query, apart from those that do so with letters wrong. */
  searchWhole(query: Query): { readonly exact: T[]; readonly misspelt: T[] } {
    const reading = this.#read(query);
    const whole = this.#ranked(reading, this.#withRareWords(reading)).filter(({ isWhole }) => isWhole);
    return {
      exact: whole.filter(({ isExact }) => isExact).map(this.#entry),
      misspelt: whole.filter(({ isExact }) => !isExact).map(this.#entry),
    };
  }

  #read(query: Query): Reading {
    const size = this.#items.length;
    const rarity = (numbers: readonly number[]) =>
      Math.log(1 + size / Math.max(1, ...numbers.map(this.#spreadOf))) / Math.log(1 + size);
    return readQuery(query.tokens, this.#lexicon, rarity);
  }

  /** By the rarest words; by all words of all items where those lead to nothing much. */
  #nearest(reading: Reading): Candidate[] {
    const items = this.#withRareWords(reading);
    if (items?.length === 0) return [];
    const near = this.#ranked(reading, items);
    const isFound = items === undefined || near.some(({ inOrder }) => inOrder >= FOUND);
    return isFound ? near : this.#ranked(reading);
  }

  /** Undefined where even the rarest is too common: then looking through all items is quicker. */
  #withRareWords({ words }: Reading): number[] | undefined {
    const known = words.filter(({ isStopWord, numbers }) => !isStopWord && numbers.length > 0);
    if (known.length === 0) return [];
    const matches = ({ numbers }: Word) => numbers.reduce((sum, number) => sum + this.#spreadOf(number), 0);
    let left = MATCHES;
    const rare = known
      .sort((a, b) => matches(a) - matches(b))
      .filter((word) => {
        left -= matches(word);
        return left >= 0;
      });
    if (rare.length === 0) return undefined;
    const numbers = new Set(rare.flatMap((word) => word.numbers));
    const found = this.#mini.search([...numbers].join(' '), { combineWith: 'OR' });
    return found.map(({ id }) => id as number).sort((a, b) => a - b);
  }

  /** The best of these items, or of all, best first. */
  #ranked(reading: Reading, items?: readonly number[]): Candidate[] {
    for (const [index, { numbers }] of reading.words.entries()) {
      for (const number of numbers) this.#place[number] = index + 1;
    }
    const candidates = this.#holdingMost(reading, items).map((item) => this.#compared(reading, item));
    for (const { numbers } of reading.words) {
      for (const number of numbers) this.#place[number] = 0;
    }
    return candidates.sort(bestFirst);
  }

  /** The items that hold most of the query's words in any order, each word counted once. */
  #holdingMost({ words }: Reading, items?: readonly number[]): number[] {
    const fields = CREDITS.map(([field, credit]) => ({
      ...this.#fields[field],
      worth: Float64Array.from([0, ...words.map(({ value }) => value * credit)]),
    }));
    const places = this.#place;
    const seenIn = new Int32Array(words.length + 1).fill(-1);
    const most: { readonly item: number; readonly sum: number }[] = [];
    const count = items?.length ?? this.#items.length;
    let least = 0;
    for (let index = 0; index < count; index++) {
      const item = items === undefined ? index : (items[index] as number);
      let sum = 0;
      for (const { numbers, starts, worth } of fields) {
        const end = starts[item + 1] as number;
        for (let at = starts[item] as number; at < end; at++) {
          const place = places[numbers[at] as number] as number;
          if (place === 0 || seenIn[place] === item) continue;
          seenIn[place] = item;
          sum += worth[place] as number;
        }
      }
      if (sum <= least) continue;
      most.splice(most.findLastIndex((other) => other.sum >= sum) + 1, 0, { item, sum });
      if (most.length > CANDIDATES) most.pop();
      if (most.length === CANDIDATES) least = most.at(-1)?.sum ?? 0;
    }
    return most.map(({ item }) => item);
  }

  #compared({ words, order, total }: Reading, item: number): Candidate {
    const text = this.#places('words', item);
    const inWords = new Set(text);
    const fields = CREDITS.map(([field, credit]) => ({
      field,
      credit,
      places: field === 'words' ? inWords : new Set(this.#places(field, item)),
    }));
    const sum = { value: 0, said: 0, inWords: 0, whole: 0 };
    let isExact = true;
    let isSure = true;
    for (const [index, { value, isStopWord, exact, sure, share, trust }] of words.entries()) {
      const place = index + 1;
      // What is only about an entry is too weak to be guessed at.
      const best = fields.find(({ field, places }) => places.has(place) && (sure || field !== 'about'));
      if (best === undefined) continue;
      sum.value += value * best.credit;
      if (isStopWord) continue;
      isExact &&= exact;
      isSure &&= sure;
      sum.whole += share;
      if (best.field !== 'about') sum.said += share * trust;
      if (inWords.has(place)) sum.inWords += share * trust;
    }
    const inOrder = commonInOrder(order, text, (place) => words[place - 1]?.value ?? 0, GAP) / total.inOrder;
    return {
      item,
      score: sum.value / total.rarity + IN_ORDER * inOrder + ALIKE * overlap(order, text),
      said: sum.said / total.share,
      inWords: sum.inWords / total.share,
      inOrder,
      isWhole: sum.whole === total.share,
      isExact,
      isSure,
    };
  }

  /** The words of an item as words of the query, 0 for others. */
  #places(field: Field, item: number): Uint8Array {
    const numbers = this.#fields[field].of(item);
    const places = new Uint8Array(numbers.length);
    for (let at = 0; at < numbers.length; at++) places[at] = this.#place[numbers[at] as number] as number;
    return places;
  }

  readonly #spreadOf = (number: number): number => this.#spread[number] ?? 0;

  readonly #entry = ({ item }: Candidate): T => {
    const found = this.#items[item];
    if (found === undefined) throw new Error(`no item ${item} in the index`);
    return found.entry;
  };
}

const bestFirst = (a: Candidate, b: Candidate) => b.score - a.score || a.item - b.item;
