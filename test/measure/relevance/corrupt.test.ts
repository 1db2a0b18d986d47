// The questions made by program: each kind changes what its name says, and only that.
import { describe, expect, test } from 'vitest';
import { seeded } from '../../../src/measure/random.js';
import { corrupt, KINDS, type Kind } from '../../../src/measure/relevance/corrupt.js';

const TEXT = 'I think the old house looked very small, and nothing in the garden was really pretty.';
const words = (text: string) => text.split(' ');
const made = (kind: Kind) =>
  Array.from({ length: 50 }, (_, seed) => words(corrupt(TEXT, kind, seeded(seed)) ?? ''));
const asWritten = words(TEXT);
const unlike = (asked: readonly string[]) => asked.filter((word, index) => word !== asWritten[index]);

test.each(KINDS.filter((kind) => kind !== 'exact'))('%s: never the text itself', (kind) => {
  for (const asked of made(kind)) expect(asked).not.toEqual(asWritten);
});

test('exact is the text', () => {
  for (const asked of made('exact')) expect(asked).toEqual(asWritten);
});

test('words dropped: about three of ten, the others in their order', () => {
  for (const asked of made('words dropped')) {
    expect(asked).toHaveLength(Math.round(asWritten.length * 0.7));
    let from = 0;
    for (const word of asked) from = asWritten.indexOf(word, from) + 1;
    expect(from).toBeGreaterThan(0);
  }
});

test('order changed: the same words', () => {
  for (const asked of made('order changed')) expect(asked.toSorted()).toEqual(asWritten.toSorted());
});

test('a fragment: a run of four to eight words', () => {
  for (const asked of made('a fragment')) {
    expect(TEXT).toContain(asked.join(' '));
    expect(asked.length).toBeGreaterThanOrEqual(4);
    expect(asked.length).toBeLessThanOrEqual(8);
  }
});

test('letters wrong: in words of four letters and more', () => {
  for (const asked of made('letters wrong')) {
    expect(asked).toHaveLength(asWritten.length);
    for (const word of unlike(asked)) expect(word.length).toBeGreaterThanOrEqual(3);
  }
});

test('other inflections: the words begin alike', () => {
  for (const asked of made('other inflections')) {
    expect(asked.map((word) => word.slice(0, 2))).toEqual(asWritten.map((word) => word.slice(0, 2)));
  }
});

test('synonyms: other words in the same places', () => {
  const [asked] = made('synonyms');
  expect(asked?.join(' ')).toBe(
    'I reckon the ancient home looked extremely little, and naught in the garden was truly attractive.',
  );
});

describe('what a kind can’t change is not a question', () => {
  test.each([
    ['synonyms', 'Alas, Horatio!'],
    ['letters wrong', 'So be it, sir.'],
    ['other inflections', 'Oh, my, no!'],
  ] as const)('%s of “%s”', (kind, text) => {
    expect(corrupt(text, kind, seeded(1))).toBeUndefined();
  });
});

test('the same seed makes the same question', () => {
  for (const kind of KINDS) expect(corrupt(TEXT, kind, seeded(7))).toBe(corrupt(TEXT, kind, seeded(7)));
});
