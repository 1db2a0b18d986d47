// The record, searchable: text in, model objects out.
import type { Dossier, Event, NonEmpty, Person, Proceeding, Quote, TheRecord } from '../record/model.js';
import { inTurns, type Steps } from '../record/steps.js';
import { Names } from './names.js';
import { type Suggestions, suggestionsOf } from './suggestions.js';
import { type Document, TextIndex } from './text-index.js';
import { isStopWord, parseQuery, tokens } from './words.js';

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
  entries(text: string): Document['entry'][];
}

/** The whole record, and each film of it. */
export interface RecordSearch extends Search {
  in(dossier: Dossier): Search;
}

/** Made a few milliseconds at a time, so that nobody is kept waiting. */
export async function indexRecord({ dossiers }: TheRecord): Promise<RecordSearch> {
  const index = await inTurns(TextIndex.of(documentsOf(dossiers)));
  const films = new Map<Dossier, Search>();
  for (const dossier of dossiers) films.set(dossier, await inTurns(searchIn(index, [dossier])));
  const all = (dossiers.length === 1 && films.get(dossiers[0])) || (await inTurns(searchIn(index, dossiers)));
  return { ...all, in: (dossier) => films.get(dossier) ?? all };
}

/** "What did Alec say" asks for his words. */
const QUESTION = /^(?:what|whats|when|where|who|how|did|does|has|all|any|everything)$/;

function* searchIn(index: TextIndex, dossiers: NonEmpty<Dossier>): Steps<Search> {
  const people = dossiers.flatMap((dossier) => dossier.people);
  const names = yield* Names.of(people, (word) => index.documentFrequency(word));
  const isQuote = ({ kind, dossier }: Document) => kind === 'quote' && dossiers.includes(dossier);
  const texts = new Map(index.documents.filter(isQuote).map(({ entry, text }) => [entry as Quote, text]));
  const ordered = [...texts.keys()];
  const within = (kind?: Document['kind']) => (document: Document) =>
    (kind ?? document.kind) === document.kind && dossiers.includes(document.dossier);
  const find = <T extends Document['entry']>(text: string, kind?: T['kind']) =>
    index.search(parseQuery(text), within(kind)).map(({ entry }) => entry as T);
  return {
    dossiers,
    names,
    suggestions: yield* suggestionsOf(dossiers, texts, (text) => find(text, 'quote')),
    quotes(text) {
      const { tokens: asked, phrases } = parseQuery(text);
      const words = asked.filter((word) => !isStopWord(word));
      // A name among other words ("Lucy, I did not") asks for those words.
      const isQuestion = QUESTION.test(asked[0] ?? '');
      const isName = 2 * words.length >= asked.length || isQuestion;
      const named = isName && phrases.length === 0 ? names.named(words.join(' ')) : [];
      // “What did the armorer say”.
      const speakers = named.length > 0 || !isQuestion || words.length > 1 ? named : names.meant(text).people;
      const found = find<Quote>(text, 'quote');
      if (speakers.length === 0) return found;
      const own = ordered.filter((quote) => quote.speakers.some((one) => speakers.includes(one)));
      // A group of whom there are no words is a topic: the family.
      if (own.length === 0 && speakers.every(({ unnamed }) => unnamed)) return found;
      const isNaming = ({ passages }: Quote) =>
        passages.some(({ exact }) => tokens(exact).some((word) => words.includes(word)));
      return [...new Set([...own, ...found.filter(isNaming)])];
    },
    events: (text) => find<Event>(text, 'event'),
    proceedings: (text) => find<Proceeding>(text, 'proceeding'),
    entries: (text) => find(text),
  };
}

/** By source, then by place in it; quotes without a place keep the order of the data. */
function inSourceOrder({ quotes, sources }: Dossier): Quote[] {
  const places = new Map(sources.map((source, index) => [source, index]));
  const place = ({ source }: Quote) => places.get(source) ?? places.size;
  const start = ({ passages }: Quote) => passages[0].position?.start ?? 0;
  return [...quotes].sort((a, b) => place(a) - place(b) || start(a) - start(b));
}

/** What can be found by words: of each film quotes in the sources' order, events in that of time, proceedings. */
function* documentsOf(dossiers: readonly Dossier[]): Iterable<Document> {
  for (const dossier of dossiers) {
    const mentioned = mentions(dossier.people);
    for (const entry of inSourceOrder(dossier)) {
      const said = entry.passages.map(({ exact }) => exact);
      const names = [...entry.speakers.flatMap(namesOf), ...entry.otherWords];
      const roles = entry.speakers.map(({ role }) => role.replace(BEHIND_JOB, ''));
      const about = [
        ...roles,
        entry.circumstances,
        entry.subject ?? '',
        ...occasionOf(entry),
        ...said.flatMap(mentioned),
      ];
      yield { kind: 'quote', entry, dossier, said, names, about };
    }
    for (const entry of dossier.timeline) {
      const { id, text, people, otherWords, status, conflict, civil } = entry;
      const names = [...people.flatMap(namesOf), ...otherWords];
      // Neighbours as one too: "walkoff".
      const words = id.split('-').map((word, at, all) => `${word}${all[at + 1] ?? ''}`);
      const about = [id, ...words, status, conflict?.about ?? '', civil ? 'civil lawsuit' : ''];
      yield { kind: 'event', entry, dossier, said: [text], names, about };
    }
    for (const entry of dossier.proceedings) {
      const { title, type, steps } = entry;
      const said = entry.charges.map(({ name }) => name);
      const called = steps.flatMap(({ label, otherWords }) => [label ?? '', ...otherWords]);
      const names = [title, ...called, type === 'civil' ? 'civil lawsuit' : ''];
      yield { kind: 'proceeding', entry, dossier, said, names, about: [] };
    }
  }
}

/** A film is asked for by its own option: its title's words are in every one of its quotes. */
const occasionOf = ({ occasion: { kind, title, work } }: Quote) =>
  title === work?.title ? [] : [kind, title ?? ''];

/** A judge “in the case against Baldwin” is not asked for by his name, nor the director of “Last Take” by “last words”. */
const BEHIND_JOB = / (?:in|at|against|until|who|whose|of the (?:documentary|film|movie))\b.*/;

const namesOf = ({ name, otherNames }: Person): string[] => [name, ...otherNames];

/** The whole names of those whom a text calls by a part that is nobody else's: "Alec" is Baldwin too. */
function mentions(people: readonly Person[]): (text: string) => string[] {
  const whose = new Map<string, readonly string[]>();
  for (const { name } of people.filter(({ unnamed }) => !unnamed))
    for (const part of new Set(tokens(name))) whose.set(part, whose.has(part) ? [] : [name]);
  return (text) => tokens(text).flatMap((word) => (isStopWord(word) ? [] : (whose.get(word) ?? [])));
}
