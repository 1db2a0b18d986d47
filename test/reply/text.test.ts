// Foreign text made safe and short.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLISH, sayIn } from '../../src/language/say.js';
import type { Person } from '../../src/record/model.js';
import { inSentence } from '../../src/reply/shared/events.js';
import { colon, cut, echo, escaped, fitLines } from '../../src/reply/shared/text.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'*_~`|<>@[]()#-+.>1 \n\\:/a', '://', '\u200b', '\u202e', '\0') }),
);
const unescaped = (text: string) => text.replaceAll(/\\([\p{P}\p{S}])/gu, '$1');
/** What Discord's Markdown still sees: everything but the escaped characters. */
const alive = (text: string) => text.replaceAll(/\\[\p{P}\p{S}]/gu, 'x');

describe('escaped', () => {
  test('leaves no mark-up, mention or link alive in any text', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        expect(alive(escaped(text))).not.toMatch(/[\\*_~`|<>@[\]]|:\/\/|^\s*(#|[-+]|\d+\.)/m);
      }),
    ));

  test('shows every text as it is written', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unescaped(escaped(text))).toBe(text);
      }),
    ));

  test('at most doubles a text', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escaped(text).length).toBeLessThanOrEqual(2 * text.length);
      }),
    ));
});

describe('echo', () => {
  test('is one line without anything invisible, of at most 100 characters before escaping', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = unescaped(echo(text));
        expect(shown).not.toMatch(/(?!\u200c|\u200d)[\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(shown).not.toMatch(/^\s|\s$|\s\s/u);
        expect(shown.length).toBeLessThanOrEqual(100);
      }),
    ));

  test.each([
    ['joiners between letters and in emoji stay', 'می‌خواهم 👩🏽‍🎬', 'می‌خواهم 👩🏽‍🎬'],
    ['joiners that join nothing go', '\u200d\u200d', ''],
    ['an override becomes a space', 'abc\u202egpj.exe', 'abc gpj.exe'],
    ['lines become one', 'a\n\n b\t c', 'a b c'],
    ['half a character goes', 'a\ud83c', 'a'],
  ])('%s', (_, text, shown) => {
    expect(echo(text)).toBe(shown);
  });
});

describe('cut', () => {
  test.each([
    ['a text that fits stays whole', 'He was not there.', 17, 'He was not there.'],
    ['a longer one ends on a word, visibly', 'He was not there.', 16, 'He was not …'],
    ['no word is skipped for a shorter one after it', 'He was notwithstanding all a man', 13, 'He was …'],
    ['a single long word is cut inside', 'a'.repeat(20), 10, `${'a'.repeat(8)} …`],
    ['so is one behind a short word', `so ${'a'.repeat(90)}`, 60, `so ${'a'.repeat(55)} …`],
    ['never within a character', `${'a'.repeat(7)}𝕏𝕏𝕏`, 10, `${'a'.repeat(7)} …`],
    ['backslashes that are text stay', `${'a'.repeat(6)}\\\\***`, 10, `${'a'.repeat(6)}\\\\ …`],
    ['not between a backslash and what it escapes', `${'a'.repeat(7)}\\***`, 10, `${'a'.repeat(7)} …`],
  ])('%s', (_, text, limit, shown) => {
    expect(cut(text, limit)).toBe(shown);
  });

  test('is within its limit, and the text’s own beginning', () =>
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 50 }), (text, limit) => {
        const shown = cut(text, limit);
        expect(shown.length).toBeLessThanOrEqual(limit);
        if (shown !== text) expect(text.startsWith(shown.slice(0, -2))).toBe(true);
      }),
    ));
});

describe('fitLines', () => {
  test.each([
    ['all lines where they fit', ['one', 'two'], 7, 'one\ntwo'],
    [
      'whole lines, and how many more',
      ['a'.repeat(30), 'b'.repeat(30), 'c'.repeat(30)],
      80,
      `${'a'.repeat(30)}\n… and 2 more, too many to show here`,
    ],
    ['only how many, where none fits', ['a'.repeat(99), 'b'], 50, '… and 2 more, too many to show here'],
  ])('%s', (_, lines, limit, shown) => {
    expect(fitLines(lines, limit, ENGLISH)).toBe(shown);
  });
});

test('French has a space ahead of a colon', () => {
  expect(['fr', 'en', 'de'].map((locale) => colon(sayIn(locale)))).toEqual(['\u00a0: ', ': ', ': ']);
});

test.each([
  ['The producers', true, 'the producers'],
  ['Other crew members', true, 'other crew members'],
  ['Baldwin’s lawyers', true, 'Baldwin’s lawyers'],
  ['Vincent van Gogh', false, 'Vincent van Gogh'],
  ['The Gazette', false, 'The Gazette'],
])('%s, in a sentence', (name, unnamed, expected) => {
  expect(inSentence({ name, unnamed } as Person)).toBe(expected);
});
