// `npm run record`: what the operator sees and does of servers' own records.
import { existsSync } from 'node:fs';
import { readEnv } from '../env.js';
import { loadEnvFile } from '../env-file.js';
import { EXIT, OperatorError } from '../errors.js';
import { openStore } from '../store/open.js';
import { fileIn, type Place } from '../store/place.js';
import { type Store, StoreUnavailable } from '../store/store.js';
import { runTool } from './arguments.js';

const USAGE = `Usage: npm run record -- list [SERVER] | remove SERVER ENTRY | forget SERVER | backup FILE
  list                 the servers: how many entries, how many proposals are open, when it was used last
  list SERVER          its entries and open proposals
  remove SERVER ENTRY  one of these
  forget SERVER        all that is kept of a server
  backup FILE          a copy of the SQLite file, also while the bot runs`;

await runTool(
  {},
  USAGE,
  (_, words) => (isOrder(words) ? words : undefined),
  (words) => obey(words).catch(refuse),
);

function refuse(error: unknown): never {
  if (!(error instanceof StoreUnavailable)) throw error;
  throw new OperatorError(`Servers’ records can’t be used: ${error.message}`, EXIT.unavailable);
}

function isOrder([order = '', ...values]: readonly string[]): boolean {
  const takes: Readonly<Record<string, readonly number[]>> = {
    list: [0, 1],
    remove: [2],
    forget: [1],
    backup: [1],
  };
  return takes[order]?.includes(values.length) ?? false;
}

async function obey([order, first = '', second = '']: readonly string[]): Promise<void> {
  loadEnvFile();
  const { records } = readEnv(process.env);
  if (records === undefined) throw new OperatorError('Servers have no records here: SERVER_RECORDS is off.');
  if ('stateDir' in records && !existsSync(fileIn(records.stateDir)))
    throw new OperatorError(`No record is kept yet: there is no ${fileIn(records.stateDir)}.`);
  if (order === 'backup') return backUp(records, first);
  const store = await openStore(records);
  try {
    if (order === 'remove') await remove(store, first, second);
    else if (order === 'forget') await store.forgetServer(first);
    else
      for (const line of first === '' ? await servers(store) : await entries(store, first)) console.log(line);
  } finally {
    await store.close();
  }
}

async function servers(store: Store): Promise<readonly string[]> {
  const kept = await store.servers();
  return kept.map(
    ({ server, entries, open, usedOn }) =>
      `${server}: ${entries} entries, ${open} open, last used on ${usedOn}`,
  );
}

async function entries(store: Store, server: string): Promise<readonly string[]> {
  const kept = [...(await store.accepted(server)), ...(await store.open(server))];
  return kept.map(
    ({ id, state, since, data }) =>
      `${id} ${state} ${since.toISOString().slice(0, 10)} ${JSON.stringify(data)}`,
  );
}

/** Whoever proposed what is open reads that it was rejected. */
async function remove(store: Store, server: string, id: string): Promise<void> {
  const { state, version = 0 } = (await store.entry(server, id)) ?? {};
  const isGone =
    (state === 'accepted' && (await store.remove(server, { id, version }, null))) ||
    (state === 'open' && (await store.reject(server, { id, version }, null)));
  if (!isGone) throw new OperatorError(`Server ${server} has no entry ${id}, or it was changed just now.`);
}

async function backUp(place: Place, file: string): Promise<void> {
  if ('databaseUrl' in place) throw new OperatorError('PostgreSQL has pg_dump: see docs/operating.md.');
  const { copySqlite } = await import('../store/copy-sqlite.js');
  copySqlite(place.stateDir, file);
}
