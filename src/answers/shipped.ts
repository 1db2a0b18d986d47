// The record without what a server's own curators accepted: proceedings are told from this one alone.
import { type Dossier, type Entry, isShipped, mapNonEmpty } from '../record/model.js';
import type { Search } from '../search/search.js';

/** Worked out once for a film. */
const known = new WeakMap<Dossier, Dossier>();

export function shippedOf(film: Dossier): Dossier {
  const shipped = known.get(film) ?? without(film);
  known.set(film, shipped);
  return shipped;
}

/** Where only the shipped record's entries are found and offered. */
export function shippedIn(search: Search): Search {
  return {
    ...search,
    dossiers: mapNonEmpty(search.dossiers, shippedOf),
    entries: (text) => search.entries(text).filter((one) => one.kind === 'proceeding' || isShipped(one)),
  };
}

function without(film: Dossier): Dossier {
  const { people, quotes, events, timeline, entries, responses, neighbours } = film;
  if ([...people, ...entries.values()].every(isShipped)) return film;
  const kept = (beside: ReadonlyMap<string, readonly Entry[]>) =>
    new Map([...beside].map(([id, others]) => [id, others.filter(isShipped)]));
  return {
    ...film,
    people: people.filter(isShipped),
    quotes: quotes.filter(isShipped),
    events: events.filter(isShipped),
    timeline: timeline.filter(isShipped),
    entries: new Map([...entries].filter(([, entry]) => isShipped(entry))),
    responses: kept(responses),
    neighbours: kept(neighbours),
  };
}
