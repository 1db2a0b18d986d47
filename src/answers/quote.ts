// /quote: words, a phrase, a name, a topic or a misremembered quotation → the quotes it means.
import { UserError } from '../errors.js';
import { isNonEmpty, type Person, type Quote, type Work } from '../record/model.js';
import type { DossierSearch } from '../search/dossier-search.js';
import { tokens } from '../search/words.js';
import type { QuoteAnswer, QuoteInContext, QuotesFound } from './answer.js';
import { chosenIn } from './chosen.js';
import { usesOf } from './source.js';
import { nobody, peopleMeant } from './who.js';

/** Discord's select menu holds 25 options, and nobody reads further. */
const MOST_QUOTES = 25;

export interface QuoteQuestion {
  readonly query: string;
  readonly speaker: string;
  /** A film or documentary. */
  readonly work: string;
}

/** @throws {UserError} for a work that is not on the record */
export function answerQuote(search: DossierSearch, { query, speaker, work }: QuoteQuestion): QuoteAnswer {
  const { dossier } = search;
  const [asked, by] = [query.trim(), speaker.trim()];
  if (asked === '' && by === '' && work.trim() === '') return { kind: 'overview', dossier };
  const speakers = by === '' ? undefined : peopleMeant(search, by);
  if (speakers?.length === 0) return nobody(search, by);
  if (speakers !== undefined && speakers.length > 1 && isNonEmpty(speakers)) {
    return { kind: 'ambiguous', dossier, asked: by, people: speakers };
  }
  const works = worksAsked(search, work);
  const quotes = candidates(search, asked).filter(
    (quote) => (speakers?.includes(quote.speaker) ?? true) && (works?.includes(quote.work) ?? true),
  );
  const found = quotes.slice(0, MOST_QUOTES);
  if (isNonEmpty(found)) return { kind: 'quotes', dossier, quotes: found };
  const unquoted = asked === '' ? (speakers ?? []) : search.people.named(asked);
  return { ...nobody(search, asked === '' ? by : asked), unquoted };
}

/** The quotes with these ids that the record still holds, in this order. */
export function quotesWithIds({ dossier }: DossierSearch, ids: readonly string[]): QuotesFound | undefined {
  const quotes = ids
    .map((id) => dossier.entries.get(id))
    .filter((entry): entry is Quote => entry?.kind === 'quote');
  return isNonEmpty(quotes) ? { kind: 'quotes', dossier, quotes } : undefined;
}

export function quotesBy({ dossier }: DossierSearch, person: Person): QuotesFound | undefined {
  const quotes = dossier.quotes.filter(({ speaker }) => speaker === person).slice(0, MOST_QUOTES);
  return isNonEmpty(quotes) ? { kind: 'quotes', dossier, quotes } : undefined;
}

/** With the passages that the record holds from right before and after it, by their place in the source. */
export function inContext({ dossier }: DossierSearch, quote: Quote): QuoteInContext {
  const [first, last] = [quote.passages[0].position, quote.passages.at(-1)?.position];
  if (!first || !last) return { dossier, quote, before: undefined, after: undefined };
  const others = usesOf(dossier, quote.source).map(({ citation }) => citation.passage);
  return {
    dossier,
    quote,
    before: others.findLast(({ position }) => position !== null && position.end <= first.start),
    after: others.find(({ position }) => position !== null && position.start >= last.end),
  };
}

function candidates(search: DossierSearch, query: string): readonly Quote[] {
  if (query === '') return search.dossier.quotes;
  const chosen = chosenIn(search.dossier.quotes, query);
  return chosen === undefined ? search.quotes(query) : [chosen];
}

/** Undefined where no work is asked for. */
function worksAsked({ dossier }: DossierSearch, asked: string): Work[] | undefined {
  if (asked.trim() === '') return undefined;
  const chosen = chosenIn(dossier.works, asked);
  if (chosen !== undefined) return [chosen];
  const words = tokens(asked);
  const works = dossier.works.filter(({ title }) => {
    const known = new Set(tokens(title));
    return words.length > 0 && words.every((word) => known.has(word));
  });
  if (works.length > 0) return works;
  throw new UserError('work.unknown', { asked, works: dossier.works.map(({ title }) => title) });
}
