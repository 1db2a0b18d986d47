// The tables, the same in SQLite and PostgreSQL: texts and integers; times as in ISO 8601, which sort as texts.
import type { ExpressionBuilder, Generated, Kysely, Selectable } from 'kysely';
import type { Deed, EntryState, StoredEntry } from './store.js';

export interface Tables {
  servers: {
    id: string;
    /** The number of the history's line that last changed what members are answered with. */
    revision: Generated<number>;
    /** JSON. */
    settings: string | null;
    used_on: string;
  };
  entries: {
    server: string;
    id: string;
    state: EntryState;
    /** JSON. */
    data: string;
    proposer: string | null;
    reviewer: string | null;
    /** JSON, as PostgreSQL takes no text with a NUL in it. */
    note: string | null;
    /** 1 until its proposer was told what was decided. */
    untold: Generated<number>;
    since: string;
    version: number;
  };
  history: {
    number: Generated<number>;
    server: string;
    at: string;
    member: string | null;
    deed: Deed;
    entry: string | null;
  };
}

export type EntryRow = Selectable<Tables['entries']>;

export function entryOf(row: EntryRow): StoredEntry {
  const { id, state, proposer, reviewer, version } = row;
  const [data, note] = [row.data, row.note ?? 'null'].map((json) => JSON.parse(json));
  return { id, state, data, proposer, reviewer, note, since: new Date(row.since), version };
}

/** Of entries: those whose columns hold just this. */
export const having =
  (columns: Partial<EntryRow>) =>
  ({ and }: ExpressionBuilder<Tables, 'entries'>) =>
    and(columns);

/** They, oldest first. */
export const entries = (db: Kysely<Tables>, columns: Partial<EntryRow>) =>
  db.selectFrom('entries').selectAll().where(having(columns)).orderBy('since').orderBy('id');

/** The day of a moment, in UTC. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

export const hoursBefore = (moment: Date, hours: number): string =>
  new Date(moment.getTime() - hours * 3_600_000).toISOString();
