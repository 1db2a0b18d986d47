// Settings → everything that answering takes.
import { createRequire } from 'node:module';
import type { Logger } from 'pino';
import { createFetcher } from './article/fetch.js';
import type { Observer } from './discord/observer.js';
import { PublicAnswerLimit } from './discord/public-answer-limit.js';
import { RecentAnswers } from './discord/recent-answers.js';
import { RemovableAnswers } from './discord/removable-answers.js';
import { ReportDesk } from './discord/reports.js';
import type { Services } from './discord/services.js';
import type { Env } from './env.js';
import { LiveRecord } from './live-record.js';
import { PictureRenderer } from './picture/picture-renderer.js';
import { ServerRecords } from './server-record/server-records.js';
import { openStore } from './store/open.js';

const HOUR_MS = 3_600_000;

export interface Prepared extends Services {
  readonly record: LiveRecord;
  readonly pictures: PictureRenderer;
  readonly records: ServerRecords | undefined;
}

/** Ours, wherever the bot was started. */
const { version } = createRequire(import.meta.url)('#package.json') as { readonly version: string };

/** @throws what LiveRecord.open throws */
export async function prepare(env: Env, commands: Services['commands'], log: Logger): Promise<Prepared> {
  const { reportsWebhook, apiUrl } = env;
  const reports = reportsWebhook === undefined ? undefined : new ReportDesk(reportsWebhook, apiUrl, log);
  return {
    commands,
    fetchPage: createFetcher(),
    record: await LiveRecord.open(env, log),
    calm: new PublicAnswerLimit(),
    recent: new RecentAnswers(),
    removable: new RemovableAnswers(),
    language: env.language,
    program: { version, links: env.links },
    reports,
    pictures: new PictureRenderer(log),
    records: await serverRecords(env, log),
    log,
  };
}

/** Kept as long as they are used; what nobody uses any more is deleted, within an hour. */
async function serverRecords({ records: where }: Env, log: Logger): Promise<ServerRecords | undefined> {
  if (where === undefined) return undefined;
  // Where Node.js may load no driver, servers have none, and all else goes on.
  const store = await openStore(where).catch((error: Error) => {
    log.error({ fault: { message: error.message } }, 'servers’ own records are turned off');
    return undefined;
  });
  if (store === undefined) return undefined;
  const records = new ServerRecords(store, log);
  setInterval(() => void records.expire(), HOUR_MS).unref();
  return records;
}

/**
 * The metrics, loaded and served only where an operator wants them.
 * @throws {OperatorError} where their address can't be listened on
 */
export async function observerFrom({ metrics }: Env, prepared: Prepared): Promise<Observer | undefined> {
  if (metrics === undefined) return undefined;
  const { serveMetrics } = await import('./metrics/server.js');
  return serveMetrics(metrics, prepared);
}
