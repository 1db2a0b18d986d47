// The quotes of a record as numbers, and which of them share words and pairs of words with a text.
import type { Quote } from '../record/model.js';
import { stem } from '../search/words.js';
import type { Numbered, Weighed } from './align.js';
import { type Word, wordsOf } from './words.js';

/** Statements aligned with a text, at most; the prototype's figure. */
const CANDIDATES = 12;
/** Entries of the index read for a text, at most, rarest features first: about a millisecond. */
const POSTINGS = 15_000;
const SENTENCE_END = /(?<=[.!?…]["”’»)]{0,2})\s+/;
/** UTF-16 units: few words may still be long ones. */
const SHORT_SENTENCE = 80;
/** Features of a text looked up, at most. */
const FEATURES = 4_000;

export class Statements {
  readonly #quotes: readonly Quote[];
  readonly #numbers = new Map<string, number>();
  readonly #stemNumbers = new Map<string, number>();
  readonly #stems: number[] = [];
  /** In how many statements each word stands. */
  readonly #count: number[] = [];
  readonly #words: readonly Int32Array[];
  /** Words and pairs of words, hashed to a bucket; a bucket's statements stand from one start to the next. */
  readonly #starts: Uint32Array;
  readonly #postings: Uint32Array;
  readonly #score: Float64Array;
  readonly #whole = new Map<string, number[]>();
  /** Short ones only: of others nobody asks. */
  readonly #sentences = new Set<string>();

  constructor(quotes: readonly Quote[]) {
    this.#quotes = quotes;
    this.#words = quotes.map(({ passages }, statement) => {
      const read = passages.map(({ exact }) => wordsOf(exact));
      for (const key of new Set([...read, read.flat()].map(keyOf))) {
        this.#whole.set(key, [...(this.#whole.get(key) ?? []), statement]);
      }
      for (const { exact } of passages) {
        for (const sentence of exact.split(SENTENCE_END)) {
          if (sentence.length < SHORT_SENTENCE) this.#sentences.add(keyOf(wordsOf(sentence)));
        }
      }
      return Int32Array.from(read.flat(), (word) => this.#learn(word));
    });
    for (const words of this.#words) {
      for (const number of new Set(words)) this.#count[number] = (this.#count[number] ?? 0) + 1;
    }
    const total = this.#words.reduce((sum, { length }) => sum + length, 0);
    this.#starts = new Uint32Array(2 ** Math.ceil(Math.log2(2 * total + 2)) + 1);
    for (const words of this.#words) {
      for (const bucket of this.#buckets(words))
        this.#starts[bucket + 1] = (this.#starts[bucket + 1] ?? 0) + 1;
    }
    for (let bucket = 1; bucket < this.#starts.length; bucket++) {
      this.#starts[bucket] = (this.#starts[bucket] ?? 0) + (this.#starts[bucket - 1] ?? 0);
    }
    const next = this.#starts.slice();
    this.#postings = new Uint32Array(this.#starts.at(-1) ?? 0);
    for (const [statement, words] of this.#words.entries()) {
      for (const bucket of this.#buckets(words)) {
        this.#postings[next[bucket] ?? 0] = statement;
        next[bucket] = (next[bucket] ?? 0) + 1;
      }
    }
    this.#score = new Float64Array(quotes.length);
  }

  quote(statement: number): Quote {
    const quote = this.#quotes[statement];
    if (quote === undefined) throw new Error(`no statement ${statement}`);
    return quote;
  }

  /** Those of which these words are a whole passage, or all passages. */
  whole(words: readonly Word[]): readonly number[] {
    return this.#whole.get(keyOf(words)) ?? [];
  }

  isSentence(words: readonly Word[]): boolean {
    return this.#sentences.has(keyOf(words));
  }

  /** All those in which these words stand one after another. Reads the statements that share the rarest feature. */
  holding({ words }: Numbered): number[] {
    const [first] = words;
    if (first === undefined || words.includes(-1)) return [];
    const buckets = [...this.#buckets(words)].sort((a, b) => this.#size(a) - this.#size(b));
    const rarest = buckets[0] ?? 0;
    return [...this.#postings.subarray(this.#starts[rarest], this.#starts[rarest + 1])].filter(
      (statement) => {
        const own = this.#words[statement] ?? new Int32Array();
        for (let at = own.indexOf(first); at !== -1; at = own.indexOf(first, at + 1)) {
          if (words.every((word, offset) => own[at + offset] === word)) return true;
        }
        return false;
      },
    );
  }

  /** A statement's words, all passages in order. */
  printed(statement: number): Numbered {
    const words = this.#words[statement] ?? new Int32Array();
    return { words, stems: words.map((number) => this.#stems[number] ?? -1) };
  }

  /** A text's words; those that no statement has are -1. */
  said(said: readonly Word[]): Weighed {
    const words = new Int32Array(said.length);
    const stems = new Int32Array(said.length);
    const worth = new Float64Array(said.length);
    for (const [at, { skeleton }] of said.entries()) {
      const number = this.#numbers.get(skeleton) ?? -1;
      words[at] = number;
      stems[at] = this.#stems[number] ?? this.#stemNumbers.get(stemOf(skeleton)) ?? -1;
      worth[at] = this.rarity(number);
    }
    return { words, stems, worth };
  }

  /** Those that share the most, weighed by rarity; best first. */
  candidates({ words }: Numbered): number[] {
    const [starts, postings, score] = [this.#starts, this.#postings, this.#score];
    const features = [...this.#buckets(words.subarray(0, FEATURES / 2))]
      .map((bucket) => ({ bucket, size: this.#size(bucket) }))
      .filter(({ size }) => size > 0)
      .sort((a, b) => a.size - b.size || a.bucket - b.bucket);
    const touched: number[] = [];
    let left = POSTINGS;
    for (const { bucket, size } of features) {
      left -= size;
      if (left < 0) break;
      const rarity = Math.log(1 + this.#quotes.length / size);
      const end = starts[bucket + 1] as number;
      for (let at = starts[bucket] as number; at < end; at++) {
        const statement = postings[at] as number;
        if (score[statement] === 0) touched.push(statement);
        score[statement] = (score[statement] as number) + rarity;
      }
    }
    const best: number[] = [];
    let least = 0;
    for (const statement of touched) {
      const own = score[statement] as number;
      if (best.length === CANDIDATES && own <= least) continue;
      const before = best.findLastIndex((other) => (score[other] as number) >= own);
      best.splice(before + 1, 0, statement);
      if (best.length > CANDIDATES) best.pop();
      least = score[best.at(-1) as number] as number;
    }
    for (const statement of touched) score[statement] = 0;
    return best;
  }

  /** 1 for a word that one statement has, 0 for one that all have. */
  rarity(number: number): number {
    if (number === -1) return 1;
    const size = this.#quotes.length;
    return Math.log((1 + size) / (this.#count[number] ?? 1)) / Math.log(1 + size);
  }

  #size(bucket: number): number {
    return (this.#starts[bucket + 1] ?? 0) - (this.#starts[bucket] ?? 0);
  }

  /** Each once. A bucket that two features share only makes a candidate too many. */
  #buckets(words: Int32Array): Set<number> {
    const mask = this.#starts.length - 2;
    const found = new Set<number>();
    for (const [index, word] of words.entries()) {
      if (word === -1) continue;
      found.add(mixed(word, 0) & mask);
      const next = words[index + 1] ?? -1;
      if (next !== -1) found.add(mixed(word, next + 1) & mask);
    }
    return found;
  }

  #learn({ skeleton }: Word): number {
    const known = this.#numbers.get(skeleton);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(skeleton, number);
    const root = stemOf(skeleton);
    const stemNumber = this.#stemNumbers.get(root) ?? this.#stemNumbers.size;
    this.#stemNumbers.set(root, stemNumber);
    this.#stems.push(stemNumber);
    return number;
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

function mixed(a: number, b: number): number {
  const hash = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) >>> 0;
}
