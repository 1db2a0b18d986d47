import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPassage, storedShare } from '../../src/record/passage.js';
import { findPlace, placesOf } from '../../src/record/place.js';
import type { PassageData } from '../../src/record/schema.js';

const points = (text: string) => [...text];

describe('places are counted in code points', () => {
  test.each<readonly [string, string, readonly number[]]>([
    ['one two one', 'one', [0, 8]],
    ['🎬🔥 one', 'one', [3]],
    ['👩‍🎬 one', 'one', [4]],
    ['aaa', 'aa', [0, 1]],
    ['abc', 'abcd', []],
    ['', 'a', []],
    ['a', '', []],
    ['ab', 'AB', []],
    ['cafe\u0301', 'café', []],
    ['🔥', '\ud83d', []],
    ['🔥', '\udd25', []],
  ])('%j holds %j at %j', (text, words, starts) => {
    expect(placesOf(points(text), words)).toEqual(starts);
  });
});

describe('the place a passage means', () => {
  const text = 'x one. y one! z one?';
  test.each<readonly [string, Omit<PassageData, 'exact'>, number | 'ambiguous']>([
    ['prefix', { prefix: 'y ' }, 9],
    ['suffix', { suffix: '?' }, 16],
    ['prefix and suffix', { prefix: ' ', suffix: '!' }, 9],
    ['start', { start: 2, end: 5 }, 2],
    ['start, where the prefix stands nowhere', { prefix: 'q', start: 2, end: 5 }, 2],
    ['start, where the prefix stands several times', { prefix: ' ', start: 16, end: 19 }, 16],
    ['prefix, where start is of another place', { prefix: 'y ', start: 2, end: 5 }, 9],
    ['nothing', {}, 'ambiguous'],
    ['a start that is no place of theirs', { start: 3, end: 6 }, 'ambiguous'],
  ])('is chosen by %s', (_, given, expected) => {
    const place = findPlace(points(text), { exact: 'one', ...given });
    expect(place.kind === 'found' ? place.right.start : place.kind).toBe(expected);
  });

  test('is not chosen by start where the prefix stands at several others', () => {
    const place = findPlace(points('a one, a one, b one'), {
      exact: 'one',
      prefix: 'a ',
      start: 16,
      end: 19,
    });
    expect(place.kind).toBe('ambiguous');
  });
});

describe('surroundings are the shortest that suffice', () => {
  test.each<readonly [string, string, number, string | undefined, string | undefined]>([
    ['only once', 'only once', 0, undefined, undefined],
    ['a one b one c', 'one', 2, 'a ', undefined],
    ['x one. y one!', 'one', 2, undefined, '.'],
    ['one one', 'one', 0, undefined, ' '],
    ['🎬one 🔥one', 'one', 6, '🔥', undefined],
    [
      `${'-'.repeat(20)}one${'-'.repeat(20)}one${'-'.repeat(20)}one${'-'.repeat(20)}`,
      'one',
      43,
      undefined,
      undefined,
    ],
  ])('in %j', (text, exact, start, prefix, suffix) => {
    const place = findPlace(points(text), { exact, start, end: start + [...exact].length });
    expect(place).toMatchObject({ kind: 'found', right: { start, prefix, suffix } });
  });

  test('and where 16 characters do not, its position does', () => {
    const text = points(Array.from({ length: 3 }, () => `${'-'.repeat(20)}one`).join(''));
    expect(checkPassage(text, 'text.txt', { exact: 'one', start: 43, end: 46 })).toEqual([]);
    const [wrong] = checkPassage(text, 'text.txt', { exact: 'one', start: 44, end: 47 });
    expect(wrong?.message).toContain('stand in the text 3 times');
  });

  test('and none with a character that nobody can see is proposed', () => {
    const place = findPlace(points('a\u200bone. bone.'), { exact: 'one', start: 2, end: 5 });
    expect(place).toMatchObject({ right: { start: 2, prefix: undefined, suffix: '. ' } });
  });
});

describe('for any text', () => {
  /** A text of characters that repeat often, among them astral ones, and a slice of it. */
  const slices = fc
    .array(fc.constantFrom('a', 'b', ' ', '“', '’', '\n', '😶', '🔥', 'é'), { minLength: 1, maxLength: 60 })
    .chain((text) =>
      fc
        .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }))
        .map(([start, length]) => ({ text, start, end: Math.min(text.length, start + length) })),
    );

  test('a passage built from a slice of it holds, wherever its words stand', () => {
    fc.assert(
      fc.property(slices, ({ text, start, end }) => {
        const exact = text.slice(start, end).join('');
        const place = findPlace(text, { exact, start, end });
        expect(place).toMatchObject({ kind: 'found', right: { start, end } });
        if (place.kind !== 'found') return;
        expect(checkPassage(text, 'text.txt', { exact, ...place.right })).toEqual([]);
        // The same by obvious code: what the data says, read off the text.
        const { prefix = '', suffix = '' } = place.right;
        const whole = text.join('');
        const before = text.slice(0, start).join('');
        expect(whole.startsWith(prefix + exact + suffix, before.length - prefix.length)).toBe(true);
      }),
    );
  });

  test('one changed character is refused', () => {
    fc.assert(
      fc.property(
        slices,
        fc.nat(),
        fc.constantFrom('q', 'A', '"', '🎬'),
        ({ text, start, end }, at, other) => {
          const exact: string[] = text.slice(start, end);
          exact[at % exact.length] = other;
          const wrong = checkPassage(text, 'text.txt', { exact: exact.join(''), start, end });
          expect(wrong.map(({ key }) => key)).toEqual(['exact']);
        },
      ),
    );
  });

  test('a position moved by any number of characters is refused', () => {
    fc.assert(
      fc.property(slices, fc.integer({ min: 1, max: 5 }), ({ text, start, end }, by) => {
        const exact = text.slice(start, end).join('');
        if (placesOf(text, exact).length > 1) return;
        const wrong = checkPassage(text, 'text.txt', { exact, start: start + by, end: end + by });
        expect(wrong.map(({ key }) => key)).toEqual(['start']);
      }),
    );
  });
});

test('words that differ only in their Unicode form are told to', () => {
  const [wrong] = checkPassage(points('at the café'), 'text.txt', { exact: 'the cafe\u0301' });
  expect(wrong?.message).toContain('encoded in another Unicode form');
});

describe('the share of a text that passages store', () => {
  test.each<readonly [string, readonly PassageData[], number]>([
    ['none', [], 0],
    ['one with its surroundings', [{ exact: 'cd', prefix: 'b', suffix: 'e' }], 0.4],
    ['two that overlap', [{ exact: 'abc' }, { exact: 'cd' }], 0.4],
    ['one twice', [{ exact: 'abc' }, { exact: 'abc' }], 0.3],
    ['one that is not in it', [{ exact: 'xyz' }], 0],
    ['all', [{ exact: 'abcdefghi🔥' }], 1],
  ])('%s', (_, passages, share) => {
    expect(storedShare(points('abcdefghi🔥'), passages)).toBeCloseTo(share);
  });

  test('is 0 of an empty text', () => {
    expect(storedShare([], [{ exact: 'a' }])).toBe(0);
  });
});
