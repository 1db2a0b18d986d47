// A timeline in pages: events in order, then the sources by number.
import { MOST_FOUND, type TimelineFilter, type TimelineFound } from '../../answers/answer.js';
import { filmOf, markOf, onlyFilm, refOf } from '../../answers/film.js';
import type { Say } from '../../language/say.js';
import { type Event, mapNonEmpty, type RecordDate } from '../../record/model.js';
import type { Attribution, Writing } from '../shared/attribution.js';
import { formatDate, formatSpan } from '../shared/dates.js';
import { formatEvent, inSentence, matched } from '../shared/events.js';
import { cachedPage, pagedReply } from '../shared/paged-reply.js';
import type { Page } from '../shared/pages.js';
import type { Reply } from '../shared/reply.js';
import { escaped } from '../shared/text.js';
import type { View } from '../shared/view.js';

/**
 * Words never go into a button: what they found is marked.
 * @param opening an event of the page
 */
export function timelineView(
  { dossiers, filter, events }: Pick<TimelineFound, 'dossiers' | 'filter' | 'events'>,
  as: 'text' | 'picture',
  opening: string | undefined,
): View {
  const { person, words, from, to } = filter;
  if (words !== null) {
    const at = events.findIndex((event) => refOf(event, dossiers) === opening);
    const marks = events.map((event) => markOf(event, dossiers));
    return { kind: 'found events', marks, at: Math.max(0, at), as };
  }
  if (person !== null) return { kind: 'timeline of', person: refOf(person, dossiers), from, to, as, opening };
  return { kind: 'timeline', film: onlyFilm(dossiers), from, to, as, opening };
}

/** @param opening the id of an event on the page to show; the first page where no event has it */
export function timelineReply(found: TimelineFound, say: Say, opening?: string): Reply | undefined {
  const { dossiers, events, filter } = found;
  const on = ({ ids }: Page) => events.filter((event) => ids.includes(refOf(event, dossiers)));
  const paged = {
    title: (page: Page) => titleOf(on(page), say),
    header: [...(dossiers.length === 1 ? [] : [formatFilms(dossiers, say)]), formatFilter(filter, say)]
      .filter((words) => words !== '')
      .join(' · '),
    blocks: mapNonEmpty(events, (event) => ({
      id: refOf(event, dossiers),
      render: (by: Attribution) => formatEvent(event, by, filmOf(event, dossiers)),
    })),
    view: (at?: string) => timelineView(found, 'text', at),
    opening,
    counted: (page: Page) => formatEntries(on(page), events, say),
  };
  const reply = filter.words === null ? cachedPage(dossiers[0], paged, say) : pagedReply(paged, say);
  return reply && { ...reply, content: reply.embeds[0]?.title ?? '' };
}

/** Whose timeline it is. */
export function formatFilms(
  dossiers: TimelineFound['dossiers'],
  say: Say,
  write: Writing['write'] = escaped,
): string {
  return new Intl.ListFormat(say.locale).format(dossiers.map(({ title }) => write(title)));
}

/** `Entries 1–5 of 45`; of one page nothing. */
export function formatEntries(shown: readonly Event[], events: readonly Event[], say: Say): string {
  if (shown.length === events.length) return '';
  const from = shown[0] === undefined ? 0 : events.indexOf(shown[0]) + 1;
  if (shown.length === 1) return say('picture.single', { number: from, count: events.length });
  return say('picture.entries', { from, to: from + shown.length - 1, count: events.length });
}

/** With the stretch of time that these entries span. */
export function titleOf(events: readonly Event[], say: Say): string {
  const dates = events.flatMap(({ date }) => (date === null ? [] : [date]));
  const [first, last] = [dates[0], dates.at(-1)];
  const span = first && last ? formatSpan(first, last, say) : formatDate(null, say);
  return say('timeline.title', { span });
}

/** What a timeline is narrowed to; empty: to nothing. */
export function formatFilter(
  { person, words, from, to }: TimelineFilter,
  say: Say,
  write: Writing['write'] = escaped,
): string {
  const conditions = [
    ...(person === null ? [] : [say('timeline.naming', { name: write(inSentence(person)) })]),
    ...(words === null ? [] : [say('timeline.matching', { words: matched(words, say), count: MOST_FOUND })]),
    ...(from === null && to === null ? [] : [formatStretch(from, to, say)]),
  ];
  if (conditions.length === 0) return '';
  const entries = say('timeline.entries', { conditions: conditions.join(', ') });
  return from === null && to === null ? entries : `${entries} ${say('timeline.undated')}`;
}

function formatStretch(from: RecordDate | null, to: RecordDate | null, say: Say): string {
  if (from !== null && from.edtf === to?.edtf) return say('timeline.on', { date: formatDate(from, say) });
  return [
    ...(from === null ? [] : [say('timeline.from', { date: formatDate(from, say) })]),
    ...(to === null ? [] : [say('timeline.to', { date: formatDate(to, say) })]),
  ].join(' ');
}
