// process.env → settings; every problem at once.
import { existsSync, statSync } from 'node:fs';
import { isIP } from 'node:net';
import { hostname } from 'node:os';
import { z } from 'zod';
import { OperatorError } from './errors.js';
import { readShards, type ShardRange } from './shards.js';

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** Only Discord's own hosts: reports go nowhere else. */
const WEBHOOK =
  /^https:\/\/(?:canary\.|ptb\.)?discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/\d{17,20}\/[\w-]+(?:\?(?:(?:wait=(?:true|false)|thread_id=\d{17,20})&?)+)?$/;

const DEFAULT_PORT = 3000;

function port() {
  const isPort = (value: string) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535;
  return z
    .string()
    .refine(isPort, 'is not a port: a number from 0 (any free one) to 65535')
    .transform(Number);
}

const schema = z.object({
  DISCORD_TOKEN: optional(
    z.string().regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, 'is not a bot token: three parts with dots between them'),
  ),
  DISCORD_API_URL: optional(z.url({ protocol: /^https?$/, message: 'is not an http(s) address' })),
  DATA_DIR: optional(z.string().refine(isFolder, 'is not a folder that is there')),
  DEFAULT_DOSSIER: optional(z.string()),
  REPORTS_WEBHOOK_URL: optional(z.string().regex(WEBHOOK, 'is not the address of a Discord webhook')),
  PORT: optional(port()),
  LOG_LEVEL: optional(z.enum(['debug', 'info', 'warn', 'error', 'silent'])),
  METRICS_PORT: optional(port()),
  METRICS_HOST: optional(
    z.string().refine((value) => isIP(value) !== 0, 'is not an IP address, such as 0.0.0.0'),
  ),
});

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

export interface Env {
  readonly token: string | undefined;
  readonly apiUrl: string | undefined;
  /** An operator's own dossiers, beside those in data/. */
  readonly ownDataDir: string | undefined;
  readonly defaultDossier: string | undefined;
  readonly reportsWebhook: string | undefined;
  readonly logLevel: string;
  /** Where the page of the local Discord is served; the next free one where it is taken, any where 0. */
  readonly port: number;
  /** Where the metrics are served; undefined where nobody wants them. */
  readonly metrics: { readonly host: string; readonly port: number } | undefined;
  /** undefined: as many as Discord recommends, all in this process. */
  readonly shards: ShardRange | undefined;
}

/**
 * @param hostName ends with this process's ordinal where several share the shards
 * @throws {OperatorError} naming every variable that is wrong
 */
export function readEnv(variables: NodeJS.ProcessEnv, hostName = hostname()): Env {
  const result = schema.safeParse(variables);
  const { SHARD_COUNT, SHARDS_PER_PROCESS, SHARD_ORDINAL } = variables;
  const shards = readShards({ SHARD_COUNT, SHARDS_PER_PROCESS, SHARD_ORDINAL }, hostName);
  if (!result.success || shards.problems.length > 0) {
    const issues = result.error?.issues ?? [];
    const problems = [
      ...issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
      ...shards.problems,
    ];
    throw new OperatorError(`Settings to mend (see .env.example):\n${problems.join('\n')}`);
  }
  const { DISCORD_TOKEN, DISCORD_API_URL, DATA_DIR, DEFAULT_DOSSIER, REPORTS_WEBHOOK_URL, LOG_LEVEL, PORT } =
    result.data;
  const { METRICS_PORT: metricsPort, METRICS_HOST: host = '127.0.0.1' } = result.data;
  return {
    token: DISCORD_TOKEN,
    apiUrl: DISCORD_API_URL,
    ownDataDir: DATA_DIR,
    defaultDossier: DEFAULT_DOSSIER,
    reportsWebhook: REPORTS_WEBHOOK_URL,
    logLevel: LOG_LEVEL ?? 'info',
    port: PORT ?? DEFAULT_PORT,
    metrics: metricsPort === undefined ? undefined : { host, port: metricsPort },
    shards: shards.range,
  };
}
