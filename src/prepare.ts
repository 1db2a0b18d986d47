// Settings → everything that answering takes.
import type { Logger } from 'pino';
import type { Answering } from './discord/answering.js';
import { CalmChannels } from './discord/calm.js';
import { ReportDesk } from './discord/reports.js';
import type { Watch } from './discord/watch.js';
import type { Env } from './env.js';
import { LiveRecord } from './live-record.js';
import { Studio } from './picture/studio.js';

/** @throws what LiveRecord.open throws */
export async function prepare(
  env: Env,
  commands: Answering['commands'],
  log: Logger,
): Promise<Answering & { readonly record: LiveRecord }> {
  const { reportsWebhook, apiUrl } = env;
  const reports = reportsWebhook === undefined ? undefined : new ReportDesk(reportsWebhook, apiUrl, log);
  return {
    commands,
    record: await LiveRecord.open(env, log),
    calm: new CalmChannels(),
    reports,
    pictures: new Studio(log),
    log,
  };
}

/**
 * The metrics, loaded and served only where an operator wants them.
 * @throws {OperatorError} where their address can't be listened on
 */
export async function watchFrom(
  { metrics }: Env,
  { record, log }: { readonly record: LiveRecord; readonly log: Logger },
): Promise<Watch | undefined> {
  if (metrics === undefined) return undefined;
  const { serveMetrics } = await import('./metrics/server.js');
  return serveMetrics(metrics, record, log);
}
