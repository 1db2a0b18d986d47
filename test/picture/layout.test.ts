// How a picture is laid out: landscape, nothing over anything else, no word left out, none too small or alone.
import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/picture/draw.js';
import type { CardDrawing, Drawing, EntriesDrawing, OverviewDrawing } from '../../src/picture/drawing.js';
import { COLOUR, HEIGHT, SIZE, WIDTH } from '../../src/picture/style.js';

const LONG =
  'A sentence of some length that goes over several lines of the picture, as the record has them, to the very end. ';
const day = (date: string) => Date.parse(date);
const days = (count: number, from: string, apart: number) =>
  Array.from({ length: count }, (_, index) => day(from) + index * apart * 86_400_000);

const entry = (text: string, beside: readonly string[] = []) => ({
  date: '21 October 2021',
  status: 'charge, not a finding of guilt',
  text,
  beside,
});
const entries = (more: Partial<EntriesDrawing> = {}): EntriesDrawing => ({
  kind: 'entries',
  title: 'Timeline · 21 October 2021',
  place: 'Page 2 of 30',
  counted: 'Entries 1–3 of 90 · The Lantern Coast',
  filter: '',
  line: { locale: 'en-GB', told: [day('2021-10-21')], others: days(20, '2019-01-01', 90) },
  entries: [entry(LONG, [LONG]), entry(`Second. ${LONG}`)],
  foot: 'On the Record · 3 sources · As of 2 May 2031',
  ...more,
});
const overview = (told: readonly number[], others: readonly number[]): OverviewDrawing => ({
  kind: 'overview',
  title: 'Timeline · 6 October 2021 – 17 April 2026',
  place: 'Page 1 of 30',
  counted: '90 entries · The Lantern Coast',
  filter: 'Entries naming Mirela Quist.',
  line: { locale: 'en-GB', told, others },
  clusters: [{ from: Math.min(...others), to: Math.min(...others) + 86_400_000, count: others.length }],
  milestones: told.map((_, index) => ({
    date: `${index + 10} Sept 2021`,
    label: `Milestone ${index}`,
    kind: ' · The case against Mirela Quist',
  })),
  legend: { entry: 'One entry', cluster: 'Entries close together', milestone: 'Named below', undated: '' },
  foot: 'On the Record · 165 sources, 1 checked against its text · As of 2 May 2031',
});
const card = (more: Partial<CardDrawing> = {}): CardDrawing => ({
  kind: 'card',
  passages: ['“The riggers were the quiet heroes of that pier. They gave us every rope they had.”'],
  together: '',
  speakers: [{ name: 'Iris Moss', role: 'Costume designer' }],
  said: 'Low Tide, a documentary, directed by Ruth Amber',
  reported: 'Reported by The Ellery Gazette, 2 May 2031 · wording checked',
  beside: ['Said of the night of the storm.'],
  foot: 'On the Record · The Lantern Coast · As of 2 May 2031',
  ...more,
});

const CASES: readonly (readonly [string, Drawing])[] = [
  ['one entry without a line', entries({ line: null, place: '', entries: [entry(LONG)] })],
  ['entries', entries()],
  [
    'undated entries alone',
    entries({ line: { locale: 'en-GB', told: [], others: days(9, '2019-01-01', 90) } }),
  ],
  ['no space in 250 characters', entries({ entries: [entry('a'.repeat(250)), entry('b')] })],
  ['long words in every place', entries({ title: 'T'.repeat(90), filter: LONG, foot: `${LONG}${LONG}` })],
  ['seven milestones, spread', overview(days(7, '2021-10-06', 200), days(83, '2021-10-06', 20))],
  ['seven on neighbouring days', overview(days(7, '2025-12-20', 1), days(90, '2021-01-01', 20))],
  [
    'a hundred entries on one day',
    overview([day('2021-10-21')], days(100, '2021-10-21', 0.001).concat(day('2026-01-01'))),
  ],
  ['a week', overview(days(3, '2021-10-20', 2), days(9, '2021-10-20', 0.9))],
  ['two centuries', overview([day('1890-03-01')], [day('2090-01-05'), day('2011-04-04')])],
  ['a card', card()],
  [
    'a long card',
    card({ passages: [`“${LONG.repeat(4)}”`, `“${LONG}”`], together: LONG, beside: [LONG, LONG] }),
  ],
];

describe.each(CASES)('%s', (_, drawing) => {
  const laidOut = layOut(drawing);

  test('every word of the drawing stands in the picture', async () => {
    const shown = [...(await laidOut).boxes].map(({ textContent = '' }) => plain(textContent)).join('\n');
    const wanted = wordsOf({ ...drawing, line: null, kind: null });
    for (const words of wanted) expect(shown).toContain(plain(words));
  });

  test('no text stands on another, and none beyond the edges', async () => {
    const { boxes, svg } = await laidOut;
    const height = Number(/height="(\d+)"/.exec(svg)?.[1]);
    expect(height).toBeGreaterThanOrEqual(HEIGHT);
    const texts = boxes.filter(({ textContent, type }) => textContent !== undefined && type !== 'span');
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

test('as a message shows it, 550 pixels wide, the smallest letters are 12 pixels high', () => {
  for (const size of Object.values(SIZE)) expect((size * 550) / WIDTH).toBeGreaterThanOrEqual(12);
});

test('a date along the line stands at the beginning of its year, and nowhere else', async () => {
  const { boxes } = await layOut(overview([day('2021-10-21')], [day('2023-03-01'), day('2026-04-17')]));
  const years = boxes.filter(({ textContent }) => /^20\d\d$/.test(textContent ?? ''));
  expect(years.map(({ textContent }) => textContent)).toEqual([
    '2021',
    '2022',
    '2023',
    '2024',
    '2025',
    '2026',
  ]);
  const lefts = years.map(({ left }) => left);
  for (const [index, left] of lefts.slice(1).entries())
    expect(Math.abs(left - (lefts[index] ?? 0) - 184)).toBeLessThan(10);
});

test('the last line of a text is never a word alone', async () => {
  const end = 'and the lamp';
  const heights = await Promise.all(
    Array.from({ length: 12 }, async (_, index) => {
      const text = `${'word '.repeat(12 + index)}${end}`;
      const { boxes } = await layOut(card({ beside: [text] }));
      return boxes.find(({ textContent }) => plain(textContent ?? '') === text)?.textContent;
    }),
  );
  for (const text of heights) expect(text).toMatch(/\u00a0the\u00a0lamp$/);
});

test('inks stand out from their ground (WCAG AAA), lines too (AA)', () => {
  for (const ink of [COLOUR.ink, COLOUR.soft, COLOUR.accent])
    expect(contrast(ink, COLOUR.ground)).toBeGreaterThan(7);
  expect(contrast(COLOUR.line, COLOUR.ground)).toBeGreaterThan(3);
});

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');

/** All strings in it. */
function wordsOf(part: unknown): string[] {
  if (typeof part === 'string') return part === '' ? [] : [part.trim()];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(wordsOf) : [];
}

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
