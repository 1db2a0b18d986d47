import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, parseDate } from '../../src/record/date.js';

describe('a date is read at its true precision', () => {
  test.each([
    ['2021', 'year', false, '2021-01-01', '2021-12-31'],
    ['2021-10', 'month', false, '2021-10-01', '2021-10-31'],
    ['2024-02-29', 'day', false, '2024-02-29', '2024-02-29'],
    ['2021~', 'year', true, '2021-01-01', '2021-12-31'],
    ['2021-10-21~', 'day', true, '2021-10-21', '2021-10-21'],
    ['2021-10-21T13:48', 'minute', false, '2021-10-21', '2021-10-21'],
    ['2021-10-06/2021-10-21', 'day', false, '2021-10-06', '2021-10-21'],
    ['2021~/2022-03', 'year', true, '2021-01-01', '2022-03-31'],
  ])('%s', (text, precision, approximate, from, to) => {
    const date = parseDate(text);
    expect(date).toMatchObject({ edtf: text, precision, approximate });
    const day = (time = 0) => new Date(time).toISOString().slice(0, 10);
    expect([day(date?.earliest), day(date?.latest)]).toEqual([from, to]);
  });
});

test.each([
  ...['', ' ', '21', '2021-1', '2021-13', '2021-00', '2021-02-30', '2023-02-29', '2100-02-29', '2021-04-31'],
  ...[
    '2021-10-00',
    '2021-13-45',
    '2021-10-21T24:00',
    '2021-10-21T10:60',
    '2021-10-21T10',
    '2021-10T10:00',
    '2021/2021',
    '2021/2020',
    '2021/2022/2023',
    '2021/',
    '/2021',
    '2021/..',
    '2021?',
    '~2021',
    'July 2025',
    '2021-10-21~~',
  ],
])('%j is no date', (text) => {
  expect(parseDate(text)).toBeUndefined();
});

test('what is less precise goes after what is more precise within it; undated last', () => {
  const dates = [
    '2022',
    null,
    '2021-10-21',
    '2021',
    '2021-10-21/2021-11',
    '2021-10',
    '2021-10-21T09:05',
    '2021-10-31',
    '2021-01-01',
  ];
  const parsed = dates.map((text) => (text === null ? null : (parseDate(text) ?? null)));
  expect(parsed.sort(compareDates).map((date) => date?.edtf ?? null)).toEqual([
    '2021-01-01',
    '2021-10-21T09:05',
    '2021-10-21',
    '2021-10-21/2021-11',
    '2021-10-31',
    '2021-10',
    '2021',
    '2022',
    null,
  ]);
});

test('dates mean what the EDTF library takes them for', () => {
  const part = (most: number) =>
    fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'));
  const year = fc.integer({ min: 1000, max: 2999 }).map(String);
  const date = fc
    .tuple(year, fc.option(part(14)), fc.option(part(33)), fc.boolean())
    .map(
      ([y, m, d, about]) =>
        [y, ...(m === null ? [] : [m, ...(d === null ? [] : [d])])].join('-') + (about ? '~' : ''),
    );
  fc.assert(
    fc.property(date, (text) => {
      // It takes 29 February of any year for a day and moves on to 1 March.
      fc.pre(!text.includes('-02-29'));
      const parsed = parseDate(text);
      const oracle = (() => {
        try {
          return edtf(text);
        } catch {
          return undefined;
        }
      })();
      expect(parsed && [parsed.earliest, parsed.latest]).toEqual(oracle && [oracle.min, oracle.max]);
    }),
    { numRuns: 2000 },
  );
});
