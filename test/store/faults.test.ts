// A store that can't be used says so each time, loses nothing, and works again without a restart.
import { once } from 'node:events';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fileIn } from '../../src/store/place.js';
import { type Store, StoreUnavailable } from '../../src/store/store.js';
import { emptyFolder, onPostgres, storeAt } from './both.js';

const [SERVER, ADA, CURATOR] = ['10', '1', '3'];

async function accept(store: Store, data: string): Promise<void> {
  const { id, version } = await store.draft(SERVER, ADA, data);
  expect(await store.propose(SERVER, id, ADA)).toBe('proposed');
  expect(await store.accept(SERVER, id, version + 1, CURATOR, data, false)).toBe(true);
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

  test('what is no database, or a folder that can’t be made, is told and left as it is', async () => {
    const stateDir = await emptyFolder();
    await writeFile(fileIn(stateDir), 'Somebody’s letters, nothing else.'.repeat(100));
    await isUnavailable(await storeAt({ stateDir }));
    await isUnavailable(await storeAt({ stateDir: fileIn(stateDir) }));
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
