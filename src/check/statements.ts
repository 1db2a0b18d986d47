// The quotes of a record as numbers, and which of them share words and pairs of words with a text.
import type { Quote } from '../record/model.js';
import { stem } from '../search/words.js';
import { type Numbered, placeOf, type Weighed } from './align.js';
import { type Word, wordsOf } from './words.js';

/** Statements aligned with a text, at most. */
const CANDIDATES = 12;
/** Entries of the index read for a text, at most, rarest features first: about a millisecond. */
const POSTINGS = 15_000;
/** Words of a text looked up, at most. */
const LOOKED_UP = 2_000;
const SENTENCE_END = /(?<=[.!?…]["”’»)]{0,2})\s+/;
/** UTF-16 units: whether longer ones are a sentence nobody asks. */
const SHORT_SENTENCE = 80;

export class Statements {
  readonly #quotes: Quote[] = [];
  readonly #printed: Numbered[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #stemNumbers = new Map<string, number>();
  readonly #stems: number[] = [];
  /** In how many statements each word stands. */
  readonly #documentFrequency: number[] = [];
  /** By the hash of a word or a pair of words; two features of one hash only make a candidate too many. */
  readonly #postings = new Map<number, number[]>();
  readonly #whole = new Map<string, number[]>();
  readonly #sentences = new Set<string>();
  /** By statement, while candidates are looked for. */
  #score = new Float64Array(0);

  add(quote: Quote): void {
    const statement = this.#quotes.push(quote) - 1;
    const read = quote.passages.map(({ exact }) => wordsOf(exact));
    for (const key of new Set([...read, read.flat()].map(keyOf))) put(this.#whole, key, statement);
    for (const sentence of quote.passages.flatMap(({ exact }) => exact.split(SENTENCE_END)))
      if (sentence.length < SHORT_SENTENCE) this.#sentences.add(keyOf(wordsOf(sentence)));
    const words = Int32Array.from(read.flat(), (word) => this.#learn(word));
    this.#printed.push({ words, stems: words.map((number) => this.#stems[number] as number) });
    for (const number of new Set(words))
      this.#documentFrequency[number] = (this.#documentFrequency[number] ?? 0) + 1;
    for (const feature of features(words)) put(this.#postings, feature, statement);
  }

  quote(statement: number): Quote {
    return this.#quotes[statement] as Quote;
  }

  /** Those of which these words are a whole passage, or all passages. */
  whole(words: readonly Word[]): readonly number[] {
    return this.#whole.get(keyOf(words)) ?? [];
  }

  isSentence(words: readonly Word[]): boolean {
    return this.#sentences.has(keyOf(words));
  }

  /** All those in which these words stand one after another. */
  holding({ words }: Numbered): readonly number[] {
    const [rarest = []] = this.#rarestFirst(words);
    return rarest.filter((statement) => placeOf(words, this.printed(statement).words) !== -1);
  }

  /** A statement's words, all passages in order. */
  printed(statement: number): Numbered {
    return this.#printed[statement] as Numbered;
  }

  /** A text's words; those that no statement has are -1. */
  said(said: readonly Word[]): Weighed {
    const words = Int32Array.from(said, ({ skeleton }) => this.#numbers.get(skeleton) ?? -1);
    const stems = Int32Array.from(
      said,
      ({ skeleton }, at) => this.#stems[words[at] as number] ?? this.#stemNumbers.get(stemOf(skeleton)) ?? -1,
    );
    return {
      words,
      stems,
      worth: Float64Array.from(words, (number) => this.#rarity(this.#documentFrequency[number] ?? 1)),
    };
  }

  /** Those that share the most, weighed by rarity; best first. */
  candidates({ words }: Numbered): number[] {
    if (this.#score.length < this.#quotes.length) this.#score = new Float64Array(this.#quotes.length);
    const score = this.#score.fill(0);
    let left = POSTINGS;
    for (const statements of this.#rarestFirst(words.subarray(0, LOOKED_UP))) {
      left -= statements.length;
      if (left < 0) break;
      const rarity = this.#rarity(statements.length);
      for (const statement of statements) score[statement] = (score[statement] as number) + rarity;
    }
    const best: number[] = [];
    let least = 0;
    for (let statement = 0; statement < score.length; statement++) {
      const own = score[statement] as number;
      if (own <= least) continue;
      best.splice(best.findLastIndex((other) => (score[other] as number) >= own) + 1, 0, statement);
      if (best.length > CANDIDATES) best.pop();
      if (best.length === CANDIDATES) least = score[best.at(-1) as number] as number;
    }
    return best;
  }

  #rarestFirst(words: Int32Array): (readonly number[])[] {
    const found = [...features(words)].flatMap((feature) => {
      const statements = this.#postings.get(feature);
      return statements === undefined ? [] : [statements];
    });
    return found.sort((a, b) => a.length - b.length);
  }

  /** 1 for what one statement has, next to nothing for what all have; why not the search's: docs/checking.md. */
  #rarity(documentFrequency: number): number {
    const all = 1 + this.#quotes.length;
    return Math.log(all / documentFrequency) / Math.log(all);
  }

  #learn({ skeleton }: Word): number {
    const known = this.#numbers.get(skeleton);
    if (known !== undefined) return known;
    const root = stemOf(skeleton);
    const stemNumber = this.#stemNumbers.get(root) ?? this.#stemNumbers.size;
    this.#stemNumbers.set(root, stemNumber);
    this.#numbers.set(skeleton, this.#stems.length);
    return this.#stems.push(stemNumber) - 1;
  }
}

/** Longer ones have no other forms that people type. */
const STEMMED_LETTERS = 40;

function stemOf(word: string): string {
  return word.length > STEMMED_LETTERS ? word : stem(word);
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ skeleton }) => skeleton).join(' ');
}

/** Each word and each two neighbours, as a number; each once. */
function features(words: Int32Array): Set<number> {
  const found = new Set<number>();
  for (const [at, word] of words.entries()) {
    if (word === -1) continue;
    const next = words[at + 1] ?? -1;
    found.add(word * 2);
    if (next !== -1) found.add(((Math.imul(word + 1, 0x9e3779b1) ^ Math.imul(next, 0x85ebca6b)) >>> 2) | 1);
  }
  return found;
}

function put<K>(map: Map<K, number[]>, key: K, statement: number): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, [statement]);
  else held.push(statement);
}
