// How the tables came about, step by step and forward only. A step that was released is never changed.
import { type Kysely, type Migration, Migrator, type RawBuilder, sql } from 'kysely';
import type { Tables } from './tables.js';

export type Kind = 'SQLite' | 'PostgreSQL';

/** A column that numbers its rows and gives no number twice: each has its own words for it. */
const NUMBERING: Readonly<Record<Kind, RawBuilder<unknown>>> = {
  SQLite: sql`integer primary key autoincrement`,
  PostgreSQL: sql`integer generated always as identity primary key`,
};

/** In their order, which is that of their names. */
export function migrations(kind: Kind): Readonly<Record<string, Migration>> {
  return {
    '1 servers, entries, history': {
      async up(db) {
        await db.schema
          .createTable('servers')
          .addColumn('id', 'text', (column) => column.primaryKey())
          .addColumn('revision', 'integer', (column) => column.notNull().defaultTo(0))
          .addColumn('settings', 'text')
          .addColumn('used_on', 'text', (column) => column.notNull())
          .execute();
        await db.schema
          .createTable('entries')
          .addColumn('server', 'text', (column) =>
            column.notNull().references('servers.id').onDelete('cascade'),
          )
          .addColumn('id', 'text', (column) => column.notNull())
          .addColumn('state', 'text', (column) => column.notNull())
          .addColumn('data', 'text', (column) => column.notNull())
          .addColumn('proposer', 'text')
          .addColumn('reviewer', 'text')
          .addColumn('note', 'text')
          .addColumn('untold', 'integer', (column) => column.notNull().defaultTo(0))
          .addColumn('since', 'text', (column) => column.notNull())
          .addColumn('version', 'integer', (column) => column.notNull())
          .addPrimaryKeyConstraint('entries_key', ['server', 'id'])
          .execute();
        await db.schema
          .createTable('history')
          .addColumn('number', NUMBERING[kind])
          .addColumn('server', 'text', (column) =>
            column.notNull().references('servers.id').onDelete('cascade'),
          )
          .addColumn('at', 'text', (column) => column.notNull())
          .addColumn('member', 'text')
          .addColumn('deed', 'text', (column) => column.notNull())
          .addColumn('entry', 'text')
          .execute();
        for (const [table, ...columns] of [
          ['entries', 'server', 'state', 'since'],
          ['entries', 'proposer', 'server', 'untold'],
          ['entries', 'reviewer'],
          ['history', 'server', 'number'],
          ['history', 'member'],
        ] as const)
          await db.schema
            .createIndex([table, 'by', ...columns].join('_'))
            .on(table)
            .columns(columns)
            .execute();
      },
    },
  };
}

/** @throws what the database says where it can't be brought to the last step */
export async function migrate(db: Kysely<Tables>, kind: Kind): Promise<void> {
  const provider = { getMigrations: async () => migrations(kind) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw error;
}
