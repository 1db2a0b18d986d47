// When a likeness is more than chance: how each figure was measured stands in docs/checking.md.
import type { Label } from './finding.js';
import type { Likeness } from './likeness.js';
import type { Match } from './matcher.js';

/** Words so few are common property. */
export const SHORT = 5;

/** The same words as whole passages need no likeness to be weighed. */
export const EXACT: ReadonlySet<Label> = new Set(['word for word', 'same words']);

/** What must be reached at least, all four of each. */
type Rule = readonly [similarity: number, coverage: number, weight: number, printed: number];

/** From so many words on the rules are wider. */
const LONG = 10;
const LONG_RULES: readonly Rule[] = [
  [0.7, 0, 2, 0],
  [0.4, 0.8, 2, 0],
  // All of a passage stands in it, with much around or between.
  [0.45, 0, 1.5, 0.8],
  [0.55, 0.5, 4, 0.5],
];
const SOME_RULES: readonly Rule[] = [
  // A fragment as printed, of more than stop words.
  [0.95, 0, 1, 0],
  [0.8, 0, 2, 0],
  [0.8, 0, 0.5, 0.6],
  [0.55, 0, 1, 0.75],
  // Words added to a short passage.
  [0.55, 0, 0.7, 1],
  [0.75, 0.9, 2, 0.6],
];
/** The same words in another order: “the rigger blamed the director” told the other way round. */
const REORDERED = 0.9;

export function isEnough({ words, common, similarity, coverage, weight, printed }: Likeness): boolean {
  if (common >= REORDERED && weight >= 1) return true;
  const reached = [similarity, coverage, weight, printed];
  return (words < LONG ? SOME_RULES : LONG_RULES).some((rule) =>
    rule.every((least, at) => (reached[at] ?? 0) >= least),
  );
}

/** Rare words in order within half of the text, among others retold. */
const HINT = { share: 0.5, weight: 3, similarity: 0.55 };

export function isHint({ core }: Match): boolean {
  return core.share >= HINT.share && core.weight >= HINT.weight && core.similarity >= HINT.similarity;
}
