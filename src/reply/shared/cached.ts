// What depends on nothing but the record and the language is made once: people ask for the same pages.
import { LRUCache } from 'lru-cache';
import type { Say } from '../../language/say.js';
import type { Dossier } from '../../record/model.js';
import type { Reply } from './reply.js';

/** At about 15 kB a page, 2 MB at most for a film. */
const MOST_PAGES = 128;

/** @param key names the page among all of its dossier; never with words of a member's in it */
export const cached = remembering<Reply>(MOST_PAGES);

/** Remembers the `most` used last of a dossier, and forgets them with the record they were made from. */
export function remembering<T extends object>(most: number) {
  const known = new WeakMap<Dossier, LRUCache<string, T>>();
  return <M extends T | undefined>(dossier: Dossier, say: Say, key: string, make: () => M): T | M => {
    const own = known.get(dossier) ?? new LRUCache<string, T>({ max: most });
    known.set(dossier, own);
    const name = `${say.language} ${key}`;
    const one = own.get(name) ?? make();
    if (one !== undefined) own.set(name, one);
    return one;
  };
}
