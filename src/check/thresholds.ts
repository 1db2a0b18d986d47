// When a likeness is more than chance.
import type { Likeness } from './likeness.js';
import type { Match } from './matcher.js';

/** Words so few are common property. */
export const SHORT = 5;
const P = (name: string, value: number) => Number(process.env[name] ?? value);
const LONG = 10;
const LONG_SIMILARITY = P('LS', 0.65);
const LONG_COVERAGE = P('LC', 0.8);
const SOME_SIMILARITY = P('SS', 0.8);
const SOME_COVERAGE = P('SC', 0.88);
const LEAST_SIMILARITY = P('LEAST', 0.4);
const SOME_WEIGHT = P('SW', 1.5);
const LONG_WEIGHT = P('LW', 2);
const HINT_WEIGHT = P('HW', 3);
const HINT_SIMILARITY = P('HS', 0.55);

export function isEnough({ words, similarity, coverage, weight }: Likeness): boolean {
  if (similarity < LEAST_SIMILARITY) return false;
  if (words < LONG)
    return weight >= SOME_WEIGHT && (similarity >= SOME_SIMILARITY || coverage >= SOME_COVERAGE);
  return weight >= LONG_WEIGHT && (similarity >= LONG_SIMILARITY || coverage >= LONG_COVERAGE);
}

export function isHint({ core }: Match): boolean {
  return core.share >= 0.5 && core.weight >= HINT_WEIGHT && core.similarity >= HINT_SIMILARITY;
}
