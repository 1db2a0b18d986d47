// What is done inside a transaction that has a server to itself.
import { randomInt } from 'node:crypto';
import type { Transaction } from 'kysely';
import { type Deed, LIMITS, type Proposed, type StoredEntry } from './store.js';
import { type EntryRow, entryOf, having, hoursBefore, type Tables } from './tables.js';

export type Writing = Transaction<Tables>;

/** One entry; with version and state where they have to be those that somebody saw. */
type Seen = Partial<EntryRow> & { readonly server: string; readonly id: string };

const LEAVING_ANSWERS: readonly Deed[] = ['proposed', 'returned', 'rejected'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const ID_LENGTH = 10;

/** Adds a line to the server's history. Where members are answered with something else from then on, it is its revision. */
export async function note(
  tx: Writing,
  server: string,
  member: string | null,
  deed: Deed,
  entry: string | null = null,
): Promise<void> {
  const { number } = await tx
    .insertInto('history')
    .values({ server, at: now(), member, deed, entry })
    .returning('number')
    .executeTakeFirstOrThrow();
  if (!LEAVING_ANSWERS.includes(deed))
    await tx.updateTable('servers').set({ revision: number }).where('id', '=', server).execute();
}

/** @returns the entry as it is then; undefined where none was as it was seen */
export async function change(
  tx: Writing,
  seen: Seen,
  columns: Partial<EntryRow>,
): Promise<StoredEntry | undefined> {
  const changed = tx.updateTable('entries').set(({ eb }) => ({ ...columns, version: eb('version', '+', 1) }));
  const row = await changed.where(having(seen)).returningAll().executeTakeFirst();
  return row && entryOf(row);
}

/** @returns whether there was any that was as it was seen */
export async function erase(tx: Writing, seen: Partial<EntryRow>): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('entries').where(having(seen)).executeTakeFirst();
  return numDeletedRows > 0n;
}

/** What a curator says of an open proposal; its proposer is to be told. */
export async function decide(
  tx: Writing,
  seen: Seen,
  reviewer: string | null,
  deed: Deed,
  columns: Partial<EntryRow>,
): Promise<boolean> {
  const decided = { ...columns, reviewer, since: now(), untold: 1 };
  if ((await change(tx, { ...seen, state: 'open' }, decided)) === undefined) return false;
  await note(tx, seen.server, reviewer, deed, seen.id);
  return true;
}

export async function addDraft(
  tx: Writing,
  server: string,
  proposer: string,
  data: unknown,
): Promise<StoredEntry> {
  await forgetDrafts(tx, new Date(), { server });
  const mine = having({ server, state: 'draft', proposer });
  const latest = tx.selectFrom('entries').select('id').where(mine).orderBy('since', 'desc');
  const others = latest.limit(LIMITS.draftsOfMember - 1);
  await tx.deleteFrom('entries').where(mine).where('id', 'not in', others).execute();
  const draft = { server, id: newId(), state: 'draft', proposer, since: now(), version: 1 } as const;
  const kept = tx.insertInto('entries').values({ ...draft, data: JSON.stringify(data) });
  return entryOf(await kept.returningAll().executeTakeFirstOrThrow());
}

/** Those that nobody proposed in time. */
export async function forgetDrafts(tx: Writing, at: Date, those: Partial<EntryRow>): Promise<void> {
  const drafts = tx.deleteFrom('entries').where(having({ ...those, state: 'draft' }));
  await drafts.where('since', '<', hoursBefore(at, LIMITS.draftHours)).execute();
}

/** What keeps a member from proposing one more. */
export async function tooMany(
  tx: Writing,
  server: string,
  member: string,
): Promise<Exclude<Proposed, 'proposed' | 'gone'> | undefined> {
  const openOnes = having({ state: 'open' });
  const { mine, open, all } = await tx
    .selectFrom('entries')
    .select(({ fn: { countAll } }) => [
      countAll().filterWhere(openOnes).filterWhere('proposer', '=', member).as('mine'),
      countAll().filterWhere(openOnes).as('open'),
      countAll().as('all'),
    ])
    .where('server', '=', server)
    .where('state', 'in', ['open', 'accepted'])
    .executeTakeFirstOrThrow();
  if (Number(mine) >= LIMITS.openOfMember) return 'member has too many';
  if (Number(open) >= LIMITS.openInServer) return 'server has too many';
  return Number(all) >= LIMITS.entriesInServer ? 'record is full' : undefined;
}

/** After a member was told what became of their proposals. */
export async function told(tx: Writing, server: string, proposer: string): Promise<void> {
  const news = { server, proposer, untold: 1 } as const;
  await erase(tx, { ...news, state: 'rejected' });
  const draft = { state: 'draft', note: null, reviewer: null, since: now() } as const;
  await tx
    .updateTable('entries')
    .set(draft)
    .where(having({ ...news, state: 'returned' }))
    .execute();
  await tx.updateTable('entries').set({ untold: 0 }).where(having(news)).execute();
}

export async function forget(tx: Writing, server: string, member: string): Promise<void> {
  const [proposed, reviewed] = [having({ server, proposer: member }), having({ server, reviewer: member })];
  await tx.deleteFrom('entries').where(proposed).where('state', '!=', 'accepted').execute();
  await tx.updateTable('entries').set({ proposer: null }).where(proposed).execute();
  await tx.updateTable('entries').set({ reviewer: null }).where(reviewed).execute();
  const deeds = tx.updateTable('history').where('server', '=', server).where('member', '=', member);
  await deeds.set({ member: null }).execute();
}

export const now = (): string => new Date().toISOString();

const newId = (): string =>
  Array.from({ length: ID_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
