// The record as it stands now, and its replacement by a newer one while the bot answers.
import type { Logger } from 'pino';
import { type AskableRecord, askable } from './answers/askable.js';
import { loadRecord } from './record/load.js';
import { BrokenRecord, printProblem } from './record/problems.js';

/** Below the working directory. */
const DATA_DIR = 'data';

export interface RecordSettings {
  /** An operator's own dossiers, beside those in data/. */
  readonly ownDataDir: string | undefined;
}

export class LiveRecord implements AskableRecord {
  #current: AskableRecord;
  #loadedAt = new Date();
  #isOutdated = false;
  /** The last reload asked for: one after the other, so that the newest data stays. */
  #reloaded: Promise<void> = Promise.resolve();

  private constructor(
    private readonly settings: RecordSettings,
    private readonly log: Logger,
    current: AskableRecord,
  ) {
    this.#current = current;
  }

  /**
   * @throws {BrokenRecord} with every problem of the data
   */
  static async open(settings: RecordSettings, log: Logger): Promise<LiveRecord> {
    return new LiveRecord(settings, log, await read(settings));
  }

  get search(): AskableRecord['search'] {
    return this.#current.search;
  }

  get checker(): AskableRecord['checker'] {
    return this.#current.checker;
  }

  /** When what stands now was read. */
  get loadedAt(): Date {
    return this.#loadedAt;
  }

  /** Whether newer data was refused since. */
  get isOutdated(): boolean {
    return this.#isOutdated;
  }

  /** Takes over changed data; data with a problem is refused, and the last good record stays. */
  reload(): Promise<void> {
    this.#reloaded = this.#reloaded.then(() => this.#readAnew());
    return this.#reloaded;
  }

  async #readAnew(): Promise<void> {
    try {
      this.#current = await read(this.settings);
      this.#loadedAt = new Date();
      this.#isOutdated = false;
      this.log.info({ dossiers: this.#current.search.dossiers.length }, 'record loaded anew');
    } catch (error) {
      this.#isOutdated = true;
      const problems =
        error instanceof BrokenRecord ? error.problems.map(printProblem) : [(error as Error).message];
      this.log.error({ problems }, 'changed record refused; the last good one stays');
    }
  }
}

async function read({ ownDataDir }: RecordSettings): Promise<AskableRecord> {
  return askable(await loadRecord(DATA_DIR, ownDataDir));
}
