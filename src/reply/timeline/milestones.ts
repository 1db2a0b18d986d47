// Which entries an overview names, and where entries crowd.
import { type Event, isShipped, type RecordDate, type Status } from '../../record/model.js';

export type Dated = Event & { readonly date: RecordDate };
export const isDated = (event: Event): event is Dated => event.date !== null;

const MOST = 7;
/** Letters of a line. */
const LETTERS = 58;

/** Ahead of everything else what the record marks; then how cases ended, then what was decided on the way. */
const AHEAD: readonly (readonly Status[])[] = [
  ['verdict', 'sentence', 'dismissal', 'mistrial', 'settlement', 'appeal decided', 'decision not to charge'],
  ['charge', 'plea', 'ruling', 'appeal', 'released', 'film release'],
  ['reported'],
];

/**
 * In order of time. Of those that matter alike, the one farthest from all others is next, so that they spread. Left out
 * is what would be unfair alone: a claim without its denial, one of two versions, a charge that has come to an end; and
 * a server's own, for whose mark there is no room.
 * @param room lines for them all; what the record marks is named even so
 */
export function milestonesOf(
  events: readonly Dated[],
  wordsOf: (event: Event) => string,
  room: number,
): Dated[] {
  const chosen: Dated[] = [];
  let lines = 0;
  const left = new Set(events.filter((event) => isShipped(event) && rankOf(event) >= 0));
  const better = (a: Dated, b: Dated) => rankOf(a) - rankOf(b) || distance(b, chosen) - distance(a, chosen);
  while (chosen.length < MOST) {
    let next: Dated | undefined;
    for (const event of left) if (next === undefined || better(event, next) < 0) next = event;
    if (next === undefined) break;
    left.delete(next);
    const own = Math.ceil(wordsOf(next).length / LETTERS);
    if (lines + own > room && !next.milestone) continue;
    lines += own;
    chosen.push(next);
  }
  return chosen.sort((a, b) => momentOf(a) - momentOf(b));
}

/** -1: never named. */
function rankOf({ milestone, status, conflict, overtakenBy, respondsTo }: Event): number {
  if (milestone) return 0;
  if (conflict !== null || overtakenBy !== null || respondsTo !== null) return -1;
  const rank = AHEAD.findIndex((statuses) => statuses.includes(status));
  return rank === -1 ? -1 : rank + 1;
}

function distance({ date }: Dated, others: readonly Dated[]): number {
  return Math.min(...others.map((other) => Math.abs(other.date.earliest - date.earliest)));
}

/** The middle of what a date can mean: where it stands on a line. */
export const momentOf = ({ date }: Dated): number => (date.earliest + date.latest) / 2;

/** Of the whole line: nearer ones touch. */
const NEAR = 0.0125;
const FEWEST = 6;

/** Runs of entries without a gap between them. @param events in order of `momentOf` */
export function clustersOf(events: readonly Dated[]): Dated[][] {
  const [first, last] = [events[0], events.at(-1)];
  if (first === undefined || last === undefined) return [];
  const near = (momentOf(last) - momentOf(first)) * NEAR;
  const runs: Dated[][] = [];
  for (const event of events) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (before !== undefined && momentOf(event) - momentOf(before) <= near) run?.push(event);
    else runs.push([event]);
  }
  return runs.filter((run) => run.length >= FEWEST);
}
