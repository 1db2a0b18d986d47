// The database as the store uses it: opened by the first use, and anew by the next one after a fault.
import { setTimeout as pause } from 'node:timers/promises';
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
    this.#opened ??= patiently(this.open);
    const opened = this.#opened;
    try {
      const { db, check } = await opened;
      check();
      return await patiently(() => work(db));
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

/** Others write for a few milliseconds; one that hangs is waited for for about a second. */
const PAUSE_MS = 5;
const TRIES = 200;

/** Tries again where nothing was done: somebody else was writing, or two waited for each other. */
async function patiently<T>(work: () => Promise<T>, tries = TRIES): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isBusy =
      error instanceof Error && 'code' in error && /^(?:SQLITE_BUSY|40P01)/.test(`${error.code}`);
    if (!isBusy || tries === 1) throw error;
    await pause(PAUSE_MS);
    return patiently(work, tries - 1);
  }
}
