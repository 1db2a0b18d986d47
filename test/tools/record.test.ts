// npm run record: what the operator sees and does of servers' own records; a backup comes back whole.
import { copyFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileIn, type Place } from '../../src/store/place.js';
import type { Store } from '../../src/store/store.js';
import { emptyFolder, onBoth, onPostgres, storeAt } from '../store/both.js';
import { run } from '../support/tool.js';

const [SERVER, ADA, CURATOR] = ['100000000000000001', '1', '3'];
const WORDS = { words: 'We had no lights.' };
const today = new Date().toISOString().slice(0, 10);

/** In an empty folder, without the settings of whoever runs the tests. */
async function record(place: Place | { readonly off: true }, ...words: string[]) {
  const settings =
    'off' in place
      ? { SERVER_RECORDS: 'off' }
      : 'stateDir' in place
        ? { STATE_DIR: place.stateDir }
        : { DATABASE_URL: place.databaseUrl };
  return run('tools/record', words, { cwd: await emptyFolder(), env: settings });
}

async function fill(store: Store) {
  const [accepted, open] = [await store.draft(SERVER, ADA, WORDS), await store.draft(SERVER, ADA, 'open')];
  for (const { id } of [accepted, open]) await store.propose(SERVER, id, ADA);
  await store.accept(SERVER, { ...accepted, version: 2 }, CURATOR, { data: WORDS, isChanged: false });
  return { accepted: accepted.id, open: open.id };
}

async function all(store: Store) {
  return {
    entries: [await store.accepted(SERVER), await store.open(SERVER)],
    settings: await store.settings(SERVER),
    revision: await store.revision(SERVER),
    history: await store.history(SERVER),
  };
}

onBoth('an operator', (newPlace) => {
  test('lists servers and entries, removes one, forgets a server, while the bot runs', async () => {
    const place = await newPlace();
    const store = await storeAt(place);
    const { accepted, open } = await fill(store);
    expect((await record(place, 'list')).out).toBe(`${SERVER}: 1 entries, 1 open, last used on ${today}\n`);
    expect((await record(place, 'list', SERVER)).out.split('\n')).toEqual([
      `${accepted} accepted ${today} {"words":"We had no lights."}`,
      `${open} open ${today} "open"`,
      '',
    ]);
    expect(await record(place, 'remove', SERVER, accepted)).toEqual({ status: 0, out: '', err: '' });
    expect(await store.accepted(SERVER)).toEqual([]);
    expect(await store.history(SERVER)).toMatchObject([{ deed: 'removed', member: null }, {}, {}, {}]);
    expect((await record(place, 'remove', SERVER, open)).status).toBe(0);
    expect(await store.takeNews(SERVER, ADA)).toMatchObject([{ id: open, state: 'rejected' }]);
    const again = await record(place, 'remove', SERVER, open);
    expect(again).toMatchObject({ status: 78, err: expect.stringContaining(`no entry ${open}`) });
    expect((await record(place, 'forget', SERVER)).status).toBe(0);
    expect(await store.servers()).toEqual([]);
  });
});

describe('SQLite', () => {
  test('a backup, made while the bot runs and put back as the guide says, has all of it', async () => {
    const stateDir = await emptyFolder();
    const store = await storeAt({ stateDir });
    await fill(store);
    const before = await all(store);
    const backup = join(await emptyFolder(), 'records-backup.db');
    expect(await record({ stateDir }, 'backup', backup)).toEqual({ status: 0, out: '', err: '' });
    expect(statSync(backup).mode & 0o777).toBe(0o600);
    await store.forgetServer(SERVER);
    await store.close();

    for (const name of readdirSync(stateDir)) rmSync(join(stateDir, name));
    copyFileSync(backup, fileIn(stateDir));
    const restored = await storeAt({ stateDir });
    expect(await all(restored)).toEqual(before);
    await fill(restored);
    expect(await restored.revision(SERVER)).toBeGreaterThan(before.revision);
  });

  test('a backup overwrites nothing', async () => {
    const stateDir = await emptyFolder();
    await fill(await storeAt({ stateDir }));
    const letters = join(stateDir, 'letters.txt');
    writeFileSync(letters, 'Dear Ilsa,');
    expect((await record({ stateDir }, 'backup', letters)).status).toBe(69);
    expect(statSync(letters).size).toBe(10);
  });

  test('others on the machine can’t read it', async () => {
    const stateDir = await emptyFolder();
    await fill(await storeAt({ stateDir }));
    const modes = readdirSync(stateDir).map((name) => statSync(join(stateDir, name)).mode & 0o777);
    expect(new Set(modes)).toEqual(new Set([0o600]));
  });

  test('a folder where nothing is kept is said to be that, and stays empty', async () => {
    const stateDir = await emptyFolder();
    expect(await record({ stateDir }, 'list')).toMatchObject({
      ...{ status: 78, out: '' },
      err: expect.stringContaining(fileIn(stateDir)),
    });
    expect(readdirSync(stateDir)).toEqual([]);
  });
});

onPostgres('an operator', (server) => {
  test('a dump, restored as the guide says, has all of it', async () => {
    const databaseUrl = await server().database();
    const store = await storeAt({ databaseUrl });
    await fill(store);
    const before = await all(store);
    await server().run('pg_dump', '--format=custom', '--file=records.dump', databaseUrl);
    await store.forgetServer(SERVER);
    const empty = await server().database();
    await server().run('pg_restore', '--exit-on-error', '--no-owner', `--dbname=${empty}`, 'records.dump');
    const restored = await storeAt({ databaseUrl: empty });
    expect(await all(restored)).toEqual(before);
    await fill(restored);
    expect(await restored.revision(SERVER)).toBeGreaterThan(before.revision);
    expect(await record({ databaseUrl }, 'backup', 'file')).toMatchObject({
      ...{ status: 78, err: expect.stringContaining('pg_dump') },
    });
  });
});

test('no password is told where the database can’t be reached', async () => {
  const databaseUrl = 'postgres://bot:s3cretw0rd@127.0.0.1:1/records';
  const { status, out, err } = await record({ databaseUrl }, 'list');
  expect(status).toBe(69);
  expect(err).toMatch(/^Servers’ records can’t be used: .*ECONNREFUSED/);
  expect(out + err).not.toContain('s3cretw0rd');
});

test('where they are off there is nothing to see', async () => {
  expect(await record({ off: true }, 'list')).toMatchObject({
    ...{ status: 78, err: expect.stringContaining('SERVER_RECORDS') },
  });
});

test.each([[[]], [['lists']], [['remove', SERVER]], [['forget']], [['backup']], [['list', SERVER, 'x']]])(
  '%j is answered with the usage',
  async (words) => {
    expect(await record({ off: true }, ...words)).toMatchObject({
      ...{ status: 2, err: expect.stringMatching(/^Usage: npm run record/) },
    });
  },
);
