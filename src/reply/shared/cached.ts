// Pages that depend on nothing but the record and the language are made once: people ask for the same ones.
import { LRUCache } from 'lru-cache';
import type { Say } from '../../language/say.js';
import type { Dossier } from '../../record/model.js';
import type { Reply } from './reply.js';

/** At about 15 kB a page, 2 MB at most for a film. */
const MOST_PAGES = 128;

/** Forgotten with the record they were made from. */
const pages = new WeakMap<Dossier, LRUCache<string, Reply>>();

/** @param key names the page among all of its dossier; never with words of a member's in it */
export function cached(
  dossier: Dossier,
  say: Say,
  key: string,
  make: () => Reply | undefined,
): Reply | undefined {
  const known = pages.get(dossier) ?? new LRUCache<string, Reply>({ max: MOST_PAGES });
  pages.set(dossier, known);
  const name = `${say.language} ${key}`;
  const reply = known.get(name) ?? make();
  if (reply !== undefined) known.set(name, reply);
  return reply;
}
