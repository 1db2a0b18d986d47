// The line of time beside the entries: a true scale but for the folds, its ticks, and where each entry stands on it.
import { scaleUtc } from 'd3-scale';
import type { Row } from './drawing.js';

/** Height of a fold on the line. */
const FOLD = 56;
/** Between ticks at least. */
const TICK_ROOM = 64;

interface Tick {
  readonly y: number;
  /** The day or month; null where the tick is a year. */
  readonly label: string | null;
  /** Where it is not the same as at the tick before. */
  readonly year: string | null;
}

export interface Axis {
  /** Of each row, where it stands on the line; null for what has no place in time. */
  readonly places: readonly ({ readonly from: number; readonly to: number } | null)[];
  readonly ticks: readonly Tick[];
  /** Stretches of the line that are folded. */
  readonly folds: readonly { readonly from: number; readonly to: number }[];
}

interface Knot {
  readonly row: number;
  readonly time: number;
  readonly y: number;
}

/** @param top and bottom of the line, beside the first and the last dated row */
export function axisOf(rows: readonly Row[], top: number, bottom: number, locale: string): Axis {
  const runs = runsOf(rows, top, bottom);
  const knots = runs.flat();
  const last = knots.at(-1);
  const first = knots[0];
  if (first === undefined || last === undefined)
    return { places: rows.map(() => null), ticks: [], folds: [] };
  const folds = runs.slice(1).map((run, index) => ({
    from: runs[index]?.at(-1)?.y ?? top,
    to: run[0]?.y ?? bottom,
  }));
  // The scale is piecewise: runs and the folds between them. It takes no moment twice.
  const distinct = knots.filter(({ time }, index) => time !== knots[index - 1]?.time);
  const scale = scaleUtc(
    distinct.map(({ time }) => time),
    distinct.map(({ y }) => y),
  );
  const yOf = (time: number) => (distinct.length < 2 ? first.y : Number(scale(Math.min(time, last.time))));
  const folded = folds[Symbol.iterator]();
  const places = rows.map((row) => {
    if (row.kind === 'fold') return folded.next().value ?? null;
    if (row.kind !== 'entry' || row.at === null) return null;
    return { from: yOf(row.at.earliest), to: yOf(row.at.latest) };
  });
  const ticks: Tick[] = [];
  for (const run of runs) ticks.push(...ticksOf(run, ticks, locale));
  return {
    places,
    ticks,
    folds,
  };
}

/** The dated entries between the folds, each run with the same pixels a day. */
function runsOf(rows: readonly Row[], top: number, bottom: number): Knot[][] {
  const runs: { row: number; time: number }[][] = [[]];
  for (const [row, { kind, ...rest }] of rows.entries()) {
    if (kind === 'fold') runs.push([]);
    if ('at' in rest && rest.at !== null) runs.at(-1)?.push({ row, time: rest.at.earliest });
  }
  const lengths = runs.map((run) => (run.at(-1)?.time ?? 0) - (run[0]?.time ?? 0));
  const unfolded = lengths.reduce((sum, length) => sum + length, 0);
  const room = Math.max(0, bottom - top - FOLD * (runs.length - 1));
  const perMs = unfolded === 0 ? 0 : room / unfolded;
  let y = top;
  return runs.map((run, index) => {
    const [start, begins] = [y, run[0]?.time ?? 0];
    y += (lengths[index] ?? 0) * perMs + FOLD;
    return run.map(({ row, time }) => ({ row, time, y: start + (time - begins) * perMs }));
  });
}

function ticksOf(run: readonly Knot[], before: readonly Tick[], locale: string): Tick[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || last.y - first.y < TICK_ROOM) return [];
  const scale = scaleUtc([first.time, last.time], [first.y, last.y]);
  const formats = {
    month: new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }),
    day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  };
  let year = before.findLast((tick) => tick.year !== null)?.year ?? null;
  let free = (before.at(-1)?.y ?? Number.NEGATIVE_INFINITY) + TICK_ROOM;
  return scale.ticks(Math.floor((last.y - first.y) / (1.5 * TICK_ROOM))).flatMap((date): Tick[] => {
    const y = Number(scale(date));
    // Hours are finer than any date on the record.
    if (y < free || date.getUTCHours() !== 0) return [];
    free = y + TICK_ROOM;
    const own = String(date.getUTCFullYear());
    const isYear = date.getUTCDate() === 1 && date.getUTCMonth() === 0;
    const label = isYear ? null : (date.getUTCDate() === 1 ? formats.month : formats.day).format(date);
    const tick = { y, label, year: own === year && !isYear ? null : own };
    year = own;
    return [tick];
  });
}
