// What is said of samples.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, figure, percentile } from '../../src/measure/stats.js';

const samples = fc.array(fc.double({ min: 0, max: 10_000, noNaN: true }), { minLength: 1 });

describe('a percentile is a sample', () => {
  test.each([
    [[3], 50, 3],
    [[3], 99, 3],
    [[4, 1, 3, 2], 50, 2],
    [[5, 1, 4, 2, 3], 50, 3],
    [Array.from({ length: 100 }, (_, index) => index + 1), 99, 99],
    [Array.from({ length: 200 }, (_, index) => index + 1), 99, 198],
    [[10, 9, 100], 100, 100],
  ])('of %j the %d%% is %d', (values, percent, expected) => {
    expect(percentile(values, percent)).toBe(expected);
  });

  test('that at least so many samples do not exceed, and no smaller one', () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 1, max: 100 }), (values, percent) => {
        const found = percentile(values, percent);
        const share = (count: number) => (100 * count) / values.length;
        expect(share(values.filter((value) => value <= found).length)).toBeGreaterThanOrEqual(percent - 1e-9);
        expect(share(values.filter((value) => value < found).length)).toBeLessThan(percent);
      }),
    );
  });

  test('and leaves the samples as they were', () => {
    const values = [3, 1, 2];
    percentile(values, 50);
    expect(values).toEqual([3, 1, 2]);
  });

  test('of nothing there is none', () => {
    expect(() => percentile([], 50)).toThrow('no samples');
  });
});

test('a figure is over all samples; its range is over the rounds', () => {
  expect(figure([[1, 1, 1], [9], [2, 2, 3]], 50)).toEqual({ value: 2, min: 1, max: 9 });
});

test('two are compared over all samples, and each round with the same round of the other', () => {
  expect(compare({ bot: [[2], [6]], bare: [[1], [2]] }, 50, (a, b) => a / b).compared).toEqual({
    value: 2,
    min: 2,
    max: 3,
  });
  expect(compare({ bot: [[120], [110]], bare: [[100], [100]] }, 50, (a, b) => a - b)).toEqual({
    bot: { value: 110, min: 110, max: 120 },
    bare: { value: 100, min: 100, max: 100 },
    compared: { value: 10, min: 10, max: 20 },
  });
});

test('rounds that the other does not have are refused', () => {
  expect(() => compare({ bot: [[1], [2]], bare: [[1]] }, 50, (a) => a)).toThrow('same rounds');
});
