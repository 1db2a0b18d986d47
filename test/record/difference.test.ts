import { describe, expect, test } from 'vitest';
import { difference, nearestWords } from '../../src/record/difference.js';
import { visible } from '../../src/record/printable.js';

describe('the nearest real words', () => {
  const text = [
    ...'🎬🔥 “Nobody slept,” said the grip. The re-wired lamps were cold by six, and it was José’s idea.',
  ];
  test.each<readonly [string, string | undefined]>([
    ['the lamps were cold at six', 'wired lamps were cold by six'],
    ['Nobody sleeps', 'Nobody slept'],
    ['"Nobody slept,"', '“Nobody slept,”'],
    ['ired lamps were colt', 'wired lamps were cold'],
    ['it was Jose', 'it was José’s'],
    ['quixotic zebra vodka', undefined],
  ])('to %j are %j', (wrong, words) => {
    const near = nearestWords(text, wrong);
    expect(near?.words.trim()).toBe(words);
    expect(near?.words).toBe(near === undefined ? undefined : text.slice(near.start, near.end).join(''));
  });

  test('are none in an empty text', () => {
    expect(nearestWords([], 'words')).toBeUndefined();
  });
});

describe('a difference is told word by word', () => {
  test.each([
    ['when Alma turned up', 'when Alma showed up', 'when Alma [-turned-]{+showed+} up'],
    ['it was wrong', 'it was not wrong', 'it was {+not +}wrong'],
    ['one two', 'one\ntwo', 'one[- -]{+\\n+}two'],
    ['“so”', '"so"', '[-“-]{+"+}so[-”-]{+"+}'],
    ['same', 'same', 'same'],
  ])('%j → %j', (from, to, told) => {
    expect(difference(from, to)).toBe(told);
  });
});

test.each([
  ['plain “words” – é 😶', 'plain “words” – é 😶'],
  ['a\nb\tc', 'a\\nb\\u{9}c'],
  ['a\u00a0b\u200bc\u202ed', 'a\\u{a0}b\\u{200b}c\\u{202e}d'],
  ['\u001b[31mred', '\\u{1b}[31mred'],
])('what does not show is made visible: %j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});
