// A timeline in pages: events in order, then the sources by number.
import { MOST_FOUND, type TimelineFilter, type TimelineFound } from '../../answers/answer.js';
import { filmOf, onlyFilm, refOf } from '../../answers/film.js';
import type { Say } from '../../language/say.js';
import { mapNonEmpty, type NonEmpty, type RecordDate } from '../../record/model.js';
import { dateWords } from '../shared/dates.js';
import { entryChoice, eventWords, inSentence, matched, type Write } from '../shared/events.js';
import { cachedPage, pagedReply } from '../shared/paged-reply.js';
import type { Block } from '../shared/pages.js';
import { menu, type Reply, withMenu } from '../shared/reply.js';
import { escaped } from '../shared/text.js';
import { encode, type ViewOf } from '../shared/view.js';

export type TimelineView = ViewOf<'timeline' | 'timeline of' | 'listed events'>;

/** Words never go into a button: what they found is listed. */
export function timelineView(
  { dossiers, filter }: Pick<TimelineFound, 'dossiers' | 'filter'>,
  as: TimelineView['as'],
): TimelineView {
  const { person, words, from, to } = filter;
  if (words !== null) return { kind: 'listed events', film: onlyFilm(dossiers), from, to, as };
  if (person !== null) return { kind: 'timeline of', person: refOf(person, dossiers), from, to, as };
  return { kind: 'timeline', film: onlyFilm(dossiers), from, to, as };
}

/** @param opening the id of an event on the page to show; the first page where no event has it */
export function timelineReply(found: TimelineFound, say: Say, opening?: string): Reply | undefined {
  const { dossiers, filter } = found;
  const view = timelineView(found, 'text');
  const blocks = blocksOf(found, say);
  const title = titleOf(found, say);
  const paged = { title, header: filterWords(filter, say), blocks, view: { ...view, opening } };
  if (filter.words === null) return cachedPage(dossiers[0], paged, say);
  const reply = pagedReply(paged, say);
  return reply && withMenu(reply, entriesMenu(found, view, say));
}

/** A block an event. */
export function blocksOf({ dossiers, events }: TimelineFound, say: Say): NonEmpty<Block> {
  return mapNonEmpty(events, (event) => ({
    id: refOf(event, dossiers),
    render: (numbers) => eventWords(event, numbers, filmOf(event, dossiers), say),
  }));
}

export function titleOf(
  { dossiers }: Pick<TimelineFound, 'dossiers'>,
  say: Say,
  write: Write = escaped,
): string {
  return say('timeline.title', { title: dossiers.map((film) => write(film.title)).join('; ') });
}

/** Says which events the words found; turning and posting the page need it. */
export function entriesMenu(
  { dossiers, events }: TimelineFound,
  view: TimelineView,
  say: Say,
): Reply['components'] {
  const choices = events.map((event) => entryChoice(event, dossiers, say));
  return menu(encode(view), say('menu.entries', { count: events.length }), choices);
}

/** What a timeline is narrowed to; empty: to nothing. */
export function filterWords(
  { person, words, from, to }: TimelineFilter,
  say: Say,
  write: Write = escaped,
): string {
  const conditions = [
    ...(person === null ? [] : [say('timeline.naming', { name: write(inSentence(person)) })]),
    ...(words === null ? [] : [say('timeline.matching', { words: matched(words, say), count: MOST_FOUND })]),
    ...(from === null && to === null ? [] : [stretchWords(from, to, say)]),
  ];
  if (conditions.length === 0) return '';
  const entries = say('timeline.entries', { conditions: conditions.join(', ') });
  return from === null && to === null ? entries : `${entries} ${say('timeline.undated')}`;
}

function stretchWords(from: RecordDate | null, to: RecordDate | null, say: Say): string {
  return [
    ...(from === null ? [] : [say('timeline.from', { date: dateWords(from, say) })]),
    ...(to === null ? [] : [say('timeline.to', { date: dateWords(to, say) })]),
  ].join(' ');
}
