// What a button needs to know stands in its custom id: which command, in which version, and ids of the record.
import { LIMITS } from './limits.js';

/** A part that is not given; no id can be this, since ids begin with a letter or digit. */
export const NONE = '-';

/** Stands for what the message's menu lists: words never go into an id. */
export const LISTED = '*';

/** The film's part where an answer may be of several. */
export function filmPart(dossiers: readonly { readonly id: string }[]): string {
  const [only] = dossiers;
  return only === undefined || dossiers.length > 1 ? NONE : only.id;
}

/** An entry's part behind its film's: the film stands in it only where it doesn't stand there. */
export function entryPart(film: string, ref: string): string {
  return ref.startsWith(`${film}/`) ? ref.slice(film.length + 1) : ref;
}

/** `q1:rust:huerta-started-feeling-off`. The lengths that schema.ts allows for ids keep every one within 100. */
export function customId(prefix: string, ...parts: readonly string[]): string {
  const id = [prefix, ...parts].join(':');
  if (id.length > LIMITS.customId) throw new Error(`custom id over ${LIMITS.customId} characters: ${id}`);
  return id;
}

/** Foreign input: anything may stand in it. Undefined unless it has the form of one. */
export function parseCustomId(id: string): { prefix: string; parts: string[] } | undefined {
  if (id.length > LIMITS.customId || !/^[a-z0-9]+(:[a-z0-9*/-]+)*$/.test(id)) return undefined;
  const [prefix, ...parts] = id.split(':');
  return prefix === undefined ? undefined : { prefix, parts };
}
