// A timeline in pictures: one a message, turned like pages, since Discord shows several as small cropped tiles.
import type { TimelineFound } from '../../answers/answer.js';
import { filmOf, refOf } from '../../answers/film.js';
import type { Say } from '../../language/say.js';
import type { Row, TimelineDrawing } from '../../picture/drawing.js';
import { foldsIn } from '../../picture/folds.js';
import { type Event, isNonEmpty, type NonEmpty } from '../../record/model.js';
import { cached } from '../shared/cached.js';
import { asItIs, type EventParts, eventParts } from '../shared/events.js';
import { LIMITS } from '../shared/limits.js';
import { pageAt } from '../shared/paged-reply.js';
import { paginate } from '../shared/pages.js';
import type { Reply } from '../shared/reply.js';
import { asOf, publisherAndDate, SourceNumbers } from '../shared/sources.js';
import { fitLines } from '../shared/text.js';
import { encode } from '../shared/view.js';
import {
  blocksOf,
  entriesWords,
  filmsWords,
  filterWords,
  timelineReply,
  timelineView,
  titleOf,
} from './timeline-reply.js';

/** What a picture can hold and a phone still show, by the answer in words. */
const ROOM = { characters: LIMITS.embedDescription, height: 500, entries: 8 };

/** @param opening an event in the picture to show; the first picture where left out */
export function timelinePicture(found: TimelineFound, say: Say, opening?: string): Reply | undefined {
  const make = () => pictured(found, say, opening);
  if (found.filter.words !== null) return make();
  return cached(found.dossiers[0], say, encode(timelineView(found, 'picture', opening)), make);
}

/** Undefined where the entry to open with is not there (any more). */
function pictured(found: TimelineFound, say: Say, opening: string | undefined): Reply | undefined {
  const { dossiers, events } = found;
  const pages = paginate(blocksOf(found, say), ROOM, say);
  const asked = pageAt(pages, opening, (at) => timelineView(found, 'picture', at));
  if (asked === undefined) return undefined;
  const { page, turn } = asked;
  const [first] = page.ids;
  const shown = events.filter((event) => page.ids.includes(refOf(event, dossiers)));
  const inWords = timelineReply(found, say, first);
  if (inWords === undefined || !isNonEmpty(shown)) return undefined;
  const place =
    pages.length === 1
      ? ''
      : [
          say('place.page', { number: turn.index + 1, count: pages.length }),
          entriesWords(shown, events, say),
        ].join(' · ');
  const dated = asOf(
    pages.flatMap(({ citations }) => citations.map(({ source }) => source)),
    say,
  );
  const { drawing, description } = picture(found, shown, { place, dated }, say);
  return {
    embeds: [],
    components: [],
    shown: {
      view: turn.here,
      entry: first,
      turn,
      ways: [{ label: say('button.text'), to: timelineView(found, 'text', first) }],
      citations: page.citations,
    },
    picture: {
      drawing,
      description,
      filename: 'timeline.png',
      inWords,
    },
  };
}

/** What to draw, and the same in words. */
function picture(
  found: TimelineFound,
  shown: NonEmpty<Event>,
  { place, dated }: { readonly place: string; readonly dated: string },
  say: Say,
): { drawing: TimelineDrawing; description: string } {
  const { dossiers, filter, events } = found;
  const numbers = new SourceNumbers();
  const entries = shown.map((event) => ({
    event,
    parts: eventParts(event, numbers, filmOf(event, dossiers), say, asItIs),
  }));
  const title = titleOf(shown, say);
  // A member's own words never go into a picture: it leaves the channel as if all in it were on the record.
  const words = filter.words && { text: null };
  const narrowed = filterWords({ ...filter, words }, say, asItIs);
  const dates = shown.flatMap(({ date }) => (date === null ? [] : [date]));
  const [first, last] = [dates[0], dates.at(-1)];
  // A picture leaves the channel, and the question with it.
  const films = filmsWords(dossiers, say, asItIs);
  const drawing: TimelineDrawing = {
    kind: 'timeline',
    locale: say.locale,
    title,
    filter: narrowed,
    overview:
      place === ''
        ? null
        : {
            words: place,
            times: events.flatMap(({ date }) => (date === null ? [] : [date.earliest])),
            shown: first && last ? { earliest: first.earliest, latest: last.earliest } : null,
          },
    rows: rowsOf(entries, say),
    sources: { heading: say('source.heading'), lines: numbers.plainLines(say, publisherAndDate) },
    foot: `${say('about.title')} · ${films} · ${dated}. ${numbers.checked(say)}`,
  };
  const head = [title, films, narrowed, place, dated].filter((one) => one !== '');
  return {
    drawing,
    description: inWords(
      head,
      entries.map(({ parts }) => parts),
      say,
    ),
  };
}

/** Everything where there is room for it, else without notes and answers; whole entries as far as they go. */
function inWords(head: readonly string[], entries: readonly EventParts[], say: Say): string {
  const told = (beside: boolean) => [
    ...head,
    ...entries.map((parts) =>
      [
        `${parts.date}, ${parts.status}: ${parts.text}`,
        ...(parts.differ === null ? [] : [parts.differ.on, ...parts.differ.versions]),
        ...(beside ? parts.beside : []),
      ].join(' '),
    ),
  ];
  const whole = told(true);
  const fits = whole.join('\n').length <= LIMITS.attachmentDescription;
  return fitLines(fits ? whole : told(false), LIMITS.attachmentDescription, say);
}

/** With what the line of time leaves out, and a heading above what has no place on it. */
function rowsOf(entries: readonly { readonly event: Event; readonly parts: EventParts }[], say: Say): Row[] {
  const folds = foldsIn(entries.flatMap(({ event: { date } }) => (date === null ? [] : [date])));
  return entries.flatMap(({ event, parts }, index): Row[] => {
    const { date, status } = event;
    const fold = date === null ? undefined : folds.find(({ before }) => before === index);
    const isFirstUndated = date === null && entries[index - 1]?.event.date !== null && index > 0;
    return [
      ...(fold === undefined
        ? []
        : [
            {
              kind: 'fold' as const,
              words: say('picture.fold', { time: timeWords(fold.from, fold.to, say) }),
            },
          ]),
      ...(isFirstUndated ? [{ kind: 'undated' as const, words: say('picture.undated') }] : []),
      {
        kind: 'entry',
        at: date && { earliest: date.earliest, latest: date.latest },
        date: parts.date,
        status,
        statusWords: parts.status,
        text: parts.text,
        differ: parts.differ,
        beside: parts.beside,
      },
    ];
  });
}

/** Whole years, months or days; as long at least. */
function timeWords(from: number, to: number, say: Say): string {
  const [start, end] = [new Date(from + 1), new Date(to)];
  const months =
    (end.getUTCFullYear() - start.getUTCFullYear()) * 12 +
    (end.getUTCMonth() - start.getUTCMonth()) -
    (end.getUTCDate() < start.getUTCDate() ? 1 : 0);
  const days = Math.floor((to - from) / 86_400_000);
  const [count, unit] =
    months >= 24 ? [Math.floor(months / 12), 'year'] : months >= 3 ? [months, 'month'] : [days, 'day'];
  return new Intl.NumberFormat(say.locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
