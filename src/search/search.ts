// The record, searchable: text in, model objects out.
import type { Dossier, Event, NonEmpty, Person, Proceeding, Quote, TheRecord } from '../record/model.js';
import { Names } from './names.js';
import { inSourceOrder } from './source-order.js';
import { type Suggestions, suggestionsOf } from './suggestions.js';
import { type Document, TextIndex, type Within } from './text-index.js';
import { isStopWord, parseQuery, terms, tokens } from './words.js';

/** Some films of the record, or all of them. */
export interface Search {
  readonly dossiers: NonEmpty<Dossier>;
  readonly names: Names;
  /** What to offer while somebody types. */
  readonly suggestions: Suggestions;
  /** Where the text is a name: that person's own in the source's order, then those that name them. Else best first. */
  quotes(text: string): Quote[];
  /** Best first. */
  events(text: string): Event[];
  /** Those with such charges, best first. */
  proceedings(text: string): Proceeding[];
  /** Of any kind, best first. */
  entries(text: string): (Quote | Event | Proceeding)[];
}

/** The whole record, and each film of it. */
export interface RecordSearch extends Search {
  in(dossier: Dossier): Search;
}

/** Made a few milliseconds at a time, so that nobody is kept waiting. */
export async function indexRecord({ dossiers }: TheRecord): Promise<RecordSearch> {
  const index = await TextIndex.of(dossiers.flatMap(documentsOf));
  const films = new Map(dossiers.map((dossier) => [dossier, searchIn(index, [dossier])]));
  const whole = dossiers.length === 1 ? films.get(dossiers[0]) : undefined;
  const all = whole ?? searchIn(index, dossiers);
  return { ...all, in: (dossier) => films.get(dossier) ?? all };
}

function searchIn(index: TextIndex, dossiers: NonEmpty<Dossier>): Search {
  const of =
    (kind: Document['kind']): Within =>
    (document) =>
      document.kind === kind && dossiers.includes(document.dossier);
  const names = new Names(dossiers, (word) => index.knows(word));
  const ordered = dossiers.flatMap(inSourceOrder);
  const find = (text: string, kind: Document['kind']) =>
    index.search(parseQuery(text), of(kind)).map(entryOf);
  return {
    dossiers,
    names,
    suggestions: suggestionsOf(dossiers, (text, within) => {
      const begun = index.beginning(parseQuery(text), of('quote')).map(({ entry }) => entry as Quote);
      return begun.some(within) ? begun : (find(text, 'quote') as Quote[]);
    }),
    quotes(text) {
      const query = parseQuery(text);
      // A name among other words ("Lucy, I did not") asks for those words.
      const isName =
        2 * terms(query.tokens).length >= query.tokens.length || QUESTION.test(query.tokens[0] ?? '');
      const name = query.tokens.filter((word) => !isStopWord(word)).join(' ');
      const isAsked = isName && query.phrases.length === 0;
      const speakers = isAsked ? names.named(name).filter(({ unnamed }) => !unnamed) : [];
      const found = index.search(query, of('quote'));
      if (speakers.length === 0) return found.map(entryOf) as Quote[];
      const own = ordered.filter(({ speaker }) => speakers.includes(speaker));
      const isNaming = ({ passages }: Quote) =>
        passages.some(({ exact }) => tokens(exact).some((word) => query.tokens.includes(word)));
      return [...new Set([...own, ...(found.map(entryOf) as Quote[]).filter(isNaming)])];
    },
    events: (text) => find(text, 'event') as Event[],
    proceedings: (text) => find(text, 'proceeding') as Proceeding[],
    entries: (text) =>
      index.search(parseQuery(text), (document) => dossiers.includes(document.dossier)).map(entryOf) as (
        | Quote
        | Event
        | Proceeding
      )[],
  };
}

/** "What did Alec say" asks for his words. */
const QUESTION = /^(?:what|whats|when|where|who|how|did|does|has|all|any|everything)$/;

const entryOf = ({ entry }: Document) => entry;

/** What of a film can be found by words: quotes in the sources' order, events in that of time, proceedings. */
function documentsOf(dossier: Dossier): Document[] {
  const mentioned = mentions(dossier.people);
  const quotes = inSourceOrder(dossier).map((quote) => ({
    ...{ kind: 'quote' as const, entry: quote, dossier },
    said: quote.passages.map(({ exact }) => exact),
    names: namesOf(quote.speaker),
    about: [
      quote.speaker.role,
      quote.circumstances,
      ...quote.passages.flatMap(({ exact }) => mentioned(exact)),
    ],
  }));
  const events = dossier.timeline.map((event) => ({
    ...{ kind: 'event' as const, entry: event, dossier },
    said: [event.text],
    names: [...event.people.flatMap(namesOf), ...event.otherWords],
    about: [
      event.id,
      event.status,
      event.note ?? '',
      event.conflict?.about ?? '',
      event.civil ? 'civil lawsuit' : '',
      ...compounds(event.id),
    ],
  }));
  const proceedings = dossier.proceedings.map((proceeding) => ({
    ...{ kind: 'proceeding' as const, entry: proceeding, dossier },
    said: proceeding.charges.map(({ name }) => name),
    ...{ names: [], about: [] },
  }));
  return [...quotes, ...events, ...proceedings];
}

const namesOf = ({ name, otherNames }: Person): string[] => [name, ...otherNames];

/** The whole names of those whom a text calls by a part that is nobody else's: "Alec" is Baldwin too. */
function mentions(people: readonly Person[]): (text: string) => string[] {
  const whose = new Map<string, Set<string>>();
  for (const { name } of people.filter(({ unnamed }) => !unnamed)) {
    for (const part of tokens(name))
      if (!isStopWord(part)) whose.set(part, (whose.get(part) ?? new Set()).add(name));
  }
  return (text) =>
    tokens(text).flatMap((word) => (whose.get(word)?.size === 1 ? [...(whose.get(word) ?? [])] : []));
}

/** As one word: `walkoff` for “walk-off”. */
const compounds = (text: string) =>
  (text.match(/(?<!\p{L})\p{L}+-\p{L}+/gu) ?? []).map((word) => word.replace('-', ''));
