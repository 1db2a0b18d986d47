// Whether an entry is an answer at all: better nothing than a forced match.
import type { Reading } from './reading.js';

/** An item compared with a query. Shares are 0 to 1. */
export interface Candidate {
  readonly item: number;
  readonly score: number;
  /** Share of the words that carry meaning which stands in the words or names. */
  readonly said: number;
  /** The same for the words alone. */
  readonly inWords: number;
  /** Share of all words, by rarity, that stands in the words together and in the same order. */
  readonly inOrder: number;
  /** Every word that carries meaning stands somewhere. */
  readonly isWhole: boolean;
  /** No letter wrong in what was found. */
  readonly isExact: boolean;
}

/**
 * The share needed of one word that carries meaning, of two, three, and more. Half of two lets "we felt
 * disrespected" find "we felt like we weren’t respected". Of 50 questions foreign to 12,061 quotations 10 found
 * something with 0.5, 0.5, 0.6, 0.75, and 8 with these, which lose nothing; one word's 0.65 asks for a likeness that is no chance.
 */
const SAID = [0.65, 0.5, 0.75, 0.85] as const;
/**
 * The share needed in order: of three words 0.63, of twenty 0.35. Questions whose quotation had been taken out of
 * the 12,061 found another in 20% of cases (28% with 0.25 + 0.8 / words), at a cost of 0.004 success@1.
 */
const IN_ORDER = 0.3;
const IN_ORDER_OF_FEW = 1;

export function isRelevant(
  { said, inOrder, isWhole, isExact }: Candidate,
  { words, order }: Reading,
): boolean {
  const meaningful = words.filter(({ isStopWord }) => !isStopWord).length;
  if (meaningful === 0) return false;
  const needed = SAID[Math.min(meaningful, SAID.length) - 1] ?? 1;
  return (
    said >= needed ||
    (isWhole && isExact) ||
    inOrder >= IN_ORDER + IN_ORDER_OF_FEW / Math.max(2, order.length)
  );
}

/** The words themselves say half of what was asked for. */
export function saysMostOf({ inWords }: Candidate): boolean {
  return inWords >= 0.5;
}
