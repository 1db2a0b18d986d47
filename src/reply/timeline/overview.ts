// All entries of a timeline at once on its line, and a few of them named.
import type { TimelineFound } from '../../answers/answer.js';
import { filmOf } from '../../answers/film.js';
import type { Say } from '../../language/say.js';
import type { OverviewDrawing, TimeLine } from '../../picture/drawing.js';
import { type Citation, type Event, isShipped } from '../../record/model.js';
import { asItIs } from '../shared/attribution.js';
import { formatDate, formatSpan } from '../shared/dates.js';
import { cautionOn, formatStatus } from '../shared/events.js';
import { LIMITS } from '../shared/limits.js';
import type { Picture } from '../shared/reply.js';
import { capitalised, colon, fitLines } from '../shared/text.js';
import { type Frame, linesAround } from './frame.js';
import { clustersOf, type Dated, isDated, milestonesOf, momentOf } from './milestones.js';

const DAY = 86_400_000;

/** Of a picture, lines that its milestones and what stands around them have together. */
const MOST_LINES = 12;

/** One picture of the answer. */
export interface Sheet {
  /** The entry that it opens with; undefined: all entries at once. */
  readonly first: string | undefined;
  readonly shown: readonly Event[];
  readonly citations: readonly Citation[];
  readonly told: (frame: Frame) => Pick<Picture, 'drawing' | 'description'>;
}

/** Fewer entries than an overview names are told at once. */
const FEWEST = 8;

/**
 * Undefined where the entries are few, span no time, or were found by words: those are the ones asked for.
 * @param citations of all entries
 */
export function overviewOf(
  found: TimelineFound,
  citations: readonly Citation[],
  say: Say,
): Sheet | undefined {
  const { events, filter } = found;
  if (events.length < FEWEST || filter.words !== null || lineOf([], events, say) === undefined)
    return undefined;
  const told: Sheet['told'] = (frame) => {
    const dated = inTime(events);
    const words = (event: Event) => formatLine(event, found, say);
    const room = MOST_LINES - linesAround(frame);
    const named = milestonesOf(dated, (event) => words(event).join(''), room);
    const line = lineOf(named, events, say);
    const runs = clustersOf(dated);
    const undated = events.length - dated.length;
    const accepted = events.length - events.filter(isShipped).length;
    const whose = accepted === 0 ? [] : [`${say('entry.ofServer')}${colon(say)}${accepted}`];
    const drawing: OverviewDrawing = {
      kind: 'overview',
      ...frame,
      counted: [frame.counted, ...whose].join(' · '),
      line: line ?? { locale: say.locale, told: [], others: [] },
      clusters: runs.map((run) => ({ ...endsOf(run.map(momentOf)), count: run.length })),
      milestones: named.map((event) => {
        const [label, kind] = words(event);
        return { date: formatDate(event.date, say, 'short'), label, kind };
      }),
      legend: {
        entry: say('picture.entry'),
        cluster: say('picture.cluster'),
        milestone: say('picture.milestone'),
        undated: undated === 0 ? '' : `${say('picture.undated')}${colon(say)}${undated}`,
      },
    };
    const crowds = runs.map((run) => formatCrowd(run, say));
    return { drawing, description: inWords(drawing, crowds, say) };
  };
  return { first: undefined, shown: events, citations, told };
}

function inWords(drawing: OverviewDrawing, crowds: readonly string[], say: Say): string {
  const { title, filter, place, counted, foot, legend, milestones } = drawing;
  const lines = [
    ...[title, filter, `${place} · ${counted}`, legend.undated, foot],
    crowds.length === 0 ? '' : `${legend.cluster}${colon(say)}${crowds.join(', ')}`,
    ...milestones.map(({ date, label, kind }, index) => `${index + 1}. ${date}${colon(say)}${label}${kind}`),
  ];
  return fitLines(
    lines.filter((line) => line !== ''),
    LIMITS.attachmentDescription,
    say,
  );
}

/** Undefined where all stand within a day: a line needs two. */
export function lineOf(told: readonly Event[], events: readonly Event[], say: Say): TimeLine | undefined {
  const times = inTime(events).map(momentOf);
  const { from, to } = endsOf(times);
  if (times.length === 0 || to - from < DAY) return undefined;
  const others = inTime(events.filter((event) => !told.includes(event)));
  return { locale: say.locale, told: inTime(told).map(momentOf), others: others.map(momentOf) };
}

/** In the order of their places on the line, which what is less exact has in its middle. */
function inTime(events: readonly Event[]): Dated[] {
  return events.filter(isDated).sort((a, b) => momentOf(a) - momentOf(b));
}

const endsOf = (times: readonly number[]) => ({ from: Math.min(...times), to: Math.max(...times) });

/** `14 (6 October – December 2021)` */
function formatCrowd(run: readonly Dated[], say: Say): string {
  const [first, last] = [run[0], run.at(-1)];
  return first && last ? `${run.length} (${formatSpan(first.date, last.date, say)})` : '';
}

/** What it is called, then the case that it is a step of, or what kind of statement it is. */
function formatLine(event: Event, { dossiers }: TimelineFound, say: Say): readonly [string, string] {
  const { proceedings } = filmOf(event, dossiers);
  const proceeding = proceedings.find(({ steps }) => steps.includes(event));
  const kind = proceeding
    ? [proceeding.title, ...cautionOn(event.status, say)]
    : [formatStatus(event, { say, write: asItIs })];
  return [capitalised(event.label ?? event.text, say), kind.map((part) => ` · ${part}`).join('')];
}
