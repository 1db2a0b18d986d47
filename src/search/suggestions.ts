// What a member may mean while still typing: the beginning of a text → entries of the dossier, best first.
// For autocomplete, so every call is quick, bounded and total; labels are made in reply/.
import { parseDate } from '../record/date.js';
import type { Dossier, Person, Quote, RecordDate, Source, Work } from '../record/model.js';
import { FieldIndex, take } from './field-index.js';
import { PrefixList } from './prefix-list.js';
import { inSourceOrder } from './source-order.js';
import { spaced, terms, tokens } from './words.js';

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
  /** The dossier's topics. */
  words(text: string): string[];
}

const MOST = 25;
/** Discord lets 6,000 characters through; a quotation is known by fewer. */
const TYPED_CHARACTERS = 300;
/** Openings of quotations are told apart by so many characters, typed and kept. */
const OPENING = 100;
/** The search of all words starts here: one or two letters begin too many of them (design/search.md). */
const LETTERS_FOR_SEARCH = 3;
/** The full search's time grows with the words, and so many tell one quotation from another. */
const SEARCHED_WORDS = 10;

const typedWords = (text: string) => tokens(text.slice(0, TYPED_CHARACTERS));
const any = () => true;

/** `quotesByWords` is the record's full search, best first. */
export function createSuggestions(
  dossier: Dossier,
  quotesByWords: (text: string) => readonly Quote[],
): Suggestions {
  const people = new FieldIndex(mostUsefulFirst(dossier), [
    { texts: ({ name }) => [name], isName: true },
    { texts: ({ otherNames }) => otherNames, isName: true },
    { texts: ({ role }) => [role], isName: false },
  ]);
  const sources = new FieldIndex(newestFirst(dossier.sources), [
    { texts: ({ publisher }) => [publisher], isName: true },
    { texts: ({ title }) => [title], isName: true },
    { texts: ({ author }) => [author], isName: true },
    { texts: ({ id, date, description }) => [id, date?.edtf ?? null, description], isName: false },
  ]);
  const works = new FieldIndex(dossier.works, [
    { texts: ({ title }) => [title], isName: true },
    { texts: ({ id, kind, director }) => [id, kind, director?.name ?? null], isName: false },
  ]);
  const quotes = new QuoteSuggestions(dossier, quotesByWords);
  return {
    people: (text, within = any) => people.find(typedWords(text), MOST, within),
    quotes: (text, within = any) => quotes.find(text.slice(0, TYPED_CHARACTERS), within),
    sources: (text) => sources.find(typedWords(text), MOST, any),
    works: (text) => works.find(typedWords(text), MOST, any),
    years: suggestDates(dossier),
    words: (text) => suggestTopics(dossier.topics, typedWords(text)),
  };
}

class QuoteSuggestions {
  /** In the sources' order. */
  readonly #quotes: readonly Quote[];
  readonly #takingTurns: readonly Quote[];
  readonly #speakers: FieldIndex<Person>;
  /** Each quote's speaker by number in that index. */
  readonly #speakerOf: Uint32Array;
  /** Each quote's words between spaces. */
  readonly #said: readonly string[];
  readonly #openings: PrefixList;
  /** Words said and words of the speaker's names, so that "davis dark cl" finds Davis on dark clouds. */
  readonly #words: PrefixList;
  readonly #search: (text: string) => readonly Quote[];

  constructor(dossier: Dossier, search: (text: string) => readonly Quote[]) {
    this.#search = search;
    this.#quotes = inSourceOrder(dossier);
    this.#takingTurns = takingTurns(this.#quotes);
    const speakers = [...new Set(this.#quotes.map(({ speaker }) => speaker))];
    this.#speakers = new FieldIndex(speakers, [
      { texts: ({ name, otherNames }) => [name, ...otherNames], isName: true },
      { texts: ({ role }) => [role], isName: false },
    ]);
    const numbers = new Map(speakers.map((speaker, number) => [speaker, number]));
    this.#speakerOf = Uint32Array.from(this.#quotes, ({ speaker }) => numbers.get(speaker) ?? 0);
    const said = this.#quotes.map(({ passages }) => passages.map(({ exact }) => tokens(exact)));
    // Two spaces stand between passages, so that no run of words goes over from one to the next.
    this.#said = said.map((passages) => passages.map(spaced).join(''));
    this.#openings = new PrefixList(said.map((passages) => passages.map(opening)));
    this.#words = new PrefixList(
      this.#quotes.map(({ speaker }, number) => [
        ...(said[number] ?? []).flat(),
        ...[speaker.name, ...speaker.otherNames].flatMap(tokens),
      ]),
    );
  }

  find(text: string, within: (quote: Quote) => boolean): Quote[] {
    const words = tokens(text);
    return take(words.length === 0 ? this.#takingTurns : this.#candidates(text, words, within), MOST, within);
  }

  /** What is surest and quickest to find comes first; nothing is looked for before it is wanted. */
  *#candidates(text: string, words: readonly string[], within: (quote: Quote) => boolean): Iterable<Quote> {
    const levels = this.#speakers.levels(words, false);
    const ofSpeakers = (fits: (level: number) => boolean) =>
      levels.some(fits)
        ? this.#quotes.filter((_, number) => fits(levels[this.#speakerOf[number] ?? 0] ?? 0))
        : [];
    yield* ofSpeakers((level) => this.#speakers.isWhole(level));
    yield* this.#numbered(this.#openings.beginning(opening(words)).slice().sort());
    yield* ofSpeakers((level) => level > 0 && this.#speakers.fieldOf(level) === 0);
    if (words.join('').length < LETTERS_FOR_SEARCH) return;
    const holding = [...this.#numbered(this.#holding(words))].filter(within);
    yield* holding.length > 0 ? holding : this.#searched(text, words);
    yield* ofSpeakers((level) => level > 0);
  }

  /** Those that have all of the words, the last perhaps only begun: where they stand together, then the others. */
  #holding(words: readonly string[]): number[] {
    const lists = [...new Set(words.slice(0, -1))].map((word) => this.#words.at(word));
    lists.push(this.#words.beginning(words.at(-1) ?? ''));
    const found = new Uint8Array(this.#quotes.length);
    for (const [before, list] of lists.entries()) {
      if (list.length === 0) return [];
      for (const number of list) if (found[number] === before) found[number] = before + 1;
    }
    const run = ` ${words.join(' ')}`;
    const together: number[] = [];
    const apart: number[] = [];
    const all = lists.length;
    for (let number = found.indexOf(all); number >= 0; number = found.indexOf(all, number + 1)) {
      (this.#said[number]?.includes(run) ? together : apart).push(number);
    }
    return [...together, ...apart];
  }

  /** A last word still in the making would be taken by the full search for one with letters wrong. */
  #searched(text: string, words: readonly string[]): readonly Quote[] {
    const last = words.at(-1) ?? '';
    const begun = this.#words.at(last).length === 0 && this.#words.beginning(last).length > 0;
    if (!begun && words.length <= SEARCHED_WORDS) return this.#search(text);
    const asked = (begun ? words.slice(0, -1) : words).slice(0, SEARCHED_WORDS);
    // Without a word that carries meaning, it would look for the run of them in every quote.
    return terms(asked).length === 0 ? [] : this.#search(asked.join(' '));
  }

  *#numbered(numbers: Iterable<number>): Iterable<Quote> {
    for (const number of numbers) {
      const quote = this.#quotes[number];
      if (quote !== undefined) yield quote;
    }
  }
}

const opening = (words: readonly string[]) => words.join(' ').slice(0, OPENING);

/** By the number of entries about them; groups without a name last, as a name is what one looks for. */
function mostUsefulFirst({ people, quotes, proceedings, timeline }: Dossier): Person[] {
  const entries = new Map<Person, number>();
  const named = [
    ...quotes.map(({ speaker }) => speaker),
    ...proceedings.map(({ person }) => person),
    ...timeline.flatMap((event) => event.people),
  ];
  for (const person of named) entries.set(person, (entries.get(person) ?? 0) + 1);
  const count = (person: Person) => entries.get(person) ?? 0;
  return [...people].sort((a, b) => Number(a.unnamed) - Number(b.unnamed) || count(b) - count(a));
}

function newestFirst(sources: readonly Source[]): Source[] {
  const time = ({ date }: Source) => date?.earliest ?? Number.NEGATIVE_INFINITY;
  return [...sources].sort((a, b) => (time(a) === time(b) ? 0 : time(b) - time(a)));
}

/** Every speaker's first, then every speaker's second … */
function takingTurns(quotes: readonly Quote[]): Quote[] {
  const rounds: Quote[][] = [];
  const said = new Map<Person, number>();
  for (const quote of quotes) {
    const before = said.get(quote.speaker) ?? 0;
    said.set(quote.speaker, before + 1);
    const round = rounds[before];
    if (round === undefined) rounds.push([quote]);
    else round.push(quote);
  }
  return rounds.flat();
}

function suggestDates({ timeline }: Dossier): Suggestions['years'] {
  const dates = timeline.map(({ date }) => date).filter((date) => date !== null);
  const years = spanned(dates);
  // A date is its month's and its day's as far as it is known: 2021-10 happened on no day.
  const distinct = (precisions: readonly RecordDate['precision'][], length: number) => {
    const known = dates.filter(({ precision }) => precisions.includes(precision));
    return [...new Set(known.map(({ edtf }) => edtf.slice(0, length)))].sort();
  };
  const months = distinct(['month', 'day'], 'yyyy-mm'.length);
  const days = distinct(['day'], 'yyyy-mm-dd'.length);
  return (text, side) => {
    // 2021/10 and 2021.10 mean the same to whoever types them.
    const typed = text
      .slice(0, TYPED_CHARACTERS)
      .normalize('NFKC')
      .trim()
      .replaceAll(/[\s./]/g, '-');
    const finer = typed.length < 'yyyy'.length ? years : typed.length < 'yyyy-mm'.length ? months : days;
    const beginning = finer.filter((date) => date.startsWith(typed));
    if (side === 'to') beginning.reverse();
    const itself = parseDate(typed);
    return [...new Set([...(itself === undefined ? [] : [itself.edtf]), ...beginning])].slice(0, MOST);
  };
}

/** From the first date's year to the last one's. */
function spanned(dates: readonly RecordDate[]): string[] {
  const years = dates.map(({ edtf }) => Number(edtf.slice(0, 'yyyy'.length))).sort((a, b) => a - b);
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? -1;
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(4, '0'));
}

/** Those that begin with the text, then those in which a word does, then those that hold it anywhere. */
function suggestTopics(topics: readonly string[], words: readonly string[]): string[] {
  const typed = words.join(' ');
  const ways = [
    (topic: string) => topic.startsWith(` ${typed}`),
    (topic: string) => topic.includes(` ${typed}`),
    (topic: string) => topic.includes(typed),
  ];
  return take(
    ways.flatMap((matches) => topics.filter((topic) => matches(spaced(tokens(topic))))),
    MOST,
    any,
  );
}
