// What is done inside a transaction that has a server to itself.
import { randomInt } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { type Deed, LIMITS, type Proposed, type StoredEntry } from './store.js';
import { type EntryRow, entryOf, having, hoursBefore, type Tables } from './tables.js';

export type Writing = Transaction<Tables>;

/** One entry; with version and state where they have to be those that somebody saw. */
type Seen = Partial<EntryRow> & { readonly server: string; readonly id: string };

const CHANGING_ANSWERS: readonly Deed[] = [
  ...(['accepted', 'accepted with changes', 'removed', 'corrected', 'settings'] as const),
];
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
  if (CHANGING_ANSWERS.includes(deed))
    await tx.updateTable('servers').set({ revision: number }).where('id', '=', server).execute();
}

/** @returns the entry as it is then; undefined where there is none that was seen so */
export async function change(
  tx: Writing,
  seen: Seen,
  columns: Partial<EntryRow>,
): Promise<StoredEntry | undefined> {
  const row = await tx
    .updateTable('entries')
    .set(({ eb }) => ({ ...columns, version: eb('version', '+', 1) }))
    .where(having(seen))
    .returningAll()
    .executeTakeFirst();
  return row && entryOf(row);
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
  const drafts = having({ server, state: 'draft' });
  await tx
    .deleteFrom('entries')
    .where(drafts)
    .where('since', '<', hoursBefore(new Date(), LIMITS.draftHours))
    .execute();
  const mine = having({ server, state: 'draft', proposer });
  const kept = tx.selectFrom('entries').select('id').where(mine).orderBy('since', 'desc');
  await tx
    .deleteFrom('entries')
    .where(mine)
    .where('id', 'not in', kept.limit(LIMITS.draftsOfMember - 1))
    .execute();
  const row = await tx
    .insertInto('entries')
    .values({
      server,
      id: newId(),
      state: 'draft',
      data: JSON.stringify(data),
      proposer,
      since: now(),
      version: 1,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return entryOf(row);
}

/** What keeps a member from proposing one more. */
export async function tooMany(
  tx: Writing,
  server: string,
  member: string,
): Promise<Exclude<Proposed, 'proposed' | 'gone'> | undefined> {
  const { mine, open, all } = await tx
    .selectFrom('entries')
    .select(({ fn }) => [
      fn
        .countAll()
        .filterWhere(having({ state: 'open', proposer: member }))
        .as('mine'),
      fn
        .countAll()
        .filterWhere(having({ state: 'open' }))
        .as('open'),
      fn.countAll().as('all'),
    ])
    .where(having({ server }))
    .where('state', 'in', ['open', 'accepted'])
    .executeTakeFirstOrThrow();
  if (Number(mine) >= LIMITS.openOfMember) return 'member has too many';
  if (Number(open) >= LIMITS.openInServer) return 'server has too many';
  return Number(all) >= LIMITS.entriesInServer ? 'record is full' : undefined;
}

/** What was decided of a member's proposals and not told yet. */
export const untold = (db: Kysely<Tables>, server: string, proposer: string) =>
  db
    .selectFrom('entries')
    .selectAll()
    .where(having({ server, proposer, untold: 1 }))
    .orderBy('since')
    .orderBy('id');

/** After the member was told. */
export async function told(tx: Writing, server: string, proposer: string): Promise<void> {
  const news = { server, proposer, untold: 1 } as const;
  await tx
    .deleteFrom('entries')
    .where(having({ ...news, state: 'rejected' }))
    .execute();
  await tx
    .updateTable('entries')
    .set({ state: 'draft', note: null, reviewer: null, since: now() })
    .where(having({ ...news, state: 'returned' }))
    .execute();
  await tx.updateTable('entries').set({ untold: 0 }).where(having(news)).execute();
}

export async function forget(tx: Writing, server: string, member: string): Promise<void> {
  const proposed = having({ server, proposer: member });
  await tx.deleteFrom('entries').where(proposed).where('state', '!=', 'accepted').execute();
  await tx.updateTable('entries').set({ proposer: null }).where(proposed).execute();
  await tx
    .updateTable('entries')
    .set({ reviewer: null })
    .where(having({ server, reviewer: member }))
    .execute();
  await tx
    .updateTable('history')
    .set({ member: null })
    .where('server', '=', server)
    .where('member', '=', member)
    .execute();
}

export const now = (): string => new Date().toISOString();

const newId = (): string =>
  Array.from({ length: ID_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
