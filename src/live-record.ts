// The record as it stands now, and its replacement by a newer one while the bot answers.
import type { Logger } from 'pino';
import type { Context } from './discord/command.js';
import { loadRecord } from './record/load.js';
import { BrokenRecord, printProblem } from './record/problems.js';
import { indexRecord } from './search/dossier-search.js';

export class LiveRecord {
  #context: Context;

  private constructor(
    private readonly dataDir: string,
    private readonly log: Logger,
    context: Context,
  ) {
    this.#context = context;
  }

  /** @throws {BrokenRecord} with every problem of the data */
  static async open(dataDir: string, log: Logger): Promise<LiveRecord> {
    return new LiveRecord(dataDir, log, await read(dataDir));
  }

  get context(): Context {
    return this.#context;
  }

  /** Takes over changed data; data with a problem is refused, and the last good record stays. */
  async reload(): Promise<void> {
    try {
      this.#context = await read(this.dataDir);
      this.log.info({ dossiers: this.#context.dossiers.length }, 'record loaded anew');
    } catch (error) {
      if (!(error instanceof BrokenRecord)) throw error;
      this.log.error(
        { problems: error.problems.map(printProblem) },
        'changed record refused; the last good one stays',
      );
    }
  }
}

async function read(dataDir: string): Promise<Context> {
  return { dossiers: indexRecord(await loadRecord(dataDir)) };
}
