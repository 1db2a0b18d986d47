// What a rule over a dossier's entries is.
import type { Problem } from './problems.js';
import type { DossierFiles, FileName } from './schema.js';

/** A problem of which only the file's folder is still to be named. */
export type Finding = Omit<Problem, 'file'> & { readonly file: FileName };
/** Findings come one by one: in a file of rubbish there are too many to hold at once. */
export type Rule = (files: DossierFiles, unread: Unread) => Iterable<Finding>;

/** Malformed entries and files: references to them are not dangling. */
export interface Unread {
  readonly ids: ReadonlySet<string>;
  readonly files: ReadonlySet<FileName>;
}

/** Texts are not held against somebody whose name can't be read. */
export const isUnread = ({ ids, files }: Unread, person: string) => ids.has(person) || files.has('people');

export function* each<T>(items: Iterable<T>, find: (item: T) => Iterable<Finding>): Generator<Finding> {
  for (const item of items) yield* find(item);
}
