// How a source is called and vouched for, as far as it is known.
import { expect, test } from 'vitest';
import { ENGLISH as say } from '../../src/language/say.js';
import { parseDate } from '../../src/record/date.js';
import type { Citation, Quote, Source } from '../../src/record/model.js';
import { Attribution, reportedIn, sourceCount } from '../../src/reply/shared/attribution.js';
import { countedAt, formatChecked, newestDate, sourceName } from '../../src/reply/shared/sources.js';

const dated = (day: string) => parseDate(day) ?? null;
const NONE = { publisher: null, title: null, author: null, date: null, url: null, description: null };
const BARE = {
  id: 'x',
  ...NONE,
  copyOf: null,
  shortName: null,
  archived: null,
  seen: null,
  text: null,
} as Source;
const GAZETTE = { ...BARE, publisher: 'The Gazette', title: 'Lights' } as Source;
const passage = { exact: 'x', prefix: '', suffix: '', at: null, position: { start: 0, end: 1 } };
const held = (more: object = {}) => ({ text: { sha256: 'abcdef0123456789', readOn: null }, ...more });

test.each<[string, Partial<Source>, string, string]>([
  [
    'known whole',
    { ...GAZETTE, author: 'Ada Lund', date: dated('2031-05-02') },
    'The Gazette, “Lights”, by Ada Lund (2 May 2031)',
    'The Gazette, 2 May 2031',
  ],
  [
    'without a headline or a date',
    { ...GAZETTE, title: null },
    'The Gazette, headline not seen (undated)',
    'The Gazette, undated',
  ],
  [
    'a copy',
    { ...GAZETTE, copyOf: 'Coast Press' },
    'The Gazette, “Lights” (undated; text by Coast Press)',
    'Coast Press via The Gazette, undated',
  ],
  [
    'of a short name',
    { ...GAZETTE, shortName: 'Gazette' },
    'The Gazette, “Lights” (undated)',
    'Gazette, undated',
  ],
  [
    'with an address',
    { ...GAZETTE, url: 'https://g.example/(a)' },
    'The Gazette, “Lights” (undated)',
    '[The Gazette](https://g.example/%28a%29), undated',
  ],
  [
    'with an address too long',
    { ...GAZETTE, url: `https://g.example/${'a'.repeat(233)}` },
    'The Gazette, “Lights” (undated)',
    'The Gazette, undated',
  ],
  [
    'described',
    { description: 'a printed list', ...held() },
    'a printed list; publisher, author, title, date and address not in the text supplied',
    'a printed list',
  ],
  [
    'described, with a date',
    { description: 'a letter', date: dated('2031') },
    'a letter; publisher, author, title and address not known',
    'a letter',
  ],
  [
    'of which nothing is known',
    {},
    'a document; publisher, author, title, date and address not known',
    'a document, undated',
  ],
])('a source %s', (_, known, name, reported) => {
  const source = { ...BARE, ...known };
  expect(sourceName(source, say)).toBe(name);
  expect(reportedIn({ source, passages: [passage] } as unknown as Quote, new Attribution(say))).toBe(
    reported,
  );
});

test.each<[string, object, object, string]>([
  ['no text', {}, {}, 'Cited, text not held'],
  ['no place in it', held(), { position: null }, 'Cited, text not held'],
  ['its text', held(), {}, 'Checked against the source’s text (SHA-256 abcdef012345…)'],
  [
    'the whole of it seen',
    held({ seen: 'whole text' }),
    {},
    'Checked against the source’s text (SHA-256 abcdef012345…)',
  ],
  [
    'a part of it',
    held({ seen: 'fragments' }),
    {},
    'Checked against the part of its text that was held (SHA-256 abcdef012345…)',
  ],
  [
    'its page',
    { text: { sha256: 'abcdef0123456789', readOn: dated('2031-05-02') } },
    {},
    'Checked against its page, read on 2 May 2031 (SHA-256 abcdef012345…)',
  ],
])('checked against %s', (_, source, place, words) => {
  const citation = { source: { ...BARE, ...source }, passage: { ...passage, ...place } } as Citation;
  expect(formatChecked(citation, say)).toBe(words);
});

test('sources are counted once, and as checked where all that is cited of them was', () => {
  const [one, other] = [
    { ...BARE, ...held() },
    { ...BARE, ...held() },
  ] as [Source, Source];
  const cite = (source: Source, position: object | null = passage.position) =>
    ({ source, passage: { ...passage, position } }) as Citation;
  expect(sourceCount([cite(one)], say)).toBe('1 source, 1 checked against its text');
  expect(sourceCount([cite(one), cite(one), cite(other)], say)).toBe(
    '2 sources, 2 checked against their texts',
  );
  expect(sourceCount([cite(one), cite(one, null), cite(other)], say)).toBe(
    '2 sources, 1 checked against its text',
  );
  expect(sourceCount([cite(one, null)], say)).toBe('1 source');
});

test('places are told once each, in order', () => {
  const places = ['p. 7', null, 'p. 9', 'p. 7'].map((at) => ({ ...passage, at }));
  expect([countedAt(places), countedAt([passage])]).toEqual([' (p. 7, p. 9)', '']);
});

test('of a day and of the year that it is in, the day is the newest', () => {
  const of = (...days: string[]) =>
    newestDate(days.map((day) => ({ ...BARE, date: dated(day) }) as Source))?.edtf;
  expect([of('2025', '2025-03-11'), of('2025-03-11', '2025'), of('2024-12', '2025')]).toEqual([
    '2025-03-11',
    '2025-03-11',
    '2025',
  ]);
});
