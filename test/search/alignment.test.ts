// The re-ranker against the textbook's recursion.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonInOrder } from '../../src/search/alignment.js';

/** The longest common subsequence as its definition says it. */
function obvious([a, ...as]: readonly string[], [b, ...bs]: readonly string[]): number {
  if (a === undefined || b === undefined) return 0;
  if (a === b) return 1 + obvious(as, bs);
  return Math.max(obvious([a, ...as], bs), obvious(as, [b, ...bs]));
}

/** Each word of the same worth, none passed over at a cost. */
const common = (query: readonly string[], text: readonly string[]) =>
  commonInOrder(
    query.map((term) => ({ term, worth: 1 })),
    text,
    0,
  );
const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 7 });

describe('commonInOrder', () => {
  test('is the longest common subsequence', () =>
    fc.assert(
      fc.property(words, words, (query, text) => {
        expect(common(query, text)).toBe(obvious(query, text));
      }),
    ));

  test.each([
    ['we felt disrespected', 'we felt like we were not respected', 2],
    ['shift tonal a was it', 'it was a tonal shift', 1],
    ['it was a tonal shift', 'it was a tonal shift', 5],
    ['', 'it was', 0],
  ])('%s | %s: %i', (query, text, expected) => {
    const split = (line: string) => line.split(' ').filter((word) => word !== '');
    expect(common(split(query), split(text))).toBe(expected);
  });
});
