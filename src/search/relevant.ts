// Whether a document is an answer at all: better nothing than a forced match.
import type { Document } from './text-index.js';

/** A document compared with a question. Shares are 0 to 1. */
export interface Candidate {
  readonly id: number;
  readonly document: Document;
  readonly score: number;
  /** Share of the words that carry meaning which stands in the words or names. */
  readonly said: number;
  /** The same for the words alone. */
  readonly inSaid: number;
  /** Share of all words, by rarity, that stands in the words together and in the same order. */
  readonly inOrder: number;
  /** Every word that carries meaning stands somewhere. */
  readonly isWhole: boolean;
  /** No letter wrong in what was found. */
  readonly isExact: boolean;
  /** No letter wrong, or so that it can't be chance. */
  readonly isSure: boolean;
  /** How many words of the question carry meaning, and how many there are. */
  readonly asked: { readonly meaningful: number; readonly words: number };
}

/**
 * The share needed of one word that carries meaning, of two, three, and more. A misspelt word alone must be too like
 * a known one to be chance. One of two words, two thirds at most, is not what was asked for: "cloud computing" is
 * not about dark clouds. Of 50 questions foreign to 12,061 quotations 10 found something with 0.5, 0.5, 0.6, 0.75,
 * and 6 with these, for the same success@1.
 */
const SAID = [0.65, 0.67, 0.75, 0.85] as const;
/**
 * The share needed in order: 0.53 of three words, 0.34 of twenty; fewer than three have no order. "We felt
 * disrespected" has 0.55 of "We felt like we weren’t respected". Questions whose quotation had been taken out of the
 * 12,061 found another in 21% of cases (without a gate in all), at a cost of 0.005 success@1.
 */
const IN_ORDER = 0.3;
const IN_ORDER_OF_FEW = 0.7;
const FEWEST_IN_ORDER = 3;

export function isRelevant({ said, inOrder, isWhole, isSure, asked }: Candidate): boolean {
  const needed = SAID[Math.min(asked.meaningful, SAID.length) - 1];
  if (needed === undefined) return false;
  if (said >= needed || (isWhole && isSure)) return true;
  return (asked.words >= FEWEST_IN_ORDER || isWhole) && inOrder >= IN_ORDER + IN_ORDER_OF_FEW / asked.words;
}

/** The words themselves say half of what was asked for. */
export function saysMostOf({ inSaid }: Candidate): boolean {
  return inSaid >= 0.5;
}
