// Tables of earlier programs, with data in them: nothing of it is lost on the way to today's.
import { type Dialect, Kysely, Migrator, PostgresDialect, SqliteDialect, sql } from 'kysely';
import SqliteDatabase from 'libsql';
import pg from 'pg';
import { expect, test } from 'vitest';
import { type Kind, migrations } from '../../src/store/migrations.js';
import type { Place } from '../../src/store/place.js';
import { fileIn } from '../../src/store/place.js';
import { StoreUnavailable } from '../../src/store/store.js';
import { onBoth, storeAt } from './both.js';

/** What stands in the tables after a step, as the program of that time wrote it. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  '1 servers, entries, history': [
    `insert into servers (id, revision, settings, used_on)
      values ('10', 2, '{"language":"fr","isSingleCurator":true}', '2026-11-27')`,
    `insert into entries (server, id, state, data, proposer, reviewer, note, untold, since, version)
      values ('10', 'aaaaaaaaaa', 'accepted', '{"words":"We had no lights."}', '1', '3', null, 0, '2026-11-26T10:00:00.000Z', 2),
        ('10', 'bbbbbbbbbb', 'open', '"b"', '1', null, null, 0, '2026-11-27T10:00:00.000Z', 1),
        ('10', 'cccccccccc', 'returned', '"c"', '1', '3', '"Which page?"', 1, '2026-11-27T11:00:00.000Z', 2)`,
    `insert into history (server, at, member, deed, entry)
      values ('10', '2026-11-25T10:00:00.000Z', '1', 'proposed', 'aaaaaaaaaa'),
        ('10', '2026-11-26T10:00:00.000Z', '3', 'accepted', 'aaaaaaaaaa')`,
  ],
};

async function withTables(place: Place, work: (db: Kysely<unknown>, kind: Kind) => Promise<void>) {
  const [kind, dialect]: [Kind, Dialect] =
    'stateDir' in place
      ? ['SQLite', new SqliteDialect({ database: new SqliteDatabase(fileIn(place.stateDir)) })]
      : ['PostgreSQL', new PostgresDialect({ pool: new pg.Pool({ connectionString: place.databaseUrl }) })];
  const db = new Kysely<unknown>({ dialect });
  await work(db, kind);
  await db.destroy();
}

test('there is data for every step', () => {
  expect(Object.keys(migrations('SQLite'))).toEqual(Object.keys(WRITTEN));
});

onBoth('a store', (newPlace) => {
  test.each(Object.entries(WRITTEN))(
    'with what was written after step %s has all of it',
    async (last, written) => {
      const place = await newPlace();
      await withTables(place, async (db, kind) => {
        const provider = { getMigrations: async () => migrations(kind) };
        const { error } = await new Migrator({ db, provider }).migrateTo(last);
        expect(error).toBeUndefined();
        for (const statement of written) await sql.raw(statement).execute(db);
      });
      const store = await storeAt(place);
      expect(await store.settings('10')).toMatchObject({ language: 'fr', isSingleCurator: true, film: null });
      expect(await store.revision('10')).toBe(2);
      expect(await store.accepted('10')).toEqual([
        {
          ...{ id: 'aaaaaaaaaa', state: 'accepted', data: { words: 'We had no lights.' }, version: 2 },
          ...{ proposer: '1', reviewer: '3', note: null, since: new Date('2026-11-26T10:00:00Z') },
        },
      ]);
      expect(await store.open('10')).toMatchObject([{ id: 'bbbbbbbbbb', data: 'b', version: 1 }]);
      expect(await store.takeNews('10', '1')).toMatchObject([{ id: 'cccccccccc', note: 'Which page?' }]);
      expect(await store.history('10')).toMatchObject([
        { number: 2, deed: 'accepted' },
        { number: 1, member: '1' },
      ]);
    },
  );

  test('is changed as a whole or not at all', async () => {
    const place = await newPlace();
    await withTables(place, async (db) => void (await sql`create table history (mine text)`.execute(db)));
    const store = await storeAt(place);
    await expect(store.draft('10', '1', 'kept')).rejects.toThrow(StoreUnavailable);
    await withTables(place, async (db) => void (await sql`drop table history`.execute(db)));
    expect(await store.draft('10', '1', 'kept')).toMatchObject({ data: 'kept' });
  });

  test('that a newer program wrote is left alone', async () => {
    const place = await newPlace();
    const store = await storeAt(place);
    await store.draft('10', '1', 'kept');
    await withTables(place, async (db) => {
      await sql`insert into kysely_migration (name, timestamp) values ('9 of later', '2030-01-01')`.execute(
        db,
      );
    });
    const older = await storeAt(place);
    await expect(older.draft('10', '1', 'mine')).rejects.toThrow(StoreUnavailable);
  });
});
