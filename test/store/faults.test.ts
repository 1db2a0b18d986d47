// A store that can't be used says so each time, loses nothing, and works again without a restart.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fileIn } from '../../src/store/place.js';
import { postgresAt } from '../../src/store/postgres.js';
import { type Store, StoreUnavailable } from '../../src/store/store.js';
import { emptyFolder, onPostgres, storeAt } from './both.js';
import { isRoot, NOBODY } from './postgres-server.js';

const OPEN = join(import.meta.dirname, '../../dist/src/store/open.js');
const [SERVER, ADA, CURATOR] = ['10', '1', '3'];

async function accept(store: Store, data: string): Promise<void> {
  const { id, version } = await store.draft(SERVER, ADA, data);
  expect(await store.propose(SERVER, id, ADA)).toBe('proposed');
  expect(await store.accept(SERVER, { id, version: version + 1 }, CURATOR, { data, isChanged: false })).toBe(
    true,
  );
}

async function isUnavailable(store: Store): Promise<void> {
  await expect(store.revision(SERVER)).rejects.toThrow(StoreUnavailable);
  await expect(store.draft(SERVER, ADA, 'lost')).rejects.toThrow(StoreUnavailable);
}

const accepted = async (store: Store) => (await store.accepted(SERVER)).map(({ data }) => data);

describe('SQLite', () => {
  test('a file that is gone is not made anew, and is used again where it comes back', async () => {
    const stateDir = await emptyFolder();
    const store = await storeAt({ stateDir });
    await accept(store, 'before');
    await rename(stateDir, `${stateDir}-away`);
    await isUnavailable(store);
    await isUnavailable(store);
    await rename(`${stateDir}-away`, stateDir);
    expect(await accepted(store)).toEqual(['before']);
    await accept(store, 'after');
    expect(await accepted(await storeAt({ stateDir }))).toEqual(['before', 'after']);
  });

  test('a file that was put in its place, as from a backup, is read from then on', async () => {
    const [stateDir, backup] = [await emptyFolder(), await emptyFolder()];
    const [store, older] = [await storeAt({ stateDir }), await storeAt({ stateDir: backup })];
    await accept(store, 'now');
    await accept(older, 'then');
    await older.close();
    // What the old file had not taken up yet belongs to no other.
    for (const name of await readdir(stateDir)) await rm(join(stateDir, name));
    await rename(fileIn(backup), fileIn(stateDir));
    await expect(store.revision(SERVER)).rejects.toThrow(StoreUnavailable);
    expect(await accepted(store)).toEqual(['then']);
  });

  test('what somebody wants forgotten is overwritten in the file', async () => {
    const stateDir = await emptyFolder();
    const store = await storeAt({ stateDir });
    const isThere = async () => {
      await store.close();
      return (await readFile(fileIn(stateDir))).includes('not to be kept');
    };
    await accept(store, 'not to be kept');
    expect(await isThere()).toBe(true);
    await store.forgetServer(SERVER);
    expect(await isThere()).toBe(false);
  });

  test('what is no database, or a folder that can’t be made, is told and left as it is', async () => {
    const stateDir = await emptyFolder();
    await writeFile(fileIn(stateDir), 'Somebody’s letters, nothing else.'.repeat(100));
    await isUnavailable(await storeAt({ stateDir }));
    await isUnavailable(await storeAt({ stateDir: fileIn(stateDir) }));
  });
});

/** A process of its own at a file: for each line that it is given it keeps an accepted entry more. */
async function keeper(stateDir: string, user = process.getuid?.()) {
  const program = `
    const { openStore } = await import(${JSON.stringify(OPEN)});
    const { createInterface } = await import('node:readline');
    const store = await openStore({ stateDir: ${JSON.stringify(stateDir)} });
    // Once all of the program is read.
    process.setuid(${user});
    for await (const data of createInterface({ input: process.stdin })) {
      try {
        const { id, version } = await store.draft('10', '1', data.repeat(1_000));
        await store.propose('10', id, '1');
        console.log(await store.accept('10', { id, version: version + 1 }, '3', { data, isChanged: false }));
      } catch ({ name, message }) {
        console.log(name + ': ' + message);
      }
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const printed = createInterface({ input: child.stdout });
  onTestFinished(() => void child.kill());
  return {
    pid: child.pid,
    async keep(data: string): Promise<string> {
      child.stdin.write(`${data}\n`);
      const [line] = await once(printed, 'line');
      return line;
    },
  };
}

describe.runIf(process.platform === 'linux')('SQLite', () => {
  test('on a full disk nothing is kept by halves; where there is room again it goes on', async () => {
    const stateDir = await emptyFolder();
    const process = await keeper(stateDir);
    const fill = (bytes: string) => execFileSync('prlimit', [`--pid=${process.pid}`, `--fsize=${bytes}:`]);
    expect(await process.keep('0')).toBe('true');
    fill('200000');
    const kept = ['0'];
    let answer = await process.keep('1');
    for (let next = 2; answer === 'true'; next++) {
      kept.push(`${next - 1}`);
      answer = await process.keep(`${next}`);
    }
    expect(answer).toMatch(/^StoreUnavailable: .*(?:disk|full)/);
    fill('unlimited');
    expect(await process.keep('after')).toBe('true');
    const store = await storeAt({ stateDir });
    expect(await accepted(store)).toEqual([...kept, 'after']);
    expect(
      (await store.history(SERVER, undefined, 1_000)).filter(({ deed }) => deed === 'accepted'),
    ).toHaveLength(kept.length + 1);
  });

  test('a file that can only be read is told, and used once it can be written', async () => {
    const [stateDir, user] = [await emptyFolder(), isRoot ? NOBODY : undefined];
    if (user !== undefined) await chown(stateDir, user, user);
    const first = await keeper(stateDir, user);
    await chmod(stateDir, 0o500);
    expect(await first.keep('lost')).toMatch(/^StoreUnavailable/);
    await chmod(stateDir, 0o700);
    expect(await first.keep('kept')).toBe('true');
    await chmod(fileIn(stateDir), 0o400);
    const other = await keeper(stateDir, user);
    expect(await other.keep('lost')).toMatch(/^StoreUnavailable: .*read/);
    await chmod(fileIn(stateDir), 0o600);
    expect(await other.keep('kept too')).toBe('true');
    expect(await accepted(await storeAt({ stateDir }))).toEqual(['kept', 'kept too']);
  });
});

onPostgres('the store', (server) => {
  test('a server that stops and comes back', async () => {
    const store = await storeAt({ databaseUrl: await server().database() });
    await accept(store, 'before');
    await server().stop();
    await isUnavailable(store);
    await server().start();
    expect(await accepted(store)).toEqual(['before']);
    await accept(store, 'after');
    expect(await accepted(store)).toEqual(['before', 'after']);
  });

  test('a connection that breaks between two queries fails the next one, and nothing else', async () => {
    const { db, close } = await postgresAt(await server().database())();
    const broken = db.transaction().execute(async (work) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(work);
      const pid = rows[0]?.pid;
      await sql`select pg_terminate_backend(${pid}::int)`.execute(db);
      const isThere = () => sql`select 1 from pg_stat_activity where pid = ${pid}::int`.execute(db);
      while ((await isThere()).rows.length > 0);
      await sql`select 1`.execute(work);
    });
    await expect(broken).rejects.toThrow();
    expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
    await close();
  });

  test('a network that is silent for a while', async () => {
    const address = new URL(await server().database());
    const port = Number(address.port);
    const sockets: Socket[] = [];
    let isSilent = false;
    const network = createServer((socket) => {
      const onwards = connect(port, '127.0.0.1');
      sockets.push(socket, onwards);
      if (!isSilent) socket.pipe(onwards).pipe(socket);
      for (const end of [socket, onwards]) end.on('error', () => {});
    }).listen(0, '127.0.0.1');
    await once(network, 'listening');
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
      network.close();
    });
    const listening = network.address();
    address.port = `${typeof listening === 'object' ? listening?.port : ''}`;
    const store = await storeAt({ databaseUrl: address.href });
    await accept(store, 'before');
    isSilent = true;
    for (const socket of sockets) socket.unpipe().pause();
    await isUnavailable(store);
    isSilent = false;
    expect(await accepted(store)).toEqual(['before']);
  });
});
