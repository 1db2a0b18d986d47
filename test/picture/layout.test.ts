// How a picture is laid out: a true scale, nothing over anything else, no word left out.
import { describe, expect, test } from 'vitest';
import { axisOf } from '../../src/picture/axis.js';
import { layOut } from '../../src/picture/draw.js';
import type { EntryRow, Row, Stretch, TimelineDrawing } from '../../src/picture/drawing.js';
import { foldsIn } from '../../src/picture/folds.js';
import { mark } from '../../src/picture/marks.js';
import { COLOUR, WIDTH } from '../../src/picture/style.js';
import { STATUSES } from '../../src/record/model.js';

const DAY = 86_400_000;
const on = (date: string, days = 1): Stretch => {
  const earliest = Date.parse(date);
  return { earliest, latest: earliest + days * DAY - 1 };
};
const entry = (at: Stretch | null, text: string, more: Partial<EntryRow> = {}): EntryRow => ({
  kind: 'entry',
  at,
  date: at === null ? 'date not given' : new Date(at.earliest).toDateString(),
  status: 'reported',
  statusWords: 'reported',
  text,
  differ: null,
  beside: [],
  ...more,
});
const fold: Row = { kind: 'fold', words: '3 years without an entry' };
const timeline = (rows: readonly Row[], more: Partial<TimelineDrawing> = {}): TimelineDrawing => ({
  kind: 'timeline',
  locale: 'en-GB',
  title: 'Timeline: The Lantern Coast',
  filter: 'Entries naming Mirela Quist.',
  overview: {
    words: 'Page 2 of 3',
    times: [Date.parse('2019-01-01'), Date.parse('2025-01-01')],
    shown: on('2021-01-01', 90),
  },
  rows,
  sources: { heading: 'Sources', lines: ['[1] The Ellery Gazette (2 May 2031)', '[2] A review (undated)'] },
  foot: 'As of 2 May 2031, the newest dated source cited.',
  ...more,
});

const LONG = 'A sentence of some length that goes over several lines of the column, as the record has them. ';
const CASES: readonly (readonly [string, TimelineDrawing])[] = [
  ['one entry', timeline([entry(on('2021-10-21'), LONG)])],
  ['one day', timeline(Array.from({ length: 8 }, (_, n) => entry(on('2021-10-21'), `${n} ${LONG}`)))],
  [
    'crowded, then far apart, then undated',
    timeline([
      entry(on('2021-10-20'), LONG.repeat(3)),
      entry(on('2021-10-21'), LONG, {
        differ: { on: 'Sources differ on the day:', versions: [LONG, LONG] },
        beside: [LONG, LONG],
      }),
      entry(on('2021-10-21'), LONG),
      fold,
      entry(on('2024-10-21', 31), LONG),
      entry(on('2025-01-01', 365), LONG),
      { kind: 'undated', words: 'Without a date' },
      entry(null, LONG),
    ]),
  ],
  ['two centuries', timeline([entry(on('1890-03-01'), LONG), entry(on('2090-01-05'), LONG)])],
  [
    'no space in 250 characters',
    timeline([entry(on('2021-10-21'), 'a'.repeat(250)), entry(on('2022-01-01'), 'b')]),
  ],
  [
    'long words in every place',
    timeline(
      [
        entry(on('2021-10-21'), LONG, { statusWords: 'Zusammenhangslosigkeit '.repeat(4) }),
        entry(on('2022-01-01'), 'b'),
      ],
      {
        title: 'T'.repeat(150),
        filter: LONG,
        foot: LONG,
      },
    ),
  ],
];

describe.each(CASES)('%s', (_, drawing) => {
  const laidOut = layOut(drawing);

  test('every word of the drawing stands in the picture, once', async () => {
    const texts = (await laidOut).boxes.flatMap(({ textContent }) => textContent ?? []);
    const { title, filter, overview, rows, sources, foot } = drawing;
    const wanted = [title, filter, overview?.words, sources.heading, ...sources.lines, foot].concat(
      ...rows.map((row) =>
        row.kind === 'entry'
          ? [
              row.date,
              row.statusWords,
              row.text,
              ...(row.differ ? [row.differ.on, ...row.differ.versions] : []),
              ...row.beside,
            ]
          : [row.words],
      ),
    );
    for (const words of new Set(wanted)) {
      const count = (list: readonly unknown[]) => list.filter((one) => one === words).length;
      expect([words, count(texts)]).toEqual([words, count(wanted)]);
    }
  });

  test('no text stands on another, and none beyond the edges', async () => {
    const { boxes, svg } = await laidOut;
    const height = Number(/height="(\d+)"/.exec(svg)?.[1]);
    const texts = boxes.filter(({ textContent }) => textContent !== undefined);
    for (const [index, one] of texts.entries()) {
      expect(one.left).toBeGreaterThanOrEqual(0);
      expect(one.left + one.width).toBeLessThanOrEqual(WIDTH);
      expect(one.top + one.height).toBeLessThanOrEqual(height);
      for (const other of texts.slice(index + 1)) {
        const apart =
          one.left + one.width <= other.left + 0.5 ||
          other.left + other.width <= one.left + 0.5 ||
          one.top + one.height <= other.top + 0.5 ||
          other.top + other.height <= one.top + 0.5;
        expect([one.textContent, other.textContent, apart]).toEqual([
          one.textContent,
          other.textContent,
          true,
        ]);
      }
    }
  });
});

describe('the line of time', () => {
  const rows = [
    entry(on('2021-10-01'), 'a'),
    entry(on('2021-10-11'), 'b'),
    fold,
    entry(on('2024-01-01'), 'c'),
    entry(on('2024-01-21'), 'd'),
    entry(null, 'e'),
  ];
  const { places, folds, ticks } = axisOf(rows, 0, 656, 'en-GB');
  const [a = 0, b = 0, , c = 0, d = 0] = places.map((place) => place?.from);

  test('has the same length for the same time, on both sides of a fold', () => {
    expect(a).toBe(0);
    expect((d - c) / (b - a)).toBeCloseTo(2);
    expect(d).toBe(656);
  });

  test('marks the fold between the entries that it parts', () => {
    expect(folds).toEqual([{ from: b, to: c }]);
    expect(places[2]).toEqual(folds[0]);
    expect(ticks.filter(({ y }) => y > b && y < c)).toEqual([]);
  });

  test('has no place for what has no date', () => {
    expect(places[5]).toBeNull();
  });

  test('names the year where it begins or changes', () => {
    expect(ticks.filter(({ year }) => year !== null).map(({ year }) => year)).toEqual(['2021', '2024']);
  });
});

describe('what is folded', () => {
  test.each<[string, Stretch[], number[]]>([
    [
      'nothing between entries at even distances',
      ['2021-01-01', '2021-06-01', '2021-11-01', '2022-04-01'].map((d) => on(d)),
      [],
    ],
    [
      'years between crowded weeks',
      ['2021-10-01', '2021-10-20', '2024-01-01', '2024-01-20'].map((d) => on(d)),
      [2],
    ],
    [
      'nothing where an entry may fall into the stretch',
      [on('2021-01-01', 1095), on('2021-01-10'), on('2023-12-20')],
      [],
    ],
    ['never all there is', [on('1890-01-01'), on('2090-01-01')], []],
    ['never all between two days', ['2021-01-01', '2021-01-01', '2021-09-01'].map((date) => on(date)), []],
    ['nothing of one entry, nor of none', [on('2021-01-01')], []],
  ])('%s', (_, entries, expected) => {
    expect(foldsIn(entries).map(({ before }) => before)).toEqual(expected);
  });
});

test('every status has a shape of its own', () => {
  const drawn = STATUSES.map((status) => JSON.stringify(mark(status, 30, {})));
  expect(new Set(drawn).size).toBe(STATUSES.length);
});

test('inks stand out from their grounds (WCAG AAA), lines too (AA)', () => {
  for (const ink of [COLOUR.ink, COLOUR.soft, COLOUR.accent]) {
    expect(contrast(ink, COLOUR.ground)).toBeGreaterThan(7);
    expect(contrast(ink, COLOUR.panel)).toBeGreaterThan(7);
  }
  expect(contrast(COLOUR.line, COLOUR.ground)).toBeGreaterThan(3);
});

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
