// Aligning two texts, beside the same worked out the long way.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align, alignExactly, mostPossible, type Weighed } from '../../src/check/align.js';

/** Few words, so that many are equal; every second one is a form of the one before it. */
const text = fc
  .array(fc.record({ word: fc.integer({ min: -1, max: 9 }), worth: fc.integer({ min: 0, max: 100 }) }), {
    maxLength: 12,
  })
  .map(
    (words): Weighed => ({
      words: Int32Array.from(words, ({ word }) => word),
      stems: Int32Array.from(words, ({ word }) => (word === -1 ? -1 : Math.floor(word / 2))),
      worth: Float64Array.from(words, ({ worth }) => worth / 100),
    }),
  );

/** The best sum of pairs in order: every way from one pair to the next is tried. Prices as in align.ts. */
function bestSum(said: Weighed, printed: Weighed): number {
  const value = (row: number, column: number) => {
    const worth = Math.max(0.25, said.worth[row] ?? 0);
    if (said.words[row] !== -1 && said.words[row] === printed.words[column]) return worth;
    return said.stems[row] !== -1 && said.stems[row] === printed.stems[column] ? worth / 2 : -0.4;
  };
  const gap = (length: number, price: number) => (length === 0 ? 0 : 0.8 + (length - 1) * price);
  const ends: number[][] = [];
  let best = 0;
  for (let row = 0; row < said.words.length; row++) {
    const sums: number[] = [];
    ends.push(sums);
    for (let column = 0; column < printed.words.length; column++) {
      let before = 0;
      for (let up = 1; up <= row; up++) {
        for (let back = 1; back <= column; back++) {
          // A gap is on one side only.
          if (up > 1 && back > 1) continue;
          const sum = (ends[row - up]?.[column - back] ?? 0) - gap(back - 1, 0.02) - gap(up - 1, 0.15);
          before = Math.max(before, sum);
        }
      }
      const sum = before + value(row, column);
      sums.push(sum);
      best = Math.max(best, sum);
    }
  }
  return best;
}

test('the best alignment is found', () =>
  fc.assert(
    fc.property(text, text, (said, printed) => {
      expect(align(said, printed).score).toBeCloseTo(bestSum(said, printed), 9);
    }),
    { numRuns: 1_000 },
  ));

test('none is better than was thought possible, so that nothing good is left out', () =>
  fc.assert(
    fc.property(text, text, (said, printed) => {
      expect(align(said, printed).score).toBeLessThanOrEqual(mostPossible(said, printed));
    }),
    { numRuns: 1_000 },
  ));

test('words that stand in a text as they are get the same alignment without the work', () =>
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (printed, from, to) => {
      const said = {
        words: printed.words.slice(from % 12, to % 13),
        stems: printed.stems.slice(from % 12, to % 13),
        worth: printed.worth.slice(from % 12, to % 13),
      };
      fc.pre(said.words.length > 0 && !said.words.includes(-1));
      expect(alignExactly(said, printed)?.score).toBeCloseTo(align(said, printed).score, 9);
      expect(alignExactly(said, printed)?.pairs).toEqual(align(said, printed).pairs);
    }),
    { numRuns: 1_000 },
  ));
