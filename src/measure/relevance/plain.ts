// What the product's search is compared with: MiniSearch as it comes, over the words, the speaker and the work.
import MiniSearch from 'minisearch';
import type { Quotation } from './quotations.js';

/** Ids, best first. */
export function plainSearch(quotations: readonly Quotation[]): (query: string) => string[] {
  const mini = new MiniSearch<Quotation>({ fields: ['text', 'speaker', 'work'] });
  mini.addAll(quotations);
  return (query) => mini.search(query).map(({ id }) => id as string);
}
