// A query as an index understands it: which of its words are known, which misspelt, and what each is worth.
import type { Lexicon } from './lexicon.js';
import { isStopWord, stem } from './words.js';

export interface Word {
  /** The lexicon's words that it is, or may have been meant to be; none: unknown. */
  readonly numbers: readonly number[];
  readonly isStopWord: boolean;
  /** As typed; else with letters put right. */
  readonly exact: boolean;
  /** Inverse document frequency, 0 to 1; 1 for an unknown word. */
  readonly rarity: number;
  /** What it counts for where it is found. */
  readonly value: number;
  /** Its share in the question of relevance; stop words have none. */
  readonly share: number;
  /** How surely a match is no chance, 0 to 1. */
  readonly trust: number;
}

export interface Reading {
  /** Distinct words. */
  readonly words: readonly Word[];
  /** The query as typed: the place of each of its words in `words`, from 1. */
  readonly order: readonly number[];
  /** Over `words`, and over `order`; never 0. */
  readonly total: { readonly rarity: number; readonly share: number; readonly inOrder: number };
}

/** A word matched with letters wrong never outranks one matched exactly (minisearch issue 263). */
const FUZZY = 0.7;
/** A stop word counts for little even in a record so small that each is rare; 0.1 cost 0.016 success@1, 0.3 gained none. */
const STOP_WORD = 0.2;

/** @param rarity how rare words that a query's word may be are together, 0 to 1 */
export function readQuery(
  tokens: readonly string[],
  lexicon: Lexicon,
  rarity: (numbers: readonly number[]) => number,
): Reading {
  const words: Word[] = [];
  const places = new Map<string, number>();
  const order = tokens.map((token) => {
    const place = places.get(stem(token)) ?? words.push(readWord(token, lexicon, rarity));
    places.set(stem(token), place);
    return place;
  });
  const total = {
    rarity: sumOf(words.map((word) => word.rarity)),
    share: sumOf(words.map((word) => word.share)),
    inOrder: sumOf(order.map((place) => words[place - 1]?.rarity ?? 0)),
  };
  return { words, order, total };
}

function readWord(token: string, lexicon: Lexicon, rarity: (numbers: readonly number[]) => number): Word {
  const known = lexicon.number(token);
  if (isStopWord(token)) {
    const numbers = known === undefined ? [] : [known];
    const value = Math.min(STOP_WORD, rarity(numbers));
    return { numbers, isStopWord: true, exact: true, rarity: value, value, share: 0, trust: 1 };
  }
  const meant = known === undefined ? lexicon.meant(token) : { numbers: [known], trust: 1 };
  const exact = known !== undefined;
  const rare = rarity(meant.numbers);
  return {
    numbers: meant.numbers,
    isStopWord: false,
    exact,
    rarity: rare,
    value: exact ? rare : rare * FUZZY,
    // Rarity ranks; for relevance no word counts more than twice another, or one typo would hide two good words.
    share: 1 + rare,
    trust: exact ? 1 : meant.trust * FUZZY,
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) || 1;
}
