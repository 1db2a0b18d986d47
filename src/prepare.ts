// Settings → everything that answering takes.
import type { Logger } from 'pino';
import type { Answering } from './discord/answering.js';
import { CalmChannels } from './discord/calm.js';
import { ReportDesk } from './discord/reports.js';
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
