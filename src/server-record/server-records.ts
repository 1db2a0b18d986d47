// The shipped record with a server's own entries, for whoever asks in that server.
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { AskableRecord } from '../answers/askable.js';
import { type Addition, extending } from '../record/additions.js';
import { type Dossier, mapNonEmpty } from '../record/model.js';
import { inTurns } from '../record/steps.js';
import { indexRecord } from '../search/search.js';
import {
  DEFAULT_SETTINGS,
  type Settings,
  type Store,
  type StoredEntry,
  StoreUnavailable,
} from '../store/store.js';
import { NEW_ID } from './compose.js';
import { PageLimit } from './page-limit.js';
import type { Proposal } from './proposal.js';

export interface ServerRecord {
  readonly record: AskableRecord;
  readonly settings: Settings;
  /** Accepted entries that fit the record no more, by their ids in the store: kept, and not answered with. */
  readonly setAside: readonly string[];
}

/** Entries of all records held ready together, the shipped ones in each counted; see docs/server-record.md. */
const MOST_ENTRIES = 6_000;
/** A fault that took longer is followed by a pause. */
const SLOW_MS = 500;
const PAUSE_MS = 10_000;
/** What one of a server's own takes at least, so that they stay few enough. */
const LEAST_SIZE = 200;

export class ServerRecords {
  readonly #ready: LRUCache<
    string,
    { revision: number; base: AskableRecord['search']; at: Promise<ServerRecord> }
  >;
  /** The day on which a server's record was used last. */
  readonly #used = new LRUCache<string, string>({ max: 10_000 });
  readonly pages = new PageLimit();
  /** Since the start: servers' records that were ready and that had to be built, faults of the store, proofs by kind. */
  readonly counted = { ready: 0, built: 0, faults: 0, stands: 0, differs: 0, absent: 0, unread: 0 };
  #isLost = false;
  /** Until then the store is not asked: it is slow to say that it can't be reached, and Discord waits three seconds. */
  #isSlowUntil = 0;

  constructor(
    readonly store: Store,
    private readonly log: Logger,
  ) {
    this.#ready = new LRUCache({ max: 1_000, maxSize: MOST_ENTRIES });
  }

  /** What members of a server are answered with; where the store can't be reached, the shipped record. */
  async at(server: string, base: AskableRecord): Promise<ServerRecord> {
    return this.own(server, base).catch((error: unknown) => {
      if (error instanceof StoreUnavailable) return shippedAlone(base);
      throw error;
    });
  }

  /**
   * The server's record, to decide by: one indexed read where nothing changed.
   * @throws {StoreUnavailable}
   */
  async own(server: string, base: AskableRecord): Promise<ServerRecord> {
    const asked = Date.now();
    if (asked < this.#isSlowUntil) throw new StoreUnavailable('left alone for a while');
    try {
      const revision = await this.store.revision(server);
      if (this.#isLost) this.log.info('servers’ own records can be reached again');
      this.#isLost = false;
      if (revision === 0) return shippedAlone(base);
      await this.#touch(server);
      const known = this.#ready.get(server);
      if (known?.revision === revision && known.base === base.search) {
        this.counted.ready += 1;
        return await known.at;
      }
      this.counted.built += 1;
      const at = this.#build(server, base);
      this.#ready.set(server, { revision, base: base.search, at }, { size: sizeOf(base) });
      at.catch(() => this.#ready.delete(server));
      return await at;
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      this.counted.faults += 1;
      if (Date.now() - asked > SLOW_MS) this.#isSlowUntil = Date.now() + PAUSE_MS;
      if (!this.#isLost)
        this.log.error({ fault: { message: error.message } }, 'servers’ own records can’t be reached');
      this.#isLost = true;
      throw error;
    }
  }

  /** Deletes what nobody used for long; never rejects. */
  async expire(): Promise<void> {
    const deleted = await this.store.expire(new Date()).catch(() => 0);
    if (deleted > 0) this.log.info({ deleted }, 'servers’ records that were unused for 400 days are deleted');
  }

  /** Undefined where the store can't be reached. */
  async countOpen(server: string): Promise<number | undefined> {
    return this.store.countOpen(server).catch((error: unknown) => {
      if (error instanceof StoreUnavailable) return undefined;
      throw error;
    });
  }

  /** Of all servers; undefined where the store can't be reached. */
  async count(): Promise<{ readonly open: number; readonly accepted: number } | undefined> {
    const servers = await this.store.servers().catch(() => undefined);
    const sum = (of: 'open' | 'entries') => servers?.reduce((total, server) => total + server[of], 0) ?? 0;
    return servers && { open: sum('open'), accepted: sum('entries') };
  }

  async #build(server: string, base: AskableRecord): Promise<ServerRecord> {
    const [settings, accepted] = await Promise.all([
      this.store.settings(server),
      this.store.accepted(server),
    ]);
    if (accepted.length === 0) return { record: base, settings, setAside: [] };
    const { dossiers, setAside } = await withEntries(base.search.dossiers, accepted);
    if (setAside.length > 0)
      this.log.warn({ server, entries: setAside }, 'entries set aside: they fit the record no more');
    const search = await indexRecord({ dossiers });
    return { record: { search, checker: base.checker.over(dossiers) }, settings, setAside };
  }

  async #touch(server: string): Promise<void> {
    const today = new Date().toISOString().slice(0, 10);
    if (this.#used.get(server) === today) return;
    this.#used.set(server, today);
    await this.store.touch(server, new Date());
  }
}

const shippedAlone = (record: AskableRecord): ServerRecord => ({
  ...{ record, settings: DEFAULT_SETTINGS, setAside: [] },
});

type Kept = Pick<StoredEntry, 'id' | 'since' | 'data'>;
type Films = AskableRecord['search']['dossiers'];

/** Films with a server's entries. */
export async function withEntries(films: Films, entries: readonly Kept[]) {
  const additions = entries.map((entry) => ({
    entry,
    film: proposalOf(entry).film,
    addition: additionOf(entry),
  }));
  const setAside = additions
    .filter(({ film }) => films.every(({ id }) => id !== film))
    .map(({ entry }) => entry.id);
  const why = new Map<string, readonly string[]>();
  const extended = new Map<string, Dossier>();
  for (const film of films) {
    const own = additions.filter((one) => one.film === film.id);
    const { dossier, refused } = await inTurns(
      extending(
        film,
        own.map(({ addition }) => addition),
      ),
    );
    extended.set(film.id, dossier);
    for (const { entry, addition } of own) {
      const reasons = refused.get(addition);
      if (reasons !== undefined) why.set(entry.id, reasons);
    }
  }
  const dossiers = mapNonEmpty(films, (film) => extended.get(film.id) ?? film);
  return { dossiers, setAside: [...setAside, ...why.keys()], why };
}

/** As this program wrote it. */
export const proposalOf = ({ data }: Pick<StoredEntry, 'data'>) => data as Proposal;

/** The id of an entry on the record. */
export const entryId = ({ id }: Pick<StoredEntry, 'id'>) => `${NEW_ID}-${id}`;

/** The other way round; ahead of it may stand its film. */
export const storedId = (entry: string) => entry.replace(/^#?(?:.*\/)?/, '').replace(`${NEW_ID}-`, '');

export function additionOf(entry: Kept): Addition {
  const { addition } = proposalOf(entry);
  const named = <T extends { readonly id: string }>(one: T): T =>
    one.id === NEW_ID ? { ...one, id: entryId(entry) } : one;
  return {
    ...addition,
    quotes: addition.quotes.map(named),
    events: addition.events.map(named),
    accepted: entry.since.toISOString().slice(0, 10),
  };
}

function sizeOf({ search: { dossiers } }: AskableRecord): number {
  return dossiers.reduce((sum, { entries }) => sum + entries.size, LEAST_SIZE);
}
