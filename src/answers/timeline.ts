// /timeline: what happened when, narrowed to a person, to words, to a day, or to a stretch of time.
import { compareDates } from '../record/date.js';
import { type Event, isNonEmpty, type Person, type RecordDate } from '../record/model.js';
import type { Meant } from '../search/names.js';
import type { Search } from '../search/search.js';
import { tellingOf, tokens } from '../search/words.js';
import {
  MOST_FOUND,
  type Near,
  type TimelineAnswer,
  type TimelineFilter,
  type TimelineFound,
} from './answer.js';
import { filmOf, filmsCalled, withMarks } from './film.js';
import { nothing } from './nothing.js';
import { onDate } from './on-date.js';
import { broughtBy, peopleMeant } from './who.js';

export interface TimelineQuestion {
  /** Words, a name, or a day. */
  readonly about: string;
  readonly person: string;
  readonly from: RecordDate | null;
  readonly to: RecordDate | null;
}

type Stretch = Pick<TimelineFilter, 'from' | 'to'>;

export function answerTimeline(search: Search, question: TimelineQuestion): TimelineAnswer {
  const [about, asked] = [question.about.trim(), question.person.trim()];
  const stretch = { from: question.from, to: question.to };
  if (asked !== '') {
    const words = about === '' ? null : { text: about };
    return ofPeople(search, peopleMeant(search, asked), asked, { words, ...stretch });
  }
  if (about === '' && search.dossiers.length > 1) return { kind: 'films', dossiers: search.dossiers };
  if (about === '') return narrowed(search, { person: null, words: null, ...stretch });
  const filter = { person: null, words: { text: about }, ...stretch };
  if (onDate(about) !== undefined) return narrowed(search, filter);
  const meant = peopleMeant(search, about);
  const isName = chosenOrNamed(search, about, meant);
  if (isName) return ofPeople(search, meant, about, { words: null, ...stretch });
  // A film's own name stands in none of the entries, or in more than can be told.
  const films = filmsCalled(search.dossiers, tokens(about), tellingOf(tokens(about)));
  const having = search.events(about).length;
  if (isNonEmpty(films) && (having === 0 || having > MOST_FOUND))
    return narrowed({ ...search, dossiers: films }, { ...filter, words: null });
  const answer = narrowed(search, filter);
  if (answer.kind === 'timeline' || meant.people.length === 0) return answer;
  return ofPeople(search, meant, about, { words: null, ...stretch });
}

/** Words find entries that have them; a name as a whole, be it read with a letter put right, is not looked for so. */
function chosenOrNamed({ names }: Search, about: string, { people, isRead }: Meant): boolean {
  return (
    people.length > 0 &&
    (about.startsWith('#') || names.named(about).length > 0 || (isRead && !/\s\S+\s/.test(about)))
  );
}

function ofPeople(
  search: Search,
  { people, isRead }: Meant,
  asked: string,
  rest: Omit<TimelineFilter, 'person'>,
): TimelineAnswer {
  if (!isNonEmpty(people)) return nothing(search, asked);
  const [person] = people;
  if (people.length > 1) return { kind: 'ambiguous', dossiers: search.dossiers, people };
  const answer = narrowed(search, { ...rest, person });
  return answer.kind === 'timeline' ? { ...answer, readAs: isRead ? person : undefined } : answer;
}

/** “The day of the shooting” asks for the shooting, as do the night before it and “release date”: that it has a day makes no other entry nearer. */
const DAY_OF =
  /^(?:on |what was )?(?:the )?(?:day|date|time|night|morning) (?:of|when|that|before|after) | (?:day|date|time|night)\W*$/gi;

/** The timeline under a filter; `nothing` where no event fits it, with those that fit only some of it. */
export function narrowed(search: Search, filter: TimelineFilter): TimelineAnswer {
  const { person, words, from, to } = filter;
  const text = words?.text ?? null;
  const about = text === null ? allEvents(search) : eventsAbout(search, text);
  const answer = found(
    search,
    about.filter((event) => person === null || event.people.includes(person)),
    filter,
  );
  if (answer !== undefined) return answer;
  const isNarrowed = text !== null || from !== null || to !== null;
  if (person !== null && !isNarrowed)
    return { ...nothing(search, person.name, heldOf(search, person)), unnamed: person };
  const near = [...(person === null ? [] : [person]), ...(text === null ? [] : about)];
  // No name looks like a date: “may” is not nearly Mary.
  const isDate = text !== null && onDate(text) !== undefined;
  const empty = isDate
    ? { ...nothing(search, '', near), asked: text }
    : nothing(search, text ?? person?.name ?? '', near);
  return person !== null || from !== null || to !== null ? { ...empty, filter } : empty;
}

/** Somebody, their words, and the cases they brought. */
function heldOf({ dossiers }: Search, person: Person): Near[] {
  const film = filmOf(person, dossiers);
  const said = film.quotes.filter(({ speakers }) => speakers.includes(person));
  return [person, ...broughtBy(person, film), ...said];
}

/** Those of a date, else those that have the words, best first, and those of the one person who is called so. */
function eventsAbout(search: Search, text: string): readonly Event[] {
  const on = onDate(text);
  if (on !== undefined) return allEvents(search).filter(on);
  const [only, another] = search.names.called(text);
  const theirs = only !== undefined && another === undefined ? eventsNaming(search, only) : [];
  return [...new Set([...search.events(text.replaceAll(DAY_OF, '')), ...theirs])];
}

const eventsNaming = (search: Search, person: Person) =>
  allEvents(search).filter(({ people }) => people.includes(person));

/** The events that the record still holds, in order. */
export function timelineOf(search: Search, marks: readonly string[]): TimelineFound | undefined {
  const events = withMarks(allEvents(search), marks, search.dossiers);
  return timeline(search, events, { person: null, words: { text: null }, from: null, to: null });
}

/** Those within the stretch; of what words found the best. */
function found(search: Search, events: readonly Event[], filter: TimelineFilter): TimelineFound | undefined {
  const fitting = events.filter((event) => fallsWithin(event, filter));
  return timeline(search, filter.words === null ? fitting : fitting.slice(0, MOST_FOUND), filter);
}

/** In order of time; undefined where there are none. */
function timeline(
  search: Search,
  chosen: readonly Event[],
  filter: TimelineFilter,
): TimelineFound | undefined {
  const kept = new Set(chosen);
  const events = allEvents(search).filter((event) => kept.has(event));
  const dossiers = search.dossiers.filter((film) =>
    events.some((event) => filmOf(event, search.dossiers) === film),
  );
  if (!isNonEmpty(events) || !isNonEmpty(dossiers)) return undefined;
  if (dossiers.length > 1) events.sort((a, b) => compareDates(a.date, b.date));
  return { kind: 'timeline', dossiers, filter, events };
}

const allEvents = ({ dossiers }: Search): Event[] => dossiers.flatMap(({ timeline }) => timeline);

/** An event that may fall within the stretch does; an undated one can't be placed, so any stretch leaves it out. */
function fallsWithin({ date }: Event, { from, to }: Stretch): boolean {
  if (from === null && to === null) return true;
  if (date === null) return false;
  return (from === null || date.latest >= from.earliest) && (to === null || date.earliest <= to.latest);
}
