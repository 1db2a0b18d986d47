// What a member may mean while still typing: the beginning of a text → entries of the record, best first.
import { parseDate } from '../record/date.js';
import type { Dossier, Person, Quote, RecordDate, Source, Work } from '../record/model.js';
import { beginnings } from './beginnings.js';
import { inSourceOrder } from './source-order.js';
import { parseQuery, tokens } from './words.js';

/** At most 25 each (Discord's limit), none twice, in an order that depends on the text only. */
export interface Suggestions {
  /** Nothing typed: those with most entries. */
  people(text: string, within?: (person: Person) => boolean): Person[];
  /** Nothing typed: in the sources' order, speakers taking turns. */
  quotes(text: string, within?: (quote: Quote) => boolean): Quote[];
  /** Newest first, undated ones last. */
  sources(text: string): Source[];
  works(text: string): Work[];
  /** Years, then a typed year's months and a typed month's days on which something happened. */
  years(text: string, side: 'from' | 'to'): string[];
  /** The films' topics. */
  words(text: string): string[];
}

const MOST = 25;
/** Discord lets 6,000 characters through; a quotation is known by fewer, and its opening by so many. */
const TYPED_CHARACTERS = 100;
const TYPED_WORDS = 10;
/** Fewer letters begin too many words for the index. */
const LETTERS_FOR_SEARCH = 3;
/** Of a year, a month and a day in EDTF. */
const DATE_LENGTHS = [4, 7, 10];

/** @param searched quotes with all of the words, the last perhaps only begun; else as a question */
export function suggestionsOf(
  dossiers: readonly Dossier[],
  searched: (text: string, within: (quote: Quote) => boolean) => Iterable<Quote>,
): Suggestions {
  const all = <T>(of: (dossier: Dossier) => readonly T[]): T[] => dossiers.flatMap(of);
  const ordered = all(inSourceOrder);
  const turns = takingTurns(ordered);
  const openings = ordered.map(({ passages }) => passages.map(({ exact }) => opening(tokens(exact))));
  const people = beginnings(mostUsefulFirst(dossiers), ({ name, otherNames, role }) => [
    [name],
    otherNames,
    [role],
  ]);
  const sources = beginnings(
    newestFirst(all((dossier) => dossier.sources)),
    ({ publisher, title, author, id, date, description }) => [
      [publisher],
      [title],
      [author],
      [id, date?.edtf ?? null, description],
    ],
  );
  const works = beginnings(
    all((dossier) => dossier.works),
    ({ title, id, kind, director }) => [[title], [id, kind, director?.name ?? null]],
  );
  const topics = beginnings(
    all((dossier) => dossier.topics),
    (topic) => [[topic]],
  );

  /** What is surest and quickest to find comes first; nothing is looked for before it is wanted. */
  function* quotesFor(text: string, within: (quote: Quote) => boolean): Iterable<Quote> {
    const words = typed(text);
    const begun = opening(words);
    if (words.length === 0) return yield* turns;
    const by = new Set(people(words));
    const isInFull = ({ name, otherNames }: Person) =>
      [name, ...otherNames].some((each) => opening(tokens(each)) === begun);
    const inFull = new Set([...by].filter(isInFull));
    yield* ordered.filter(({ speaker }) => inFull.has(speaker));
    yield* ordered.filter((_, place) => openings[place]?.some((text) => text.startsWith(begun)));
    yield* ordered.filter(({ speaker }) => by.has(speaker));
    if (words.join('').length >= LETTERS_FOR_SEARCH) yield* searched(text.slice(0, TYPED_CHARACTERS), within);
  }

  return {
    people: (text, within = any) => take(people(typed(text)), within),
    quotes: (text, within = any) => take(quotesFor(text, within), within),
    sources: (text) => take(sources(typed(text))),
    works: (text) => take(works(typed(text))),
    years: datesOf(all(({ timeline }) => timeline.flatMap(({ date }) => date ?? []))),
    words: (text) => take(topics(typed(text))),
  };
}

const any = () => true;
const typed = (text: string) => parseQuery(text.slice(0, TYPED_CHARACTERS)).tokens.slice(0, TYPED_WORDS);
const opening = (words: readonly string[]) => words.join(' ').slice(0, TYPED_CHARACTERS);

function take<T>(items: Iterable<T>, within: (item: T) => boolean = any): T[] {
  const taken = new Set<T>();
  for (const item of items) {
    if (within(item)) taken.add(item);
    if (taken.size >= MOST) break;
  }
  return [...taken];
}

/** By the number of entries about them; groups without a name last, as a name is what one looks for. */
function mostUsefulFirst(dossiers: readonly Dossier[]): Person[] {
  const count = new Map<Person, number>();
  const named = dossiers.flatMap(({ quotes, proceedings, timeline }) => [
    ...quotes.map(({ speaker }) => speaker),
    ...proceedings.map(({ person }) => person),
    ...timeline.flatMap(({ people }) => people),
  ]);
  for (const person of named) count.set(person, (count.get(person) ?? 0) + 1);
  const useful = (person: Person) => (person.unnamed ? -1 : (count.get(person) ?? 0));
  return dossiers.flatMap(({ people }) => people).sort((a, b) => useful(b) - useful(a));
}

const time = ({ date }: Source) => date?.earliest ?? Number.NEGATIVE_INFINITY;
const newestFirst = (sources: readonly Source[]) =>
  [...sources].sort((a, b) => (time(a) === time(b) ? 0 : time(b) - time(a)));

/** Every speaker's first, then every speaker's second … */
function takingTurns(quotes: readonly Quote[]): Quote[] {
  const said = new Map<Person, number>();
  const rounds = quotes.map((quote) => {
    const round = said.get(quote.speaker) ?? 0;
    said.set(quote.speaker, round + 1);
    return { quote, round };
  });
  return rounds.sort((a, b) => a.round - b.round).map(({ quote }) => quote);
}

/** As far as a date is known: 2021-10 happened on no day. */
function datesOf(dates: readonly RecordDate[]): Suggestions['years'] {
  const known = dates.flatMap(({ edtf }) =>
    DATE_LENGTHS.map((length) => edtf.replace('~', '').slice(0, length)),
  );
  const sorted = [...new Set(known)].sort();
  return (text, side) => {
    // 2021/10 and 2021.10 mean the same to whoever types them.
    const begun = text
      .slice(0, TYPED_CHARACTERS)
      .normalize('NFKC')
      .trim()
      .replaceAll(/[\s./]/g, '-');
    const length = DATE_LENGTHS.find((each) => begun.length < each) ?? begun.length;
    const beginning = sorted.filter((date) => date.length === length && date.startsWith(begun));
    const itself = parseDate(begun)?.edtf ?? [];
    return take([itself, side === 'to' ? beginning.reverse() : beginning].flat());
  };
}
