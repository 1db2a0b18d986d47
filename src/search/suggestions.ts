// What a member may mean while still typing: the beginning of a text → entries of the record, best first.
import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Dossier, Person, Quote, Source, Work } from '../record/model.js';
import { type Completion, completion, field } from './completion.js';

export interface Suggestions {
  /** Nothing typed: those with most entries. */
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

/** Quotes in the sources' order, the words of each, its passages behind two spaces; and those that a question finds. */
interface Index {
  readonly ordered: readonly Quote[];
  textOf(quote: Quote): string;
  quotes(text: string): Iterable<Quote>;
}

/** Made in turns with others: each part takes up to 30 ms for 10,000 quotations. */
export async function suggestionsOf(dossiers: readonly Dossier[], index: Index): Promise<Suggestions> {
  const all = <T>(of: (dossier: Dossier) => readonly T[]): T[] => dossiers.flatMap(of);
  const people = mostUsefulFirst(dossiers);
  const fieldsOf = new Map(people.map((person) => [person, fieldsOfPerson(person)]));
  await othersTurn();
  const ofSpeakers = ({ speakers }: Quote, at: number) =>
    speakers.map((speaker) => fieldsOf.get(speaker)?.[at] ?? '').join('');
  const firsts = [...new Map(index.ordered.toReversed().map((quote) => [quote.speakers[0], quote])).values()];
  const quotes = completion(
    [...new Set([...firsts.reverse(), ...index.ordered])],
    (quote) => [ofSpeakers(quote, 0), ofSpeakers(quote, 1), index.textOf(quote), ofSpeakers(quote, 2)],
    index.quotes,
  );
  await othersTurn();
  return {
    people: completion(people, (person) => fieldsOf.get(person) ?? []),
    quotes,
    sources: completion(newestFirst(all(({ sources }) => sources)), fieldsOfSource),
    works: completion([...new Set(all(({ works }) => works))], fieldsOfWork),
    words: completion(
      all(({ topics }) => topics),
      (topic) => [field(topic)],
    ),
    dates: completion(datesOf(all(({ timeline }) => timeline)), (date) => [field(date)]),
  };
}

/** A name is what one looks for: what somebody unnamed is called counts as another name. */
const fieldsOfPerson = ({ name, otherNames, role, unnamed }: Person) =>
  [unnamed ? [[], [name, ...otherNames]] : [[name], otherNames], [[role]]]
    .flat()
    .map((texts) => field(...texts));
const fieldsOfWork = ({ title, id, kind, director }: Work) => [
  field(title),
  field(id, kind, director?.name ?? null),
];
const fieldsOfSource = ({ publisher, title, author, id, date, description }: Source) => [
  ...[publisher, title, author].map((text) => field(text)),
  field(id, date?.edtf ?? null, description),
];

/** By the number of entries about them; groups without a name last. */
function mostUsefulFirst(dossiers: readonly Dossier[]): Person[] {
  const people = dossiers.flatMap((dossier) => dossier.people);
  const count = new Map(people.map((person) => [person, person.unnamed ? Number.NEGATIVE_INFINITY : 0]));
  const named = dossiers.flatMap(({ quotes, proceedings, timeline }) => [
    ...quotes.flatMap(({ speakers }) => speakers),
    ...proceedings.flatMap(({ against }) => against),
    ...timeline.flatMap((event) => event.people),
  ]);
  for (const person of named) count.set(person, (count.get(person) ?? 0) + 1);
  return [...count].sort(([, a], [, b]) => b - a || 0).map(([person]) => person);
}

function newestFirst(sources: readonly Source[]): Source[] {
  const time = ({ date }: Source) => date?.earliest ?? -Number.MAX_VALUE;
  return sources.toSorted((a, b) => time(b) - time(a));
}

/** Years first, then months, then days. */
function datesOf(events: Dossier['timeline']): string[] {
  const known = events.flatMap(({ date }) => date?.edtf.split(/[~T/]/, 1) ?? []);
  const parts = known.flatMap((date) => [4, 7, 10].map((length) => date.slice(0, length)));
  return [...new Set(parts)].sort((a, b) => a.length - b.length || a.localeCompare(b));
}
