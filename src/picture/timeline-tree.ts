// A timeline as a tree: the line of time, the entries beside it in order, and what they cite.
import { type Axis, axisOf } from './axis.js';
import type { EntryRow, NoteRow, Row, TimelineDrawing } from './drawing.js';
import { column, type Element, line, named, shape, shapes, words } from './element.js';
import { mark } from './marks.js';
import { overviewStrip } from './overview-strip.js';
import { BOLD, COLOUR, INNER, LINE_HEIGHT, MARGIN, SIZE, WIDTH } from './style.js';

/** The line of time with its dates, and the way from it to the entries. */
const AXIS_WIDTH = 186;
const LINE_X = 122;
const ROW_GAP = 34;
const MARK = 30;
const MARK_GAP = 18;
/** Where a row's leader ends: the middle of its first line. */
const ANCHOR = (SIZE.heading * LINE_HEIGHT) / 2;
const TICK_HEIGHT = 30;
const DAY = 86_400_000;

/** A line needs two moments; without one the entries have the whole width. */
function hasLine({ rows }: TimelineDrawing): boolean {
  const moments = rows.flatMap((row) => (row.kind === 'entry' && row.at !== null ? [row.at.earliest] : []));
  return new Set(moments).size > 1;
}

/** The entries alone, to learn their heights before anything is placed beside them. */
export function rowsTree(drawing: TimelineDrawing): Element {
  const width = hasLine(drawing) ? INNER - AXIS_WIDTH : INNER;
  return column(
    { width, gap: ROW_GAP, fontFamily: 'Inter', lineHeight: LINE_HEIGHT },
    ...drawing.rows.map((row, index) => named(rowKey(index), rowElement(row, width))),
  );
}

export const rowKey = (index: number): string => `row ${index}`;

/** @param heights of the rows, in order */
export function timelineTree(drawing: TimelineDrawing, heights: readonly number[]): Element {
  const { title, filter, overview, sources, foot } = drawing;
  return column(
    {
      width: WIDTH,
      boxSizing: 'border-box',
      padding: MARGIN,
      gap: 36,
      backgroundColor: COLOUR.ground,
      color: COLOUR.ink,
      fontFamily: 'Inter',
      fontSize: SIZE.text,
      lineHeight: LINE_HEIGHT,
    },
    column(
      { gap: 10 },
      words(title, { fontSize: SIZE.title, fontWeight: BOLD, lineHeight: 1.2 }),
      ...(filter === ''
        ? []
        : [named('filter', words(filter, { color: COLOUR.accent, fontSize: SIZE.text }))]),
    ),
    ...(overview === null ? [] : [overviewStrip(overview, drawing.locale)]),
    line({}, ...(hasLine(drawing) ? [axisElement(drawing, heights)] : []), rowsTree(drawing)),
    column(
      {
        gap: 6,
        paddingTop: 26,
        borderTop: `2px solid ${COLOUR.line}`,
        color: COLOUR.soft,
        fontSize: SIZE.small,
      },
      words(sources.heading, { color: COLOUR.ink, fontWeight: BOLD }),
      line(
        { flexWrap: 'wrap', columnGap: 28, rowGap: 2 },
        ...sources.lines.map((source, index) => named(`source ${index}`, words(source, {}))),
      ),
      named('foot', words(foot, { paddingTop: 14 })),
    ),
  );
}

function rowElement(row: Row, width: number): Element {
  return row.kind === 'entry' ? entryElement(row, width - MARK - MARK_GAP) : noteElement(row);
}

function entryElement({ date, status, statusWords, text, differ, beside }: EntryRow, width: number): Element {
  return line(
    { gap: MARK_GAP },
    mark(status, MARK, { marginTop: Math.round(ANCHOR - MARK / 2) }),
    column(
      { width, gap: 6 },
      line(
        { flexWrap: 'wrap', columnGap: 16, alignItems: 'baseline' },
        words(date, { fontSize: SIZE.heading, fontWeight: BOLD }),
        words(statusWords, { fontSize: SIZE.small, fontWeight: BOLD, color: COLOUR.accent }),
      ),
      words(text, { fontSize: SIZE.text }),
      ...(differ === null ? [] : [differElement(differ, width)]),
      ...beside.map((other) => words(other, { fontSize: SIZE.small, color: COLOUR.soft })),
    ),
  );
}

/** Sources that differ stand in a frame of their own, in words. */
function differElement({ on, versions }: NonNullable<EntryRow['differ']>, width: number): Element {
  return column(
    {
      gap: 8,
      margin: '6px 0',
      padding: '14px 20px',
      backgroundColor: COLOUR.panel,
      borderLeft: `6px solid ${COLOUR.accent}`,
      fontSize: SIZE.small,
    },
    words(on, { fontWeight: BOLD }),
    ...versions.map((version) => line({ gap: 12 }, words('–', {}), words(version, { width: width - 86 }))),
  );
}

function noteElement({ kind, words: text }: NoteRow): Element {
  const style = { fontSize: SIZE.small, color: COLOUR.soft, minHeight: SIZE.heading * LINE_HEIGHT };
  return kind === 'fold' ? words(text, style) : words(text, { ...style, fontWeight: BOLD });
}

function axisElement({ rows, locale }: TimelineDrawing, heights: readonly number[]): Element {
  const anchors: number[] = [];
  let top = 0;
  for (const height of heights) {
    anchors.push(top + ANCHOR);
    top += height + ROW_GAP;
  }
  const dated = rows.flatMap((row, index) =>
    row.kind === 'entry' && row.at !== null ? [anchors[index] ?? 0] : [],
  );
  const [start = 0, end = start] = [dated[0], dated.at(-1)];
  const axis = axisOf(rows, start, end, locale);
  const height = Math.max(1, top - ROW_GAP);
  return line(
    { position: 'relative', width: AXIS_WIDTH, height },
    shapes(AXIS_WIDTH, height, { position: 'absolute', left: 0, top: 0 }, [
      ...lineShapes(axis, start, end),
      ...rows.flatMap((row, index) => placeShapes(axis.places[index] ?? null, row, anchors[index] ?? 0, end)),
    ]),
    ...axis.ticks.map(({ y, label, year }, index) =>
      named(
        `tick ${index}`,
        column(
          {
            position: 'absolute',
            top: y - (label === null || year === null ? TICK_HEIGHT / 2 : TICK_HEIGHT),
            left: 0,
            width: LINE_X - 20,
            alignItems: 'flex-end',
            fontSize: 24,
            lineHeight: `${TICK_HEIGHT}px`,
            color: COLOUR.soft,
          },
          ...(label === null ? [] : [words(label, {})]),
          ...(year === null ? [] : [words(year, { fontWeight: BOLD })]),
        ),
      ),
    ),
  );
}

function lineShapes({ ticks, folds }: Axis, start: number, end: number): Element[] {
  const stroke = { stroke: COLOUR.line, 'stroke-width': 4, fill: 'none' };
  const stops = [start, ...folds.flatMap(({ from, to }) => [from, to]), end];
  const whole = stops.flatMap((from, index) =>
    index % 2 === 0 ? [`M${LINE_X} ${from}V${stops[index + 1] ?? from}`] : [],
  );
  // Two strokes across a broken line: the usual sign that a scale leaves something out.
  const broken = folds.map(({ from, to }) => {
    const middle = (from + to) / 2;
    const stroke = (y: number) => `M${LINE_X - 14} ${y + 6}L${LINE_X + 14} ${y - 6}`;
    return `M${LINE_X} ${from}V${middle - 9}${stroke(middle - 7)}${stroke(middle + 7)}M${LINE_X} ${middle + 9}V${to}`;
  });
  const marks = ticks.map(({ y }) => `M${LINE_X - 12} ${y}H${LINE_X}`);
  return [
    shape('path', { d: whole.join(''), ...stroke }),
    ...(broken.length === 0 ? [] : [shape('path', { d: broken.join(''), ...stroke, 'stroke-width': 3 })]),
    ...(marks.length === 0 ? [] : [shape('path', { d: marks.join(''), ...stroke, 'stroke-width': 3 })]),
  ];
}

/** A dot for a day, a bar for a month or year, and the way from there to the entry. */
function placeShapes(place: Axis['places'][number], row: Row, anchor: number, end: number): Element[] {
  if (place === null) return [];
  const from = row.kind === 'fold' ? (place.from + place.to) / 2 : place.from;
  const bend = (LINE_X + AXIS_WIDTH) / 2;
  const leader = shape('path', {
    d: `M${LINE_X + 16} ${from}C${bend} ${from} ${bend} ${anchor} ${AXIS_WIDTH - 8} ${anchor}`,
    fill: 'none',
    stroke: COLOUR.line,
    'stroke-width': 2,
    ...(row.kind === 'fold' ? { 'stroke-dasharray': '3 6' } : {}),
  });
  if (row.kind === 'fold') return [leader];
  const isDay = row.kind === 'entry' && row.at !== null && row.at.latest - row.at.earliest < DAY;
  const length = isDay ? 0 : Math.min(place.to, end) - from;
  const bar = {
    x: LINE_X - 5,
    y: from,
    width: 10,
    height: length,
    rx: 5,
    fill: COLOUR.accent,
    opacity: 0.45,
  };
  return [
    leader,
    ...(length > 12 ? [shape('rect', bar)] : []),
    shape('circle', {
      cx: LINE_X,
      cy: from,
      r: 8,
      fill: COLOUR.accent,
      stroke: COLOUR.ground,
      'stroke-width': 3,
    }),
  ];
}
