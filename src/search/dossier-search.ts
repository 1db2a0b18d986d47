// A dossier, searchable: text in, model objects out.
import {
  type Dossier,
  type Event,
  mapNonEmpty,
  type NonEmpty,
  type Person,
  type Proceeding,
  type Quote,
  type TheRecord,
} from '../record/model.js';
import { PeopleIndex } from './people.js';
import { inSourceOrder } from './source-order.js';
import { createSuggestions, type Suggestions } from './suggestions.js';
import { TextIndex } from './text-index.js';
import { isStopWord, parseQuery, tokens } from './words.js';

export interface DossierSearch {
  readonly dossier: Dossier;
  readonly people: PeopleIndex;
  /** What to offer while somebody types. */
  readonly suggestions: Suggestions;
  /** Where the text is a name: that person's own in the source's order, then those that name them. Else best first. */
  quotes(text: string): Quote[];
  /** Best first. */
  events(text: string): Event[];
  /** Best first. */
  proceedings(text: string): Proceeding[];
}

const namesOf = ({ name, otherNames }: Person): string[] => [name, ...otherNames];

/** @param first the id of the dossier to put first, where it is asked when no film is named */
export function indexRecord({ dossiers }: TheRecord, first?: string): NonEmpty<DossierSearch> {
  const [one, ...rest] = mapNonEmpty(dossiers, indexDossier);
  const chosen = [one, ...rest].find(({ dossier }) => dossier.id === first) ?? one;
  return [chosen, ...[one, ...rest].filter((other) => other !== chosen)];
}

function indexDossier(dossier: Dossier): DossierSearch {
  const people = new PeopleIndex(dossier.people);
  const ordered = inSourceOrder(dossier);
  const mentioned = mentions(dossier.people);
  const quotes = new TextIndex(
    ordered.map((quote) => ({
      entry: quote,
      words: quote.passages.map(({ exact }) => exact),
      names: namesOf(quote.speaker),
      about: [
        quote.speaker.role,
        quote.circumstances,
        ...quote.passages.flatMap(({ exact }) => mentioned(exact)),
      ],
    })),
  );
  const events = new TextIndex(
    dossier.timeline.map((event) => ({
      entry: event,
      words: [event.text],
      names: event.people.flatMap(namesOf),
      about: [
        event.id,
        event.status,
        event.note ?? '',
        event.conflict?.about ?? '',
        event.civil ? 'civil lawsuit' : '',
      ],
    })),
  );
  const proceedings = new TextIndex(
    dossier.proceedings.map((proceeding) => ({
      entry: proceeding,
      words: [proceeding.title, ...proceeding.charges.map(({ name }) => name)],
      names: namesOf(proceeding.person),
      about: proceeding.steps.map(({ text }) => text),
    })),
  );
  return {
    dossier,
    people,
    suggestions: createSuggestions(dossier, (text) => quotes.search(parseQuery(text))),
    quotes(text) {
      const query = parseQuery(text);
      // A name among other words ("Lucy, I did not") asks for those words.
      const isName = query.phrases.length === 0 && 2 * query.terms.length >= query.tokens.length;
      const speakers = isName ? people.named(text).filter(({ unnamed }) => !unnamed) : [];
      if (speakers.length === 0) return quotes.search(query);
      const own = ordered.filter(({ speaker }) => speakers.includes(speaker));
      return [...new Set([...own, ...quotes.searchWords(query)])];
    },
    events: (text) => events.search(parseQuery(text)),
    proceedings: (text) => proceedings.search(parseQuery(text)),
  };
}

/** The whole names of those whom a text calls by a part that is nobody else's: "Alec" is Baldwin too. */
function mentions(people: readonly Person[]): (text: string) => string[] {
  const parts = people
    .filter(({ unnamed }) => !unnamed)
    .flatMap(({ name }) => tokens(name).map((part) => ({ part, name })))
    .filter(({ part }) => !isStopWord(part));
  const whose = new Map(parts.map(({ part, name }) => [part, name]));
  const isShared = ({ part, name }: (typeof parts)[number]) => whose.get(part) !== name;
  for (const { part } of parts.filter(isShared)) whose.delete(part);
  return (text) => [...new Set(tokens(text).flatMap((word) => whose.get(word) ?? []))];
}
