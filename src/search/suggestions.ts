// What a member may mean while still typing: the beginning of a text → entries of the record, best first.
import type { Dossier, Person, Quote, Source, Work } from '../record/model.js';
import { eachInSteps, type Steps } from '../record/steps.js';
import { type Completion, completion, field } from './completion.js';

export interface Suggestions {
  readonly people: Completion<Person>;
  /** Nothing typed: every speaker's first, then all in the sources' order. */
  readonly quotes: Completion<Quote>;
  /** Newest first, undated ones last. */
  readonly sources: Completion<Source>;
  readonly works: Completion<Work>;
  /** The films' topics. */
  readonly words: Completion<string>;
  /** Years, months and days on which something happened, as far as each is known. */
  readonly dates: Completion<string>;
}

/**
 * @param texts the quotes in the sources' order, with their words, each passage behind two spaces
 * @param find those that a question finds
 */
export function* suggestionsOf(
  dossiers: readonly Dossier[],
  texts: ReadonlyMap<Quote, string>,
  find: (text: string) => readonly Quote[],
): Steps<Suggestions> {
  const all = <T>(of: (dossier: Dossier) => readonly T[]): T[] => dossiers.flatMap(of);
  const people = yield* fieldsOf(
    all((dossier) => dossier.people),
    fieldsOfPerson,
  );
  const ofSpeakers = ({ speakers }: Quote, at: number) =>
    speakers.map((speaker) => people.get(speaker)?.[at] ?? '').join('');
  const firsts = new Map([...texts.keys()].reverse().map((quote) => [quote.speakers[0], quote]));
  const quotes = yield* fieldsOf([...[...firsts.values()].reverse(), ...texts.keys()], (quote) => [
    ofSpeakers(quote, 0),
    ofSpeakers(quote, 1),
    texts.get(quote) ?? '',
    ofSpeakers(quote, 2),
  ]);
  const sources = newestFirst(all((dossier) => dossier.sources));
  const works = all((dossier) => dossier.works);
  const topics = all((dossier) => dossier.topics);
  const dates = datesOf(all(({ timeline }) => timeline));
  return {
    people: completion(people),
    quotes: completion(quotes, find),
    sources: completion(yield* fieldsOf(sources, fieldsOfSource)),
    works: completion(yield* fieldsOf(works, fieldsOfWork)),
    words: completion(yield* fieldsOf(topics, (topic) => [field(topic)])),
    dates: completion(yield* fieldsOf(dates, (date) => [field(date)])),
  };
}

/** None twice. */
function* fieldsOf<T>(
  values: readonly T[],
  of: (value: T) => readonly string[],
): Steps<Map<T, readonly string[]>> {
  return new Map(yield* eachInSteps(new Set(values), (value) => [value, of(value)] as const));
}

const fieldsOfPerson = ({ name, otherNames, role }: Person) => [
  field(name),
  field(...otherNames),
  field(role),
];
const fieldsOfWork = ({ title, id, kind, director }: Work) => [
  field(title),
  field(id, kind, director?.name ?? null),
];
const fieldsOfSource = ({ publisher, title, author, id, date, description, shortName, copyOf }: Source) => [
  ...[publisher, title, author].map((text) => field(text)),
  field(id, date?.edtf ?? null, description, shortName, copyOf),
];

function newestFirst(sources: readonly Source[]): Source[] {
  const time = ({ date }: Source) => date?.earliest ?? -Number.MAX_VALUE;
  return sources.toSorted((a, b) => time(b) - time(a));
}

/** Years first, then months, then days. */
function datesOf(events: Dossier['timeline']): string[] {
  const known = events.flatMap(({ date }) => date?.edtf.split(/[~T/]/, 1) ?? []);
  const parts = known.flatMap((date) => [4, 7, 10].map((length) => date.slice(0, length)));
  return parts.sort((a, b) => a.length - b.length || a.localeCompare(b));
}
