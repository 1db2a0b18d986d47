// What is tried of the store is tried on both databases, each empty.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/open.js';
import type { Place } from '../../src/store/place.js';
import type { Store } from '../../src/store/store.js';
import { hasPostgres, PostgresServer } from './postgres-server.js';

/** An empty folder, gone when the test is over. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'on-the-record-store-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** Where there is no PostgreSQL its half is skipped with a line that says so, but in CI it fails. */
export function onBoth(name: string, tests: (newPlace: () => Promise<Place>) => void): void {
  describe(`${name}, SQLite`, () => {
    tests(async () => ({ stateDir: await emptyFolder() }));
  });
  onPostgres(name, (server) => {
    tests(async () => ({ databaseUrl: await server().database() }));
  });
}

export function onPostgres(name: string, tests: (server: () => PostgresServer) => void): void {
  const isSkipped = !hasPostgres && !process.env.CI;
  if (isSkipped) console.warn(`Skipped, as there is no PostgreSQL (apt-get install postgresql): ${name}`);
  describe.skipIf(isSkipped)(`${name}, PostgreSQL`, () => {
    let server: PostgresServer;
    beforeAll(async () => {
      server = await PostgresServer.begin();
    });
    afterAll(() => server.remove());
    tests(() => server);
  });
}

/** A store, as one process has it; closed when the test is over. */
export async function storeAt(place: Place): Promise<Store> {
  const store = await openStore(place);
  onTestFinished(() => store.close());
  return store;
}
