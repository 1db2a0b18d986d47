// A query as an index understands it: which of its words are known, which misspelt, and what each is worth.
import type { Lexicon } from './lexicon.js';
import { isStopWord, stem } from './words.js';

export interface Word {
  /** The lexicon's words that it is, or may have been meant to be; none: unknown. */
  readonly numbers: readonly number[];
  readonly isStopWord: boolean;
  /** As typed; else with letters put right. */
  readonly exact: boolean;
  /** As typed, or so like that it can't be chance. */
  readonly sure: boolean;
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

/** So many unknown words are looked up, the longest: each takes 0.3 ms in a vocabulary of 14,000. */
const LOOKED_UP = 10;

/** @param rarity how rare words that a query's word may be are together, 0 to 1 */
export function readQuery(
  tokens: readonly string[],
  lexicon: Lexicon,
  rarity: (numbers: readonly number[]) => number,
): Reading {
  const isUnknown = (token: string) => !isStopWord(token) && lexicon.number(token) === undefined;
  const unknown = [...new Set(tokens.filter(isUnknown))].sort((a, b) => b.length - a.length);
  const lookedUp = new Set(unknown.slice(0, LOOKED_UP));
  const words: Word[] = [];
  const places = new Map<string, number>();
  const order = tokens.map((token) => {
    const key = stem(token);
    const place = places.get(key) ?? words.push(readWord(token));
    places.set(key, place);
    return place;
  });
  const total = {
    rarity: sumOf(words.map((word) => word.rarity)),
    share: sumOf(words.map(({ share }) => share)),
    inOrder: sumOf(order.map((place) => words[place - 1]?.rarity ?? 0)),
  };
  return { words, order, total };

  function readWord(token: string): Word {
    const known = lexicon.number(token);
    const exact = known !== undefined;
    const isStop = isStopWord(token);
    const meant = exact
      ? { numbers: [known], trust: 1 }
      : lookedUp.has(token)
        ? lexicon.meant(token)
        : { numbers: [], trust: 0 };
    const rare = isStop ? Math.min(STOP_WORD, rarity(meant.numbers)) : rarity(meant.numbers);
    return {
      numbers: meant.numbers,
      isStopWord: isStop,
      exact,
      sure: exact || meant.trust === 1,
      rarity: rare,
      value: exact ? rare : rare * FUZZY,
      // Rarity ranks; for relevance no word counts more than twice another, or one typo would hide two good words.
      share: isStop ? 0 : 1 + rare,
      trust: exact ? 1 : meant.trust * FUZZY,
    };
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) || 1;
}
