// The record as it stands now, and its replacement by a newer one while the bot answers.
import type { Logger } from 'pino';
import { type AskableRecord, askable } from './answers/askable.js';
import { loadRecord } from './record/load.js';
import { loadApart } from './record/load-apart.js';
import { BrokenRecord, printProblem, printProblems } from './record/problems.js';

/** Below the working directory. */
const DATA_DIR = 'data';

/** In a line of the log; check-data prints them all. */
const MOST_WARNINGS = 20;

export interface RecordSettings {
  /** An operator's own dossiers, beside those in data/. */
  readonly ownDataDir: string | undefined;
}

export class LiveRecord implements AskableRecord {
  #current: AskableRecord;
  #loadedAt = new Date();
  #isOutdated = false;
  /** The last reload: one after the other, so that the newest data stays. */
  #reloaded: Promise<void> = Promise.resolve();
  /** Whether that one is still to begin. It will read whatever is there by then, however often it is asked for. */
  #isWaiting = false;

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
    return new LiveRecord(settings, log, await read(loadRecord, settings, log));
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
    if (!this.#isWaiting) this.#reloaded = this.#reloaded.then(() => this.#readAnew());
    this.#isWaiting = true;
    return this.#reloaded;
  }

  async #readAnew(): Promise<void> {
    this.#isWaiting = false;
    try {
      this.#current = await read(loadApart, this.settings, this.log);
      this.#loadedAt = new Date();
      this.#isOutdated = false;
      this.log.info({ dossiers: this.#current.search.dossiers.length }, 'record loaded anew');
    } catch (error) {
      this.#isOutdated = true;
      const problems = error instanceof BrokenRecord ? printProblems(error) : [(error as Error).message];
      this.log.error({ problems }, 'changed record refused; the last good one stays');
    }
  }
}

async function read(
  load: typeof loadRecord,
  { ownDataDir }: RecordSettings,
  log: Logger,
): Promise<AskableRecord> {
  const { dossiers, warnings } = await load(DATA_DIR, ownDataDir);
  if (warnings.length > 0) {
    log.warn({ warnings: warnings.slice(0, MOST_WARNINGS).map(printProblem) }, 'look at these in the data');
  }
  return askable({ dossiers });
}
