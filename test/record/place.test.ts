import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPassage, storedShare } from '../../src/record/passage.js';
import { findPlace, placesOf, type Selector, shortestSurroundings } from '../../src/record/place.js';

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
  test.each<readonly [string, Omit<Selector, 'exact'>, number | 'ambiguous' | 'elsewhere']>([
    ['its prefix', { prefix: 'y ' }, 9],
    ['its suffix', { suffix: '?' }, 16],
    ['both', { prefix: ' ', suffix: '!' }, 9],
    ['which of all it is', { occurrence: '3' }, 16],
    ['which of those with its prefix it is', { prefix: ' ', occurrence: '2' }, 9],
    ['its prefix, where that says it alone', { prefix: 'y ', occurrence: '3' }, 9],
    ['nothing', {}, 'ambiguous'],
    ['a prefix of several', { prefix: ' ' }, 'ambiguous'],
    ['an occurrence that there is not', { occurrence: '4' }, 'ambiguous'],
    ['a prefix that stands elsewhere', { prefix: 'q' }, 'elsewhere'],
    ['a prefix of one and a suffix of another', { prefix: 'x ', suffix: '?' }, 'elsewhere'],
  ])('is told by %s', (_, given, expected) => {
    const place = findPlace(points(text), { exact: 'one', ...given });
    expect(place.kind === 'found' ? place.position.start : place.kind).toBe(expected);
  });
});

test('behind words with an emoji too it is told by its suffix', () => {
  const place = findPlace(points('so 🔥 hot. so 🔥 hot!'), { exact: 'so 🔥 hot', suffix: '!' });
  expect(place).toEqual({ kind: 'found', position: { start: 10, end: 18 } });
});

describe('surroundings are the shortest that suffice', () => {
  test.each<readonly [string, string, number, Selector | undefined]>([
    ['a one b one c', 'one', 2, { exact: 'one', prefix: 'a ' }],
    ['x one. y one!', 'one', 2, { exact: 'one', suffix: '.' }],
    ['one one', 'one', 0, { exact: 'one', suffix: ' ' }],
    ['🎬one 🔥one', 'one', 6, { exact: 'one', prefix: '🔥' }],
    ['a\u200bone. bone.', 'one', 2, { exact: 'one', suffix: '. ' }],
    [
      Array(3)
        .fill(`${'-'.repeat(20)}one`)
        .join(''),
      'one',
      43,
      undefined,
    ],
  ])('in %j', (text, exact, start, expected) => {
    const found = shortestSurroundings(points(text), exact, placesOf(points(text), exact), start);
    expect(found === undefined ? undefined : { exact, ...found }).toEqual(expected);
  });

  test('and where 16 characters do not, which of all it is does', () => {
    const text = points(
      Array(3)
        .fill(`${'-'.repeat(20)}one`)
        .join(''),
    );
    const [wrong] = checkPassage(text, 'text.txt', { exact: 'one' });
    expect(wrong?.message).toMatch(/3 times[\s\S]*← occurrence: 2\n/);
    expect(checkPassage(text, 'text.txt', { exact: 'one', occurrence: '2' })).toEqual([]);
  });
});

describe('for any text', () => {
  /** A text of characters that repeat often, among them astral ones and no letters that make words, and a slice of it. */
  const slices = fc
    .array(fc.constantFrom('1', '2', ' ', '“', '’', '\n', '😶', '🔥', '水'), { minLength: 1, maxLength: 60 })
    .chain((text) =>
      fc
        .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }))
        .map(([start, length]) => ({ text, start, end: Math.min(text.length, start + length) })),
    );

  test('what is advised for a slice of it tells that slice, wherever its words stand', () => {
    fc.assert(
      fc.property(slices, ({ text, start, end }) => {
        const exact = text.slice(start, end).join('');
        const starts = placesOf(text, exact);
        expect(starts).toContain(start);
        const around = shortestSurroundings(text, exact, starts, start);
        const passage = { exact, ...(around ?? { occurrence: String(starts.indexOf(start) + 1) }) };
        expect(findPlace(text, passage)).toEqual({ kind: 'found', position: { start, end } });
        expect(checkPassage(text, 'text.txt', passage)).toEqual([]);
        // The same by obvious code: what the data says, read off the text.
        const { prefix = '', suffix = '' } = around ?? {};
        const before = text.slice(0, start).join('');
        expect(text.join('').startsWith(prefix + exact + suffix, before.length - prefix.length)).toBe(true);
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
          const wrong = checkPassage(text, 'text.txt', { exact: exact.join('') });
          expect(wrong.map(({ key }) => key)).toEqual(['exact']);
        },
      ),
    );
  });
});

test('words that differ only in their Unicode form are told to', () => {
  const [wrong] = checkPassage(points('at the café'), 'text.txt', { exact: 'the cafe\u0301' });
  expect(wrong?.message).toContain('encoded in another Unicode form');
});

describe('the share of a text that passages store', () => {
  test.each<readonly [string, readonly Selector[], number]>([
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
