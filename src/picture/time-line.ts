// The line of time, left to right: an entry a tick on a true scale, those of one time on top of each other.
import { type ScaleTime, scaleUtc } from 'd3-scale';
import type { Cluster, TimeLine } from './drawing.js';
import { column, type Element, line, shape, shapes, words } from './element.js';
import { BOLD, COLOUR, INNER, SIZE } from './style.js';

const DATES = 35;
const COUNTS = 44;
const STACK = { numbered: 56, framed: 26 };
const NUMBERS = 46;
/** Of a tick; the next one stands so far apart. */
const TICK = { width: 4, apart: 6, height: 14, gap: 3 };
/** A number beside another. */
const NUMBER_WIDTH = 36;
const DATES_ALONG = 6;
/** Of a letter, at most, in the middle. */
const LETTER = 15;

type Scale = ScaleTime<number, number>;

/** With a frame around what is told. */
export function framedLine({ told, others, locale }: TimeLine): Element {
  const scale = scaleOf([...told, ...others]);
  const base = DATES + STACK.framed;
  const [from, to] = [told[0], told.at(-1)];
  const x = from === undefined ? 0 : xOf(scale, from) - 9;
  const width = to === undefined ? 0 : xOf(scale, to) + 9 - x;
  const frame = { x, y: DATES - 4, width, height: STACK.framed + 12, rx: 7 };
  const look = { fill: 'none', stroke: COLOUR.ink, 'stroke-width': 3 };
  return placed(
    base + 12,
    [
      ...stacks(scale, [told, others], base, STACK.framed),
      ...(width === 0 ? [] : [shape('rect', { ...frame, ...look })]),
    ],
    dates(scale, locale),
  );
}

/** With brackets around what stands close together, and a number for each that is told. */
export function numberedLine({ told, others, locale }: TimeLine, clusters: readonly Cluster[]): Element {
  const scale = scaleOf([...told, ...others]);
  const [top, base] = [DATES + COUNTS - 8, DATES + COUNTS + STACK.numbered];
  const places = told.map((time) => xOf(scale, time));
  const numbers = apart(places);
  const leaders = places.map((x, index) => `M${x} ${base + 3}V${base + 6}L${numbers[index]} ${base + 14}`);
  const brackets = clusters.map(({ from, to }) => [xOf(scale, from) - 3, xOf(scale, to) + 3] as const);
  const counts = apart(brackets.map(([from, to]) => (from + to) / 2));
  return placed(
    base + NUMBERS,
    [
      ...stacks(scale, [told, others], base, STACK.numbered),
      stroke(
        brackets.map(([from, to]) => `M${from} ${top + 8}V${top}H${to}V${top + 8}`),
        COLOUR.soft,
      ),
      stroke(leaders, COLOUR.accent),
    ],
    [
      ...dates(scale, locale),
      ...clusters.map(({ count }, index) =>
        centred(`${count}`, counts[index] ?? 0, DATES, { color: COLOUR.soft }),
      ),
      ...numbers.map((x, index) =>
        centred(`${index + 1}`, x, base + 12, { color: COLOUR.accent, fontWeight: BOLD }),
      ),
    ],
  );
}

/** A sign of the line with its meaning; `told` is one in the accent's colour. */
export function sign(of: 'entry' | 'told' | 'cluster', meaning: string): Element {
  const [path, colour] = {
    entry: ['M4 5V19', COLOUR.line],
    told: ['M4 5V19', COLOUR.accent],
    cluster: ['M2 17V8H26V17', COLOUR.soft],
  }[of] as [string, string];
  const width = of === 'cluster' ? 28 : 8;
  return line(
    { gap: 10, alignItems: 'center', flexShrink: 1 },
    shapes(width, 24, {}, stroke([path], colour, of === 'cluster' ? 3 : TICK.width)),
    words(meaning, { flexShrink: 1 }),
  );
}

function scaleOf(times: readonly number[]): Scale {
  return scaleUtc()
    .domain([Math.min(...times), Math.max(...times)])
    .nice(DATES_ALONG)
    .range([TICK.apart, INNER - TICK.apart]);
}

const xOf = (scale: Scale, time: number) => TICK.apart * Math.round(scale(time) / TICK.apart);

function placed(height: number, drawn: readonly Element[], written: readonly Element[]): Element {
  return column(
    { position: 'relative', width: INNER, height },
    shapes(INNER, height, {}, ...drawn),
    ...written,
  );
}

function stroke(paths: readonly string[], colour: string, width = 3): Element {
  return shape('path', { d: paths.join(''), fill: 'none', stroke: colour, 'stroke-width': width });
}

/** Told ones at the bottom of their stack, in the accent's colour; a thin line where each date begins. */
function stacks(
  scale: Scale,
  [told, others]: readonly [readonly number[], readonly number[]],
  base: number,
  room: number,
): Element[] {
  const levels = new Map<number, number>();
  const stacked = [...told, ...others].map((time) => {
    const x = xOf(scale, time);
    const level = levels.get(x) ?? 0;
    levels.set(x, level + 1);
    return { x, level };
  });
  const height = Math.min(TICK.height + TICK.gap, room / Math.max(...levels.values()));
  const gap = Math.min(TICK.gap, height / 3);
  const ticks = stacked.map(({ x, level }) => `M${x} ${base - 3 - level * height}v${gap - height}`);
  const begin = scale.ticks(DATES_ALONG).map((date) => `M${xOf(scale, date.getTime())} 6V${base}`);
  return [
    stroke(begin, COLOUR.line, 1),
    stroke([`M0 ${base}H${INNER}`], COLOUR.line),
    stroke(ticks.slice(told.length), COLOUR.line, TICK.width),
    stroke(ticks.slice(0, told.length), COLOUR.accent, TICK.width),
  ];
}

/** To the right of where each begins, as far as there is room. */
function dates(scale: Scale, locale: string): Element[] {
  let free = 0;
  let year: number | undefined;
  return scale.ticks(DATES_ALONG).flatMap((date) => {
    const left = xOf(scale, date.getTime()) + 8;
    const text = dateLabel(date, year !== date.getUTCFullYear(), locale);
    const end = left + text.length * LETTER;
    if (left < free || end > INNER) return [];
    [free, year] = [end, date.getUTCFullYear()];
    return [words(text, { position: 'absolute', left, top: 0, fontSize: SIZE.small, color: COLOUR.soft })];
  });
}

/** @param inNewYear whether its year has not been named yet */
function dateLabel(date: Date, inNewYear: boolean, locale: string): string {
  const isFirst = date.getUTCDate() === 1;
  if (isFirst && date.getUTCMonth() === 0) return String(date.getUTCFullYear());
  const format = new Intl.DateTimeFormat(locale, {
    ...(isFirst ? {} : { day: 'numeric' }),
    month: 'short',
    ...(inNewYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  return format.format(date);
}

function centred(
  text: string,
  x: number,
  top: number,
  style: Readonly<Record<string, string | number>>,
): Element {
  const box = {
    position: 'absolute',
    left: x - NUMBER_WIDTH,
    top,
    width: 2 * NUMBER_WIDTH,
    justifyContent: 'center',
  };
  return line(box, words(text, { fontSize: SIZE.small, ...style }));
}

/** Middles of numbers in a row, each as near to its own place as the others let it. @param places in order */
function apart(places: readonly number[]): number[] {
  const moved = [...places];
  for (let index = 1; index < moved.length; index++)
    moved[index] = Math.max(moved[index] ?? 0, (moved[index - 1] ?? 0) + NUMBER_WIDTH);
  let most = INNER - NUMBER_WIDTH / 2;
  for (let index = moved.length - 1; index >= 0; index--) {
    moved[index] = Math.min(moved[index] ?? 0, most);
    most = (moved[index] ?? 0) - NUMBER_WIDTH;
  }
  return moved;
}
