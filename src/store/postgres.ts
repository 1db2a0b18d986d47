// A database of PostgreSQL's, which processes on several machines share.
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Opened } from './database.js';
import { migrate } from './migrations.js';
import type { Tables } from './tables.js';

/** Discord waits three seconds for an answer. */
const CONNECT_MS = 1_000;
const QUERY_MS = 1_500;
const CONNECTIONS = 4;

export function postgresAt(connectionString: string): () => Promise<Opened> {
  return async () => {
    const pool = new pg.Pool({
      ...{ connectionString, max: CONNECTIONS, connectionTimeoutMillis: CONNECT_MS, query_timeout: QUERY_MS },
      // Of a process that was stopped in the middle of something, the server lets go.
      idle_in_transaction_session_timeout: 10 * QUERY_MS,
      allowExitOnIdle: true,
    });
    // A connection that breaks while nobody uses it is replaced; one that breaks between two queries of a
    // transaction fails the next of them, and must not end the process.
    pool.on('error', () => {});
    pool.on('connect', (client) => client.on('error', () => {}));
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    try {
      await migrate(db, 'PostgreSQL');
    } catch (error) {
      void pool.end();
      throw error;
    }
    return {
      db,
      check: () => {},
      close: () => db.destroy(),
    };
  };
}
