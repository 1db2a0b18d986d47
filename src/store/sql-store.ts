// The store over either database.
import type { Kysely } from 'kysely';
import { Database, type Opened } from './database.js';
import {
  DEFAULT_SETTINGS,
  type EntryState,
  type HistoryLine,
  type Kept,
  type KeptServer,
  LIMITS,
  type Proposed,
  type Seen,
  type Settings,
  type Store,
  type StoredEntry,
} from './store.js';
import { dayOf, entries, entryOf, having, hoursBefore, type Tables } from './tables.js';
import {
  addDraft,
  change,
  decide,
  erase,
  forget,
  forgetDrafts,
  note,
  now,
  told,
  tooMany,
  type Writing,
} from './writing.js';

const HISTORY_PAGE = 20;

export class SqlStore implements Store {
  readonly #database: Database;

  constructor(open: () => Promise<Opened>) {
    this.#database = new Database(open);
  }

  async revision(server: string): Promise<number> {
    return (await this.#server(server))?.revision ?? 0;
  }

  async settings(server: string): Promise<Settings> {
    return settingsOf(await this.#server(server));
  }

  saveSettings(server: string, changed: Partial<Settings>, member: string): Promise<Settings> {
    return this.#in(server, async (tx) => {
      const settings = { ...settingsOf(await serverRow(tx, server)), ...changed };
      const kept = { settings: JSON.stringify(settings) };
      await tx.updateTable('servers').set(kept).where('id', '=', server).execute();
      await note(tx, server, member, 'settings');
      return settings;
    });
  }

  accepted(server: string): Promise<readonly StoredEntry[]> {
    return this.#entries(server, 'accepted');
  }

  open(server: string): Promise<readonly StoredEntry[]> {
    return this.#entries(server, 'open');
  }

  countOpen(server: string): Promise<number> {
    return this.#database.use(async (db) => {
      const { open } = await db
        .selectFrom('entries')
        .select(({ fn }) => fn.countAll().as('open'))
        .where(having({ server, state: 'open' }))
        .executeTakeFirstOrThrow();
      return Number(open);
    });
  }

  entry(server: string, id: string): Promise<StoredEntry | undefined> {
    return this.#database.use(async (db) => {
      const row = await entries(db, { server, id }).executeTakeFirst();
      return row && entryOf(row);
    });
  }

  draft(server: string, member: string, data: unknown): Promise<StoredEntry> {
    return this.#in(server, (tx) => addDraft(tx, server, member, data));
  }

  redraft(server: string, id: string, member: string, data: unknown): Promise<StoredEntry | undefined> {
    const seen = { server, id, state: 'draft', proposer: member } as const;
    return this.#inKnown(server, undefined, (tx) =>
      change(tx, seen, { data: JSON.stringify(data), since: now() }),
    );
  }

  cancel(server: string, id: string, member: string): Promise<void> {
    return this.#inKnown(server, undefined, async (tx) => {
      await erase(tx, { server, id, state: 'draft', proposer: member });
    });
  }

  propose(server: string, id: string, member: string): Promise<Proposed> {
    return this.#inKnown(server, 'gone', async (tx) => {
      const seen = { server, id, state: 'draft', proposer: member } as const;
      if ((await entries(tx, seen).executeTakeFirst()) === undefined) return 'gone';
      const bound = await tooMany(tx, server, member);
      if (bound !== undefined) return bound;
      await change(tx, seen, { state: 'open', since: now() });
      await note(tx, server, member, 'proposed', id);
      return 'proposed';
    });
  }

  accept(server: string, seen: Seen, member: string, { data, isChanged }: Kept): Promise<boolean> {
    const accepted = { state: 'accepted', data: JSON.stringify(data) } as const;
    const deed = isChanged ? 'accepted with changes' : 'accepted';
    return this.#inKnown(server, false, (tx) => decide(tx, at(server, seen), member, deed, accepted));
  }

  return(server: string, seen: Seen, member: string, text: string): Promise<boolean> {
    const returned = { state: 'returned', note: JSON.stringify(text) } as const;
    return this.#inKnown(server, false, (tx) => decide(tx, at(server, seen), member, 'returned', returned));
  }

  reject(server: string, seen: Seen, member: string | null): Promise<boolean> {
    return this.#inKnown(server, false, (tx) =>
      decide(tx, at(server, seen), member, 'rejected', { state: 'rejected' }),
    );
  }

  correct(server: string, seen: Seen, member: string, data: unknown): Promise<boolean> {
    return this.#inKnown(server, false, async (tx) => {
      const accepted = { ...at(server, seen), state: 'accepted' } as const;
      if ((await change(tx, accepted, { data: JSON.stringify(data) })) === undefined) return false;
      await note(tx, server, member, 'corrected', seen.id);
      return true;
    });
  }

  remove(server: string, seen: Seen, member: string | null): Promise<boolean> {
    return this.#inKnown(server, false, async (tx) => {
      if (!(await erase(tx, { ...at(server, seen), state: 'accepted' }))) return false;
      await note(tx, server, member, 'removed', seen.id);
      return true;
    });
  }

  async takeNews(server: string, member: string): Promise<readonly StoredEntry[]> {
    // Nearly always there are none: then nothing is locked.
    const untold = { server, proposer: member, untold: 1 };
    const some = await this.#database.use((db) => entries(db, untold).executeTakeFirst());
    if (some === undefined) return [];
    return this.#inKnown(server, [], async (tx) => {
      const news = await entries(tx, untold).execute();
      await told(tx, server, member);
      return news.map(entryOf);
    });
  }

  history(server: string, before = 2 ** 31 - 1, limit = HISTORY_PAGE): Promise<readonly HistoryLine[]> {
    return this.#database.use(async (db) => {
      const rows = await db
        .selectFrom('history')
        .select(['number', 'at', 'member', 'deed', 'entry'])
        .where('server', '=', server)
        .where('number', '<', before)
        .orderBy('number', 'desc')
        .limit(limit)
        .execute();
      return rows.map((row) => ({ ...row, at: new Date(row.at) }));
    });
  }

  forgetServer(server: string): Promise<void> {
    return this.#inKnown(server, undefined, async (tx) => {
      await tx.deleteFrom('servers').where('id', '=', server).execute();
    });
  }

  async forgetMember(member: string): Promise<void> {
    const servers = await this.#database.use((db) =>
      db
        .selectFrom('entries')
        .select('server')
        .where(({ or }) => or({ proposer: member, reviewer: member }))
        .union(db.selectFrom('history').select('server').where('member', '=', member))
        .execute(),
    );
    for (const { server } of servers)
      await this.#inKnown(server, undefined, (tx) => forget(tx, server, member));
  }

  servers(): Promise<readonly KeptServer[]> {
    return this.#database.use(async (db) => {
      const rows = await db
        .selectFrom('servers')
        .leftJoin('entries', 'entries.server', 'servers.id')
        .select(({ fn }) => [
          'servers.id as server',
          'used_on as usedOn',
          fn.count('entries.id').filterWhere('state', '=', 'accepted').as('entries'),
          fn.count('entries.id').filterWhere('state', '=', 'open').as('open'),
        ])
        .groupBy('servers.id')
        .orderBy('servers.id')
        .execute();
      return rows.map((row) => ({ ...row, entries: Number(row.entries), open: Number(row.open) }));
    });
  }

  async touch(server: string, today: Date): Promise<void> {
    const day = dayOf(today);
    const kept = await this.#server(server);
    if (kept === undefined || kept.used_on >= day) return;
    await this.#inKnown(server, undefined, async (tx) => {
      await tx.updateTable('servers').set({ used_on: day }).where('id', '=', server).execute();
    });
  }

  expire(today: Date): Promise<number> {
    const lastDay = hoursBefore(today, 24 * LIMITS.unusedDays);
    return this.#transact(async (tx) => {
      await forgetDrafts(tx, today, {});
      const unused = tx.deleteFrom('servers').where('used_on', '<', lastDay);
      return Number((await unused.executeTakeFirst()).numDeletedRows);
    });
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  #server(server: string) {
    return this.#database.use((db) => serverRow(db, server));
  }

  #entries(server: string, state: EntryState): Promise<readonly StoredEntry[]> {
    return this.#database.use(async (db) => (await entries(db, { server, state }).execute()).map(entryOf));
  }

  /** A transaction that has the server to itself, in all processes: its row is locked, and made where there is none. */
  #in<T>(server: string, work: (tx: Writing) => Promise<T>): Promise<T> {
    return this.#transact(async (tx) => {
      await tx
        .insertInto('servers')
        .values({ id: server, used_on: dayOf(new Date()) })
        .onConflict((known) => known.column('id').doUpdateSet({ id: server }))
        .execute();
      return work(tx);
    });
  }

  /** The same; `otherwise` where nothing is kept of the server. */
  #inKnown<T>(server: string, otherwise: T, work: (tx: Writing) => Promise<T>): Promise<T> {
    return this.#transact(async (tx) => {
      const locked = tx.updateTable('servers').set({ id: server }).where('id', '=', server);
      const { numUpdatedRows } = await locked.executeTakeFirst();
      return numUpdatedRows === 0n ? otherwise : work(tx);
    });
  }

  #transact<T>(work: (tx: Writing) => Promise<T>): Promise<T> {
    return this.#database.use((db) => db.transaction().execute(work));
  }
}

/** An entry may come whole. */
const at = (server: string, { id, version }: Seen) => ({ server, id, version });

const serverRow = (db: Kysely<Tables>, server: string) =>
  db.selectFrom('servers').selectAll().where('id', '=', server).executeTakeFirst();

const settingsOf = (row: { readonly settings: string | null } | undefined): Settings => ({
  ...DEFAULT_SETTINGS,
  ...JSON.parse(row?.settings ?? '{}'),
});
