// process.env → settings; every problem at once.
import { existsSync, statSync } from 'node:fs';
import { isIP } from 'node:net';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { z } from 'zod';
import { OperatorError } from './errors.js';
import { type Language, LOCALES } from './language/say.js';
import type { Links } from './reply/about-reply.js';
import { readShards, type ShardRange } from './shards.js';
import type { Place } from './store/place.js';

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

/** Discord takes so many characters behind a button. */
const LONGEST_LINK = 512;

function link() {
  const isLink = (value: string) =>
    URL.canParse(value) && new URL(value).protocol === 'https:' && value.length <= LONGEST_LINK;
  return z.string().refine(isLink, `is not an https address of at most ${LONGEST_LINK} characters`);
}

const schema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, 'is not a bot token: three parts with dots between them')
    .optional(),
  DISCORD_API_URL: z
    .string()
    .refine(keepsSecrets, 'is not an https address (http only for this machine, such as 127.0.0.1)')
    .refine(
      isBase,
      'ends with a slash, a query or a fragment: paths such as /v10/gateway/bot are put behind it',
    )
    .optional(),
  DATA_DIR: z.string().refine(isFolder, 'is not a folder that is there').optional(),
  REPORTS_WEBHOOK_URL: z.string().regex(WEBHOOK, 'is not the address of a Discord webhook').optional(),
  PORT: port().optional(),
  PRIVACY_URL: link().optional(),
  TERMS_URL: link().optional(),
  SOURCE_URL: link().optional(),
  DEFAULT_LANGUAGE: z.enum(LOCALES).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).optional(),
  SERVER_RECORDS: z.enum(['on', 'off']).optional(),
  STATE_DIR: z.string().refine(mayBeFolder, 'is a file, or below one, and no folder').optional(),
  /** Set by systemd, where STATE_DIR may be set to nothing over it. */
  STATE_DIRECTORY: z.string().optional(),
  DATABASE_URL: z
    .string()
    .refine(
      isPostgres,
      'is not the address of a PostgreSQL database: postgres://user:password@host:5432/name, with %40 for an @ in the password and the like',
    )
    .optional(),
  METRICS_PORT: port().optional(),
  /** Set by the image, where METRICS_PORT may be set to nothing over its own. */
  METRICS_PORT_DEFAULT: port().optional(),
  METRICS_HOST: z
    .string()
    .refine((value) => isIP(value) !== 0, 'is not an IP address, such as 0.0.0.0')
    .optional(),
});

const NAMES = [...Object.keys(schema.shape), 'SHARD_COUNT', 'SHARDS_PER_PROCESS', 'SHARD_ORDINAL'];

/** The token goes there: encrypted, or not away from this machine. */
function keepsSecrets(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  const isHere =
    hostname === 'localhost' || hostname === '[::1]' || (isIP(hostname) === 4 && hostname.startsWith('127.'));
  return protocol === 'https:' || (protocol === 'http:' && isHere);
}

/** Else Discord answers with 404, and nobody sees why. */
function isBase(address: string): boolean {
  return !/[?#]|\/$/.test(address);
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** It is made where it is missing. */
function mayBeFolder(path: string): boolean {
  return existsSync(path) ? isFolder(path) : dirname(path) === path || mayBeFolder(dirname(path));
}

function isPostgres(address: string): boolean {
  return /^postgres(?:ql)?:\/\/[^/]+\/./.test(address) && URL.canParse(address);
}

export interface Env {
  readonly token: string | undefined;
  readonly apiUrl: string | undefined;
  /** An operator's own dossiers, beside those in data/. */
  readonly ownDataDir: string | undefined;
  readonly reportsWebhook: string | undefined;
  /** Where servers' own records are kept; undefined where they have none. */
  readonly records: Place | undefined;
  /** Of public answers in a server that has said none. */
  readonly language: Language;
  /** Of buttons under /about. */
  readonly links: Links;
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
  const set = settingsIn(variables);
  const result = schema.safeParse(set);
  const { SHARD_COUNT, SHARDS_PER_PROCESS, SHARD_ORDINAL } = set;
  const shards = readShards({ SHARD_COUNT, SHARDS_PER_PROCESS, SHARD_ORDINAL }, hostName);
  if (!result.success || shards.problems.length > 0) {
    const issues = result.error?.issues ?? [];
    const problems = [
      ...issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
      ...shards.problems,
    ];
    throw new OperatorError(`Settings to mend (see .env.example):\n${problems.join('\n')}`);
  }
  const { DISCORD_TOKEN, DISCORD_API_URL, DATA_DIR, REPORTS_WEBHOOK_URL, LOG_LEVEL, PORT } = result.data;
  const { METRICS_PORT_DEFAULT, METRICS_PORT: metricsPort = METRICS_PORT_DEFAULT } = result.data;
  const {
    SERVER_RECORDS,
    STATE_DIRECTORY = 'state',
    STATE_DIR = STATE_DIRECTORY,
    DATABASE_URL,
  } = result.data;
  const records = DATABASE_URL === undefined ? { stateDir: STATE_DIR } : { databaseUrl: DATABASE_URL };
  const { PRIVACY_URL, TERMS_URL, SOURCE_URL } = result.data;
  const { METRICS_HOST: host = '127.0.0.1', DEFAULT_LANGUAGE = 'en' } = result.data;
  return {
    token: DISCORD_TOKEN,
    apiUrl: DISCORD_API_URL,
    ownDataDir: DATA_DIR,
    reportsWebhook: REPORTS_WEBHOOK_URL,
    records: SERVER_RECORDS === 'off' ? undefined : records,
    language: DEFAULT_LANGUAGE,
    links: { privacy: PRIVACY_URL, terms: TERMS_URL, source: SOURCE_URL },
    logLevel: LOG_LEVEL ?? 'info',
    port: PORT ?? DEFAULT_PORT,
    metrics: metricsPort === undefined ? undefined : { host, port: metricsPort },
    shards: shards.range,
  };
}

/** What is empty is as good as left out. A line break at the end comes with secrets that were written by `echo`. */
function settingsIn(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ended = NAMES.map((name) => [name, variables[name]?.replace(/\r?\n$/, '')]);
  return Object.fromEntries(ended.filter(([, value]) => value !== ''));
}
