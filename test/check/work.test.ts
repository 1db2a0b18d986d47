// Work is bounded before it begins: messages made to be dear, by a seed, and what is counted of each. Times are
// check-quality's.
import { expect, test } from 'vitest';
import { claimsIn } from '../../src/check/claims.js';
import { Matcher, MessageWork } from '../../src/check/matcher.js';
import { plainText } from '../../src/check/plain-text.js';
import { wordsOf } from '../../src/check/words.js';
import { costlyMessages } from '../../src/measure/costly.js';
import { dossierOf } from '../../src/measure/quotations.js';
import { atOnce } from '../../src/record/steps.js';

const WORDS = 'the lantern went out over our harbour that night and we did not see three ships leave'.split(
  ' ',
);
const text = (from: number, length: number) =>
  Array.from({ length }, (_, at) => WORDS[(from * at + at * at) % WORDS.length]).join(' ');
const { quotes } = dossierOf(
  Array.from({ length: 200 }, (_, id) => ({
    id: String(id),
    text: text(id, 20 + (id % 10) * 60),
    speaker: 'Ada Marsh',
    work: 'Lantern Coast',
  })),
);
const matcher = atOnce(Matcher.of(quotes, { has: () => false }));
const LENGTH = 4_000;
const made = [
  '\ufdfa'.repeat(LENGTH),
  '\ufdfa '.repeat(LENGTH / 2),
  '\u3300'.repeat(LENGTH),
  ...costlyMessages(WORDS, 300, LENGTH, 20_261),
];

test('no letter becomes many: what is compared is hardly longer than what was typed', () => {
  for (const message of made) {
    const letters = wordsOf(message).reduce(
      (sum, { key, skeleton }) => sum + key.length + skeleton.length,
      0,
    );
    expect(letters).toBeLessThanOrEqual(6 * LENGTH);
    expect(plainText(message).length).toBeLessThanOrEqual(LENGTH);
  }
});

test('nothing beyond 4,000 characters is looked at', () => {
  for (const message of made.slice(0, 20)) expect(claimsIn(message + message)).toEqual(claimsIn(message));
});

test('alignments stop where the work of a claim is spent', () => {
  let most = 0;
  for (const message of made) {
    const work = new MessageWork(1).forOne();
    const before = work.cells;
    matcher.best({ text: message, words: wordsOf(message) }, work);
    most = Math.max(most, (before - work.cells) / before);
  }
  // Judging the likeliest one is not refused: some words more, never a multiple.
  expect(most).toBeLessThan(3);
  // The search does find messages that spend nearly all.
  expect(most).toBeGreaterThan(0.4);
});
