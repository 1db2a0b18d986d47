// A backup: all of SQLite's file at one moment, whoever writes to it meanwhile.
import { closeSync, openSync } from 'node:fs';
import SqliteDatabase from 'libsql';
import { fileIn } from './place.js';
import { StoreUnavailable } from './store.js';

/**
 * @param to a file that is not there yet
 * @throws {StoreUnavailable}
 */
export function copySqlite(stateDir: string, to: string): void {
  try {
    // Readable by this user only; SQLite takes an empty file.
    closeSync(openSync(to, 'wx', 0o600));
    const file = new SqliteDatabase(fileIn(stateDir));
    file.prepare('vacuum into ?').run([to]);
    file.close();
  } catch (error) {
    throw new StoreUnavailable(error);
  }
}
