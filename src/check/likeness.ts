// How much of what was quoted a statement explains, and whether that is more than chance.
import type { Weighed } from './align.js';
import type { Comparison } from './compare.js';
import type { Word } from './words.js';

export interface Likeness {
  /** Words quoted. */
  readonly words: number;
  /** Those that are the same, by the length of both texts together: 0 to 1. */
  readonly similarity: number;
  /** Share of the quoted words' rarity that is matched: 0 to 1. */
  readonly coverage: number;
  /** Rarity of what is matched, 1 for a word that one statement has: how little it is common property. */
  readonly weight: number;
  /** Of the passages compared with, the share that is the same: 0 to 1. */
  readonly printed: number;
  /** Share of words that both have, in whatever order, by the longer text: 0 to 1. */
  readonly common: number;
}

/** A stretch left out counts by its number more than its length: people leave out sentences. */
const LONGER = 0.1;

/** @param said the comparison's words as numbers */
export function likeness({ said, stretches }: Comparison, { worth }: Weighed): Likeness {
  const rarity = new Map(said.words.map((word, at) => [word, worth[at] ?? 0]));
  const isWithin = (index: number) => index > 0 && index < stretches.length - 1;
  // “You were the armorer … would be alive” says that something is left out.
  const isShown = (index: number) =>
    /…|\.{3}/.test(
      said.text.slice(stretches[index - 1]?.said.at(-1)?.end, stretches[index + 1]?.said[0]?.start),
    );
  const sum = { matched: 0, weight: 0, all: 0, leftOut: 0, printed: 0, printedSame: 0 };
  for (const [index, { same, printed, said: words }] of stretches.entries()) {
    const weight = words.reduce((total, word) => total + (rarity.get(word) ?? 0), 0);
    sum.all += weight;
    sum.printed += printed.length;
    if (same) sum.printedSame += printed.length;
    if (same) {
      sum.matched += words.length;
      sum.weight += weight;
    } else if (isWithin(index) && printed.length > words.length && !isShown(index)) {
      sum.leftOut += 1 + (printed.length - words.length - 1) * LONGER;
    }
  }
  return {
    words: said.words.length,
    similarity: sum.matched / (said.words.length + sum.leftOut),
    coverage: sum.all === 0 ? 0 : sum.weight / sum.all,
    weight: sum.weight,
    printed: sum.printed === 0 ? 0 : sum.printedSame / sum.printed,
    common: common(
      said.words,
      stretches.flatMap(({ printed }) => printed),
    ),
  };
}

function common(said: readonly Word[], printed: readonly Word[]): number {
  const left = new Map<string, number>();
  for (const { skeleton } of printed) left.set(skeleton, (left.get(skeleton) ?? 0) + 1);
  const both = said.filter(({ skeleton }) => {
    const count = left.get(skeleton) ?? 0;
    left.set(skeleton, count - 1);
    return count > 0;
  });
  return both.length / Math.max(1, said.length, printed.length);
}
