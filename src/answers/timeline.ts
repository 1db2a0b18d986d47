// /timeline: what happened when, narrowed to a person, to words, or to a stretch of time.
import { type Event, isNonEmpty, type NonEmpty, type Person, type RecordDate } from '../record/model.js';
import type { DossierSearch } from '../search/dossier-search.js';
import type { TimelineAnswer, TimelineFilter, TimelineFound } from './answer.js';
import { chosenIn } from './chosen.js';
import { nobody, peopleMeant } from './who.js';

/** Words find at most this many events, the best ones: as many as the answer's menu can list. */
export const MOST_FOUND = 25;

export interface TimelineQuestion {
  /** Words, or a name. */
  readonly about: string;
  readonly person: string;
  readonly from: RecordDate | null;
  readonly to: RecordDate | null;
}

export function answerTimeline(search: DossierSearch, question: TimelineQuestion): TimelineAnswer {
  const { dossier } = search;
  const { from, to } = question;
  const [about, asked] = [question.about.trim(), question.person.trim()];
  if (asked !== '') {
    const words = about === '' ? null : { text: about };
    const people = peopleMeant(search, asked);
    if (isNonEmpty(people)) return forPeople(search, people, asked, { words, from, to });
    return nobody(search, asked);
  }
  if (about === '') return narrowed(search, { person: null, words: null, from, to });
  const chosen = chosenIn(dossier.people, about);
  const named = chosen === undefined ? search.people.named(about) : [chosen];
  if (isNonEmpty(named)) return forPeople(search, named, about, { words: null, from, to });
  const found = narrowed(search, { person: null, words: { text: about }, from, to });
  const meant = found.kind === 'nothing' ? search.people.meant(about) : [];
  return isNonEmpty(meant) ? forPeople(search, meant, about, { words: null, from, to }) : found;
}

function forPeople(
  search: DossierSearch,
  people: NonEmpty<Person>,
  asked: string,
  rest: Omit<TimelineFilter, 'person'>,
): TimelineAnswer {
  const [person] = people;
  if (people.length > 1) return { kind: 'ambiguous', dossier: search.dossier, asked, people };
  return narrowed(search, { ...rest, person });
}

/** The timeline under a filter; `nothing` where no event fits it. */
export function narrowed(search: DossierSearch, filter: TimelineFilter): TimelineAnswer {
  const { dossier } = search;
  const { person, words } = filter;
  const text = words?.text ?? null;
  const events = text === null ? dossier.timeline : search.events(text);
  const fitting = events
    .filter((event) => person === null || event.people.includes(person))
    .filter((event) => fallsWithin(event, filter));
  const best = new Set(text === null ? fitting : fitting.slice(0, MOST_FOUND));
  const kept = dossier.timeline.filter((event) => best.has(event));
  if (isNonEmpty(kept)) return { kind: 'timeline', dossier, filter, events: kept };
  const people = person === null && text !== null ? search.people.nearest(text) : [];
  return { kind: 'nothing', dossier, asked: text ?? person?.name ?? '', people };
}

/** The listed events that the record still holds, in order. */
export function timelineOf(
  { dossier }: DossierSearch,
  ids: readonly string[],
  stretch: Pick<TimelineFilter, 'from' | 'to'>,
): TimelineFound | undefined {
  const events = dossier.timeline.filter(({ id }) => ids.includes(id));
  const filter = { person: null, words: { text: null }, ...stretch };
  return isNonEmpty(events) ? { kind: 'timeline', dossier, filter, events } : undefined;
}

/** An event that may fall within the stretch does; an undated one can't be placed, so any stretch leaves it out. */
function fallsWithin({ date }: Event, { from, to }: TimelineFilter): boolean {
  if (from === null && to === null) return true;
  if (date === null) return false;
  return (from === null || date.latest >= from.earliest) && (to === null || date.earliest <= to.latest);
}
