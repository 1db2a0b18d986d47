// All settings at once: what nothing set means, and what each variable sets.
import { expect, test } from 'vitest';
import { readEnv } from '../src/env.js';

test('nothing set', () => {
  expect(readEnv({}, 'host')).toEqual({
    token: undefined,
    apiUrl: undefined,
    ownDataDir: undefined,
    reportsWebhook: undefined,
    records: { stateDir: 'state' },
    language: 'en',
    links: { privacy: undefined, terms: undefined, source: undefined },
    logLevel: 'info',
    port: 3000,
    metrics: undefined,
    shards: undefined,
  });
});

test('everything set', () => {
  const set = {
    DISCORD_TOKEN: 'a-1.b_2.c',
    DISCORD_API_URL: 'https://proxy.example/api',
    DATA_DIR: 'test',
    REPORTS_WEBHOOK_URL:
      'https://discord.com/api/webhooks/123456789012345678/abc?thread_id=223456789012345678',
    PORT: '65535',
    PRIVACY_URL: 'https://example.org/privacy',
    TERMS_URL: 'https://example.org/terms',
    SOURCE_URL: `https://example.org/${'x'.repeat(492)}`,
    DEFAULT_LANGUAGE: 'pt-BR',
    LOG_LEVEL: 'debug',
    SERVER_RECORDS: 'on',
    STATE_DIR: 'mine',
    METRICS_PORT: '0',
    METRICS_HOST: '::',
    SHARD_COUNT: '16384',
    SHARDS_PER_PROCESS: '2',
    SHARD_ORDINAL: '8191',
  };
  expect(readEnv(set, 'host')).toEqual({
    token: set.DISCORD_TOKEN,
    apiUrl: set.DISCORD_API_URL,
    ownDataDir: 'test',
    reportsWebhook: set.REPORTS_WEBHOOK_URL,
    records: { stateDir: 'mine' },
    language: 'pt-BR',
    links: { privacy: set.PRIVACY_URL, terms: set.TERMS_URL, source: set.SOURCE_URL },
    logLevel: 'debug',
    port: 65535,
    metrics: { host: '::', port: 0 },
    shards: { count: 16384, ids: [16382, 16383], ordinal: 8191 },
  });
});

test('records are in the database where there is one, and nowhere where they are off', () => {
  const databaseUrl = 'postgresql://bot:secret@db.example/records';
  expect(readEnv({ DATABASE_URL: databaseUrl, STATE_DIR: 'mine' }).records).toEqual({ databaseUrl });
  expect(readEnv({ DATABASE_URL: databaseUrl, SERVER_RECORDS: 'off' }).records).toBeUndefined();
});

test('metrics are for this machine, at the image’s port where no other is set', () => {
  expect(readEnv({ METRICS_PORT_DEFAULT: '9464' }).metrics).toEqual({ host: '127.0.0.1', port: 9464 });
  expect(readEnv({ METRICS_PORT_DEFAULT: '9464', METRICS_PORT: '9000' }).metrics?.port).toBe(9000);
});

test.each([
  [{ PORT: '65536' }, 'PORT: is not a port: a number from 0 (any free one) to 65535'],
  [{ PORT: '80.5' }, 'PORT: is not a port'],
  [{ PRIVACY_URL: 'http://example.org' }, 'PRIVACY_URL: is not an https address of at most 512 characters'],
  [{ TERMS_URL: `https://example.org/${'x'.repeat(493)}` }, 'TERMS_URL: is not an https address'],
  [{ DEFAULT_LANGUAGE: 'nl' }, 'DEFAULT_LANGUAGE: '],
  [{ DISCORD_TOKEN: 'a.b' }, 'DISCORD_TOKEN: is not a bot token: three parts with dots between them'],
  [
    { DISCORD_API_URL: 'http://proxy.example' },
    'DISCORD_API_URL: is not an https address (http only for this machine, such as 127.0.0.1)',
  ],
  [
    { DISCORD_API_URL: 'https://proxy.example/' },
    'DISCORD_API_URL: ends with a slash, a query or a fragment: paths such as /v10/gateway/bot are put behind it',
  ],
  [{ DATA_DIR: 'nowhere' }, 'DATA_DIR: is not a folder that is there'],
  [
    { REPORTS_WEBHOOK_URL: 'https://example.org' },
    'REPORTS_WEBHOOK_URL: is not the address of a Discord webhook',
  ],
  [{ STATE_DIR: 'package.json/x' }, 'STATE_DIR: is a file, or below one, and no folder'],
  [
    { DATABASE_URL: 'mysql://a' },
    'DATABASE_URL: is not the address of a PostgreSQL database: postgres://user:password@host:5432/name, with %40 for an @ in the password and the like',
  ],
  [{ METRICS_HOST: 'localhost' }, 'METRICS_HOST: is not an IP address, such as 0.0.0.0'],
  [{ SHARD_COUNT: '16385' }, 'SHARD_COUNT: is not a whole number from 1 to 16384'],
  [
    { SHARD_COUNT: '2', SHARD_ORDINAL: '2' },
    'SHARD_ORDINAL: 2 is one too many: 1 process(es) of 2 hold all 2 shards, the first being 0',
  ],
])('%j is refused', (settings, problem) => {
  expect(() => readEnv(settings, 'host')).toThrow(`Settings to mend (see .env.example):\n${problem}`);
});
