// What a member may mean while still typing: the beginning of a text → entries of the record, best first.
import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Dossier, Person, Quote, Source, Work } from '../record/model.js';
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
 * Made in turns with others: each part takes up to 30 ms for 10,000 quotations.
 * @param texts the quotes in the sources' order, with their words, each passage behind two spaces
 * @param find those that a question finds
 */
export async function suggestionsOf(
  dossiers: readonly Dossier[],
  texts: ReadonlyMap<Quote, string>,
  find: (text: string) => readonly Quote[],
): Promise<Suggestions> {
  const all = <T>(of: (dossier: Dossier) => readonly T[]): T[] => dossiers.flatMap(of);
  const people = all((dossier) => dossier.people);
  const fieldsOf = new Map(people.map((person) => [person, fieldsOfPerson(person)]));
  await othersTurn();
  const ofSpeakers = ({ speakers }: Quote, at: number) =>
    speakers.map((speaker) => fieldsOf.get(speaker)?.[at] ?? '').join('');
  const firsts = new Map([...texts.keys()].reverse().map((quote) => [quote.speakers[0], quote]));
  const quotes = completion(
    [...[...firsts.values()].reverse(), ...texts.keys()],
    (quote) => [ofSpeakers(quote, 0), ofSpeakers(quote, 1), texts.get(quote) ?? '', ofSpeakers(quote, 2)],
    find,
  );
  await othersTurn();
  return {
    people: completion(people, (person) => fieldsOf.get(person) ?? []),
    quotes,
    sources: completion(newestFirst(all(({ sources }) => sources)), fieldsOfSource),
    works: completion(
      all(({ works }) => works),
      fieldsOfWork,
    ),
    words: completion(
      all(({ topics }) => topics),
      (topic) => [field(topic)],
    ),
    dates: completion(datesOf(all(({ timeline }) => timeline)), (date) => [field(date)]),
  };
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
const fieldsOfSource = ({ publisher, title, author, id, date, description }: Source) => [
  ...[publisher, title, author].map((text) => field(text)),
  field(id, date?.edtf ?? null, description),
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
