// What a member may mean while still typing: the beginning of a text → entries of the record, best first.
import { parseDate } from '../record/date.js';
import type { Dossier, Person, Quote, Source, Work } from '../record/model.js';
import { beginnings, type Completion, firstOf, TYPED_CHARACTERS, typedWords } from './beginnings.js';
import { inSourceOrder } from './source-order.js';
import { tokens } from './words.js';

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

/** Fewer letters begin too many words for the index. */
const LETTERS_FOR_SEARCH = 3;
/** Of a year, a month and a day in EDTF. */
const DATE_LENGTHS = [4, 7, 10];

/** Quotes that open with the words, or have all of them, the last perhaps only begun; else as a question. */
interface Searched {
  opening(text: string): Iterable<Quote>;
  having(text: string, isAsked: (quote: Quote) => boolean): Iterable<Quote>;
}

export function suggestionsOf(dossiers: readonly Dossier[], searched: Searched): Suggestions {
  const all = <T>(of: (dossier: Dossier) => readonly T[]): T[] => dossiers.flatMap(of);
  const people = beginnings(mostUsefulFirst(dossiers), fieldsOfPerson);
  const dates = all(({ timeline }) => timeline.flatMap(({ date }) => date?.edtf.split(/[~T/]/, 1) ?? []));
  return {
    people,
    quotes: quotesBegun(all(inSourceOrder), people, searched),
    sources: beginnings(newestFirst(all(({ sources }) => sources)), fieldsOfSource),
    works: beginnings(
      all(({ works }) => works),
      fieldsOfWork,
    ),
    words: beginnings(
      all(({ topics }) => topics),
      (topic) => [[topic]],
    ),
    years: datesOf(dates),
  };
}

const fieldsOfPerson = ({ name, otherNames, role }: Person) => [[name], otherNames, [role]];
const fieldsOfWork = ({ title, id, kind, director }: Work) => [[title], [id, kind, director?.name ?? null]];
const fieldsOfSource = ({ publisher, title, author, id, date, description }: Source) => [
  [publisher],
  [title],
  [author],
  [id, date?.edtf ?? null, description],
];

/** What is surest and quickest to find comes first; nothing is looked for before it is wanted. */
function quotesBegun(
  quotes: readonly Quote[],
  people: Completion<Person>,
  searched: Searched,
): Completion<Quote> {
  const speakers = new Set(quotes.flatMap((quote) => quote.speakers));
  const turns = takingTurns(quotes);
  function* begunBy(text: string, isAsked: (quote: Quote) => boolean): Iterable<Quote> {
    const words = typedWords(text).join(' ');
    if (words === '') return yield* turns;
    const by = people(text, (person) => speakers.has(person));
    const inFull = by.filter(({ name, otherNames }) =>
      [name, ...otherNames].some((each) => tokens(each).join(' ') === words),
    );
    yield* quotes.filter((quote) => quote.speakers.some((one) => inFull.includes(one)));
    yield* searched.opening(words);
    yield* quotes.filter((quote) => quote.speakers.some((one) => by.includes(one)));
    if (words.length >= LETTERS_FOR_SEARCH) yield* searched.having(text.slice(0, TYPED_CHARACTERS), isAsked);
  }
  return (text, within = () => true) => firstOf(begunBy(text, within), within);
}

/** By the number of entries about them; groups without a name last, as a name is what one looks for. */
function mostUsefulFirst(dossiers: readonly Dossier[]): Person[] {
  const count = new Map<Person, number>();
  for (const { quotes, proceedings, timeline, people } of dossiers) {
    for (const person of people) count.set(person, person.unnamed ? Number.NEGATIVE_INFINITY : 0);
    for (const person of [
      ...quotes.flatMap(({ speakers }) => speakers),
      ...proceedings.flatMap(({ against }) => against),
      ...timeline.flatMap(({ people }) => people),
    ])
      count.set(person, (count.get(person) ?? 0) + 1);
  }
  return [...count].sort(([, a], [, b]) => b - a || 0).map(([person]) => person);
}

function newestFirst(sources: readonly Source[]): Source[] {
  const time = ({ date }: Source) => date?.earliest ?? -Number.MAX_VALUE;
  return sources.toSorted((a, b) => time(b) - time(a));
}

/** Every speaker's first, then every speaker's second … */
function takingTurns(quotes: readonly Quote[]): Quote[] {
  const said = new Map<Person, number>();
  const rounds = quotes.map((quote) => {
    const [speaker] = quote.speakers;
    const round = said.get(speaker) ?? 0;
    said.set(speaker, round + 1);
    return { quote, round };
  });
  return rounds.sort((a, b) => a.round - b.round).map(({ quote }) => quote);
}

/** As far as a date is known: 2021-10 happened on no day. */
function datesOf(dates: readonly string[]): Suggestions['years'] {
  const known = dates.flatMap((date) => DATE_LENGTHS.map((length) => date.slice(0, length)));
  const sorted = [...new Set(known)].sort();
  return (text, side) => {
    // 2021/10 and 2021.10 mean the same to whoever types them.
    const begun = text
      .slice(0, TYPED_CHARACTERS)
      .normalize('NFKC')
      .trim()
      .replaceAll(/[\s./]/g, '-');
    const length = DATE_LENGTHS.find((each) => begun.length < each);
    const beginning = sorted.filter((date) => date.length === length && date.startsWith(begun));
    return firstOf([parseDate(begun)?.edtf ?? [], side === 'to' ? beginning.reverse() : beginning].flat());
  };
}
