// The record as it stands now, and its replacement by a newer one while the bot answers.
import type { Logger } from 'pino';
import { OperatorError } from './errors.js';
import { loadRecord } from './record/load.js';
import type { NonEmpty } from './record/model.js';
import { BrokenRecord, printProblem } from './record/problems.js';
import { type DossierSearch, indexRecord } from './search/dossier-search.js';

/** Below the working directory. */
const DATA_DIR = 'data';

export interface RecordSettings {
  /** An operator's own dossiers, beside those in data/. */
  readonly ownDataDir: string | undefined;
  /** The id of the dossier to ask when no film is named; the first by name where undefined. */
  readonly defaultDossier: string | undefined;
}

export class LiveRecord {
  #dossiers: NonEmpty<DossierSearch>;
  #loadedAt = new Date();
  #isOutdated = false;
  /** The last reload asked for: one after the other, so that the newest data stays. */
  #reloaded: Promise<void> = Promise.resolve();

  private constructor(
    private readonly settings: RecordSettings,
    private readonly log: Logger,
    dossiers: NonEmpty<DossierSearch>,
  ) {
    this.#dossiers = dossiers;
  }

  /**
   * @throws {BrokenRecord} with every problem of the data
   * @throws {OperatorError} where the default dossier is not there
   */
  static async open(settings: RecordSettings, log: Logger): Promise<LiveRecord> {
    return new LiveRecord(settings, log, await read(settings));
  }

  /** Searchable; the default one first. */
  get dossiers(): NonEmpty<DossierSearch> {
    return this.#dossiers;
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
      this.#dossiers = await read(this.settings);
      this.#loadedAt = new Date();
      this.#isOutdated = false;
      this.log.info({ dossiers: this.#dossiers.length }, 'record loaded anew');
    } catch (error) {
      this.#isOutdated = true;
      const problems =
        error instanceof BrokenRecord ? error.problems.map(printProblem) : [(error as Error).message];
      this.log.error({ problems }, 'changed record refused; the last good one stays');
    }
  }
}

async function read({ ownDataDir, defaultDossier }: RecordSettings): Promise<NonEmpty<DossierSearch>> {
  const dossiers = indexRecord(await loadRecord(DATA_DIR, ownDataDir), defaultDossier);
  if (defaultDossier !== undefined && dossiers[0].dossier.id !== defaultDossier) {
    const ids = dossiers.map(({ dossier }) => dossier.id).join(', ');
    throw new OperatorError(`DEFAULT_DOSSIER: there is no dossier "${defaultDossier}"; there is ${ids}.`);
  }
  return dossiers;
}
