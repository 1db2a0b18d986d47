// What of a message is checked.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../src/check/claims.js';

const texts = (message: string) => claimsIn(message).checked.map(({ text }) => text);
const kinds = (message: string) => claimsIn(message).checked.map(({ kind }) => kind);

describe('between quotation marks', () => {
  test.each([
    ['straight', 'She said "a dark cloud" twice', ['a dark cloud']],
    ['curly', 'She said “a dark cloud” twice', ['a dark cloud']],
    ['single, beside apostrophes', "the crew's 'dark cloud' and the boys' day", ['dark cloud']],
    ['single curly, around an apostrophe', 'a ‘cloud that wasn’t dark’ there', ['cloud that wasn’t dark']],
    ['low', '„das ist gut“ und ‚so ist es‘', ['das ist gut', 'so ist es']],
    ['guillemets either way', '»nein« and «oui» and ‹ja›', ['nein', 'oui', 'ja']],
    ['corner brackets', '彼は「映画」と言った', ['映画']],
    ['nested', '“outer ‘inner’ still outer” x', ['outer ‘inner’ still outer']],
    ['low ones within curly ones', '“open „inner“ close” and "straight"', ['open „inner“ close', 'straight']],
    ['several', '"one" and “two”', ['one', 'two']],
    ['never closed', 'he said “and then the', ['and then the']],
    [
      'never closed, up to its paragraph',
      'he said “and then\nthe lights\n\nwent out',
      ['and then\nthe lights'],
    ],
    ['one of two never closed', '“a “b” c', ['a “b']],
  ])('%s', (_, message, expected) => {
    expect(texts(message)).toEqual(expected);
    expect(new Set(kinds(message))).toEqual(new Set(['quoted']));
  });

  test.each([
    ['apostrophes', 'It wasn’t the crew’s fault', 'It wasn’t the crew’s fault'],
    ['inches', '5" screws and 6" nails', '5" screws and 6" nails'],
    ['marks around nothing', 'what “” is "  " this', 'what “” is "  " this'],
  ])('not: %s', (_, message, expected) => {
    expect(texts(message)).toEqual([expected]);
    expect(kinds(message)).toEqual(['sentence']);
  });

  test('ten deep is one', () => {
    const message = `${'“'.repeat(10)}deep${'”'.repeat(10)}`;
    expect(claimsIn(message).checked).toHaveLength(1);
  });
});

test.each([
  ['lines', '> one\n> two\nno\n> three', ['one\ntwo', 'three']],
  ['to the end', 'look:\n>>> all\nof it', ['all\nof it']],
  ['with the speaker below', '> They were rude.\n> — Terese Davis', ['They were rude.']],
  ['beside a quotation', '> one two\nand "three"', ['one two', 'three']],
])('block quotes: %s', (_, message, expected) => {
  expect(texts(message)).toEqual(expected);
});

test.each([
  [
    'sentences where nothing is quoted',
    'They were rude. Mr. Hall was not!',
    ['They were rude.', 'Mr. Hall was not!'],
  ],
  ['code is read as what it shows', '`"a b"` and ```"c d"``` only', ['a b', 'c d']],
  ['a message of nothing but code is', '```\n"The words"\n```', ['The words']],
  [
    'mentions, links, emoji are seen',
    '<@123> "a <:sad:42> b <@1>" "c https://a.example/x" d',
    ['a :sad: b <@1>', 'c https://a.example/x'],
  ],
  [
    'but not at the ends of what carries no marks',
    '<@123> they were rude. 🎬 https://a.example/x',
    ['they were rude.'],
  ],
  ['a link shows its words', '"see [the film](https://a.example)"', ['see the film']],
  ['markup', '"**They** were _rude_"', ['They were rude']],
  ['hidden letters are no markup', '"a sh** and a f**k"', ['a sh** and a f**k']],
  ['words struck out are taken back', '"He was ~~not~~ rude"', ['He was   rude']],
  ['nothing', '', []],
  ['marks only', '?!… — 🎬', []],
])('%s', (_, message, expected) => {
  expect(texts(message)).toEqual(expected);
});

test('ten are checked, the rest counted', () => {
  const { checked, notChecked } = claimsIn('"a b" '.repeat(13));
  expect([checked.length, notChecked]).toEqual([10, 3]);
});

test('what stands beside a quotation, not within the next one', () => {
  const [first, second] = claimsIn('Davis said “one” and Huerta “two” later').checked;
  expect(first?.near).toEqual({ before: '\nDavis said ', after: ' and Huerta ' });
  expect(second?.near).toEqual({ before: ' and Huerta ', after: ' later' });
});

const MARKS = fc.constantFrom(
  ...'"“”„‟«»‹›「」\'‘’‚>`~*_|[]()<@# \n',
  'a',
  'b ',
  '\u200b',
  '\u0301',
  '🎬',
  '```',
  'https://',
);
test('any text: at most ten claims with words, none longer than the message', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(MARKS, { maxLength: 200 }).map((all) => all.join('')),
      ),
      (message) => {
        const { checked, notChecked } = claimsIn(message);
        expect(checked.length).toBeLessThanOrEqual(10);
        expect(notChecked === 0 || checked.length === 10).toBe(true);
        for (const { text } of checked) {
          expect(text).toMatch(/[\p{L}\p{N}]/u);
          expect(text.length).toBeLessThanOrEqual(message.length);
        }
      },
    ),
  ));
