// Dates at their true precision, and what two dates have in common said once, as each language writes them.
import { expect, test } from 'vitest';
import { sayIn } from '../../src/language/say.js';
import { parseDate } from '../../src/record/date.js';
import { formatDate, formatSpan } from '../../src/reply/shared/dates.js';

/** Intl's own spaces are no matter here. */
const spaced = (text: string) => text.replaceAll(/\s/g, ' ');
const dateOf = (edtf: string) => parseDate(edtf) ?? expect.unreachable(edtf);

test.each([
  ['2021', 'en', '2021', '2021'],
  ['0987', 'en', '987', '987'],
  ['2021-10', 'en', 'October 2021', 'Oct 2021'],
  ['2021-10-01', 'en', '1 October 2021', '1 Oct 2021'],
  ['2021-10-21T09:05', 'en', '21 October 2021 at 9:05', '21 Oct 2021, 9:05'],
  ['2021-10~', 'en', 'about October 2021', 'about Oct 2021'],
  ['2021-10-06/2021-10-21', 'en', '6 – 21 October 2021', '6 – 21 Oct 2021'],
  ['2021-10/2021-11-02', 'en', 'October 2021 – 2 November 2021', 'Oct 2021 – 2 Nov 2021'],
  ['2021/2023', 'en', '2021 – 2023', '2021 – 2023'],
  ['2021-10-01', 'fr', '1er octobre 2021', '1er oct. 2021'],
  ['2021-10-11', 'fr', '11 octobre 2021', '11 oct. 2021'],
  ['2021-10-01', 'pt-BR', '1º de outubro de 2021', '1º de out. de 2021'],
  ['2021-10-01', 'de', '1. Oktober 2021', '1. Okt. 2021'],
  ['2021-10-06/2021-11-02', 'de', '6. Oktober – 2. November 2021', '6. Okt. – 2. Nov. 2021'],
])('%s, in %s', (edtf, language, long, short) => {
  const say = sayIn(language);
  expect(spaced(formatDate(dateOf(edtf), say))).toBe(long);
  expect(spaced(formatDate(dateOf(edtf), say, 'short'))).toBe(short);
});

test.each([
  ['2021-10-06', '2021-11-02', '6 October – 2 November 2021'],
  ['2021-10-06', '2021-10-06', '6 October 2021'],
  ['2021-10-06', '2022-02-15', '6 October 2021 – 15 February 2022'],
  ['2021-10', '2021-11-02', 'October 2021 – 2 November 2021'],
  ['2021-10-06/2021-10-08', '2021-10-20/2021-10-21', '6 – 21 October 2021'],
  ['2021~', '2023', 'about 2021 – 2023'],
])('from %s to %s', (from, to, words) => {
  expect(spaced(formatSpan(dateOf(from), dateOf(to), sayIn('en')))).toBe(words);
});

test('none', () => {
  expect(formatDate(null, sayIn('en'))).toBe('date not given');
});
