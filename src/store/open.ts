// Where servers' records are kept → the store. A driver is loaded by who uses it: with Kysely it takes 25 MiB.
import type { Place } from './place.js';
import type { Store } from './store.js';

/** Touches neither file nor database; the first use does. */
export async function openStore(where: Place): Promise<Store> {
  const { SqlStore } = await import('./sql-store.js');
  return new SqlStore('stateDir' in where ? await sqlite(where.stateDir) : await postgres(where.databaseUrl));
}

async function sqlite(folder: string) {
  const { sqliteIn } = await import('./sqlite.js');
  return sqliteIn(folder);
}

async function postgres(url: string) {
  const { postgresAt } = await import('./postgres.js');
  return postgresAt(url);
}
