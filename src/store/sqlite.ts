// A file of SQLite's, which several processes of one machine may share.
import { closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { Kysely, SqliteAdapter, SqliteDriver, SqliteIntrospector, SqliteQueryCompiler, sql } from 'kysely';
import SqliteDatabase from 'libsql';
import type { Opened } from './database.js';
import { migrate } from './migrations.js';
import { fileIn } from './place.js';
import type { Tables } from './tables.js';

/** Takes the file's one lock for writing at once: what a transaction read can't change before it writes. */
class WritingDriver extends SqliteDriver {
  constructor(private readonly file: SqliteDatabase.Database) {
    super({ database: file });
  }

  /** A prepared statement that finds the lock taken would stay under way in libsql, and no transaction could end. */
  override async beginTransaction(): Promise<void> {
    this.file.exec('begin immediate');
  }

  /** A full disk has had SQLite do it already; then that is what has to be told. */
  override async rollbackTransaction(): Promise<void> {
    if (this.file.inTransaction) this.file.exec('rollback');
  }
}

/** A change of the tables is made as a whole or not at all, and by one process. */
class MigratingAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Opens the file in a folder, again and again. It is made by the first time only: one that vanished was not emptied. */
export function sqliteIn(folder: string): () => Promise<Opened> {
  const path = fileIn(folder);
  let wasThere = false;
  return async () => {
    if (!wasThere) makeFile(folder, path);
    else if (inode(path) === undefined) throw new Error(`${path} is gone.`);
    // No waiting in here, where the whole process would stand still.
    const file = new SqliteDatabase(path, { timeout: 0 });
    const db = new Kysely<Tables>({
      dialect: {
        createDriver: () => new WritingDriver(file),
        createAdapter: () => new MigratingAdapter(),
        createIntrospector: (kysely) => new SqliteIntrospector(kysely),
        createQueryCompiler: () => new SqliteQueryCompiler(),
      },
    });
    try {
      // secure_delete: what somebody wants forgotten is overwritten.
      for (const pragma of ['journal_mode = wal', 'foreign_keys = on', 'secure_delete = on'])
        file.pragma(pragma);
      await migrate(db, 'SQLite');
    } catch (error) {
      file.close();
      throw error;
    }
    wasThere = true;
    const opened = inode(path);
    return {
      db,
      // Else writes would go into a file that nobody will ever open again.
      check: () => {
        if (inode(path) !== opened) throw new Error(`${path} is gone, or another file now.`);
      },
      // Once nobody is in the middle of something. Then all of it stands in the one file, to be copied.
      close: () =>
        db
          .connection()
          .execute((idle) => sql`pragma wal_checkpoint(truncate)`.execute(idle))
          .finally(() => db.destroy())
          .then(() => {}),
    };
  };
}

/**
 * Readable by this user only, and so are the files that SQLite puts beside it. One that is there is not even opened: to
 * close a file takes from this process all locks that SQLite has on it.
 */
function makeFile(folder: string, path: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

const inode = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.ino;
