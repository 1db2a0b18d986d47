// /quote: words, a phrase, a name, a topic or a misremembered quotation → the quotes it means.
import { isNonEmpty, type Quote } from '../record/model.js';
import type { DossierSearch } from '../search/dossier-search.js';
import type { QuoteAnswer, QuotesFound } from './answer.js';

/** Discord's select menu holds 25 options, and nobody reads further. */
const MOST_QUOTES = 25;

export function answerQuote(search: DossierSearch, query: string): QuoteAnswer {
  const { dossier } = search;
  if (query.trim() === '') return { kind: 'overview', dossier };
  const quotes = search.quotes(query).slice(0, MOST_QUOTES);
  if (isNonEmpty(quotes)) return { kind: 'quotes', dossier, quotes };
  return {
    kind: 'nothing',
    dossier,
    asked: query,
    people: search.people.nearest(query),
    unquoted: search.people.named(query),
  };
}

/** The quotes with these ids that the record still holds, in this order. */
export function quotesWithIds({ dossier }: DossierSearch, ids: readonly string[]): QuotesFound | undefined {
  const quotes = ids
    .map((id) => dossier.quotes.find((quote) => quote.id === id))
    .filter((quote): quote is Quote => quote !== undefined);
  return isNonEmpty(quotes) ? { kind: 'quotes', dossier, quotes } : undefined;
}
