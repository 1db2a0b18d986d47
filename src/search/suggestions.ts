// What a member may mean while still typing: the beginning of a text → entries of the record, best first.
import { setImmediate as othersTurn } from 'node:timers/promises';
import { parseDate } from '../record/date.js';
import type { Dossier, Person, Quote, Source, Work } from '../record/model.js';
import { beginnings, type Completion, firstOf, TYPED_CHARACTERS, typedWords } from './beginnings.js';
import { spaced, tokens } from './words.js';

/** At most 25 each, none twice, in an order that depends on the text only. */
export interface Suggestions {
  /** Nothing typed: those with most entries. */
  readonly people: Completion<Person>;
  /** Nothing typed: in the sources' order, speakers taking turns. */
  readonly quotes: Completion<Quote>;
  /** Newest first, undated ones last. */
  readonly sources: Completion<Source>;
  readonly works: Completion<Work>;
  /** The films' topics. */
  readonly words: Completion<string>;
  /** Years, then a typed year's months and a typed month's days on which something happened. */
  readonly years: (text: string, side: 'from' | 'to') => string[];
}

/** Of a year, a month and a day in EDTF. */
const DATE_LENGTHS = [4, 7, 10];

/** Quotes in the sources' order, the words of each, its passages behind two spaces; and those that a question finds. */
interface Index {
  readonly ordered: readonly Quote[];
  textOf(quote: Quote): string;
  quotes(text: string): Iterable<Quote>;
}

/** Made in turns with others: each part takes up to 30 ms for 10,000 quotations. */
export async function suggestionsOf(dossiers: readonly Dossier[], index: Index): Promise<Suggestions> {
  const all = <T>(of: (dossier: Dossier) => readonly T[]): T[] => dossiers.flatMap(of);
  const people = beginnings(mostUsefulFirst(dossiers), fieldsOfPerson);
  const topics = all((dossier) => dossier.topics);
  const quotes = await quotesBegun(index, people);
  await othersTurn();
  return {
    people,
    quotes,
    sources: beginnings(newestFirst(all(({ sources }) => sources)), fieldsOfSource),
    works: beginnings([...new Set(all(({ works }) => works))], fieldsOfWork),
    words: beginnings(topics, (topic) => [[topic]]),
    years: datesOf(all(({ timeline }) => timeline.flatMap(({ date }) => date?.edtf.split(/[~T/]/, 1) ?? []))),
  };
}

const fieldsOfPerson = ({ name, otherNames, role }: Person) => [[name], otherNames, [role]];
const fieldsOfWork = ({ title, id, kind, director }: Work) => [[title], [id, kind, director?.name ?? null]];
const fieldsOfSource = ({ publisher, title, author, id, date, description }: Source) =>
  [publisher, title, author].map((text) => [text]).concat([[id, date?.edtf ?? null, description]]);

/** What is surest to be meant comes first; nothing is looked for before it is wanted. */
async function quotesBegun(index: Index, people: Completion<Person>): Promise<Completion<Quote>> {
  const quotes = index.ordered;
  const namesOf = new Map(quotes.flatMap(({ speakers }) => speakers.map((speaker) => [speaker, ''])));
  for (const speaker of namesOf.keys()) namesOf.set(speaker, namesIn(speaker));
  await othersTurn();
  const said = quotes.map((quote) => index.textOf(quote));
  const by = quotes.map((quote) => quote.speakers.map((speaker) => namesOf.get(speaker) ?? '').join(''));
  await othersTurn();
  const turns = takingTurns(quotes);
  function* begunBy(text: string, isAsked: (quote: Quote) => boolean): Iterable<Quote> {
    const typed = typedWords(text);
    if (typed.length === 0) return yield* turns;
    const opening = ['', '', ...typed].join(' ');
    const speakers = people(text, (person) => namesOf.has(person));
    const inFull = `${opening}  `;
    yield* quotes.filter((_, at) => by[at]?.includes(inFull));
    yield* quotes.filter((_, at) => said[at]?.includes(opening));
    yield* quotes.filter((quote) => quote.speakers.some((speaker) => speakers.includes(speaker)));
    const longestFirst = typed.toSorted((a, b) => b.length - a.length).map((word) => ` ${word}`);
    const having = quotes.filter((_, at) =>
      longestFirst.every((word) => said[at]?.includes(word) || by[at]?.includes(word)),
    );
    yield* having.filter((quote) => index.textOf(quote).includes(opening.slice(1)));
    yield* having.some(isAsked) ? having : index.quotes(text.slice(0, TYPED_CHARACTERS));
  }
  return (text, within = () => true) => firstOf(begunBy(text, within), within);
}

/** Each behind two spaces. */
const namesIn = ({ name, otherNames }: Person) =>
  [name, ...otherNames].map((each) => ` ${spaced(tokens(each))} `).join('');

/** By the number of entries about them; groups without a name last, as a name is what one looks for. */
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

/** Every speaker's first, then every speaker's second … */
function takingTurns(quotes: readonly Quote[]): Quote[] {
  const said = new Map<Person, number>();
  const rounds = new Map<Quote, number>();
  for (const quote of quotes) {
    const [speaker] = quote.speakers;
    const round = said.get(speaker) ?? 0;
    rounds.set(quote, round);
    said.set(speaker, round + 1);
  }
  return [...rounds].sort(([, a], [, b]) => a - b).map(([quote]) => quote);
}

/** As far as a date is known: 2021-10 happened on no day. */
function datesOf(dates: readonly string[]): Suggestions['years'] {
  const known = dates.flatMap((date) => DATE_LENGTHS.map((length) => date.slice(0, length)));
  const sorted = [...new Set(known)].sort();
  return (text, side) => {
    // 2021/10 and 2021.10 mean the same to whoever types them.
    const plain = text.slice(0, TYPED_CHARACTERS).normalize('NFKC').trim();
    const begun = plain.replaceAll(/[\s./]/g, '-');
    const length = DATE_LENGTHS.find((each) => begun.length < each);
    const beginning = sorted.filter((date) => date.length === length && date.startsWith(begun));
    return firstOf([parseDate(begun)?.edtf ?? [], side === 'to' ? beginning.reverse() : beginning].flat());
  };
}
