// Nothing on this record, and what is nearest: of any kind, offered and never answered.
import type { Search } from '../search/search.js';
import type { Near, Nothing } from './answer.js';

/** As many as a row has buttons, so that one is left for another way on. */
export const MOST_NEAR = 4;

/** @param near what is known to be nearer than what the words find */
export function nothing(search: Search, asked: string, near: readonly Near[] = []): Nothing {
  const { dossiers, names } = search;
  const all = new Set([...near, ...names.nearest(asked), ...search.entries(asked)]);
  return { kind: 'nothing', dossiers, asked, nearest: [...all].slice(0, MOST_NEAR) };
}
