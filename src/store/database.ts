// The database as the store uses it: opened by the first use, and anew by the next one after a fault.
import type { Kysely } from 'kysely';
import { StoreUnavailable } from './store.js';
import type { Tables } from './tables.js';

export interface Opened {
  readonly db: Kysely<Tables>;
  /** @throws where what was opened is not what is there now */
  check(): void;
  close(): Promise<void>;
}

export class Database {
  #opened: Promise<Opened> | undefined;

  constructor(private readonly open: () => Promise<Opened>) {}

  /** @throws {StoreUnavailable} whatever goes wrong in it */
  async use<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    this.#opened ??= this.open();
    const opened = this.#opened;
    try {
      const { db, check } = await opened;
      check();
      return await work(db);
    } catch (error) {
      // A connection that a fault was on may hang or stay locked; others that are at work with it come to their end.
      if (this.#opened === opened) void this.close();
      throw new StoreUnavailable(error);
    }
  }

  async close(): Promise<void> {
    const opened = this.#opened;
    this.#opened = undefined;
    await opened?.then(({ close }) => close()).catch(() => {});
  }
}
