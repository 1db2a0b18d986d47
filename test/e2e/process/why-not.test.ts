// Every reason not to start, one by one and without a process: not-starting.test.ts shows what an operator sees of them.
import { readFile } from 'node:fs/promises';
import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { startBot } from '../../../src/discord/bot.js';
import { readEnv } from '../../../src/env.js';
import { servicesFrom } from '../../support/local-bot.js';
import { hangUp, html, json, serverThat } from './not-discord.js';
import { discordFor, TOKEN } from './operator.js';

const services = { ...(await servicesFrom()), commands: [] };

function start(token: string, api: string) {
  return startBot({ services, token, api });
}

describe('a setting is refused, by name and without its value, that is', () => {
  test.each([
    ['DISCORD_TOKEN', 'a token with its scheme', `Bot ${TOKEN}`],
    ['DISCORD_TOKEN', 'of two parts', 'MTIzNDU2Nzg5MDEyMzQ1Njc4.nobody'],
    ['DISCORD_TOKEN', 'a token in two lines', `${TOKEN.replace('.', '\n.')}`],
    ['DISCORD_TOKEN', 'of spaces', '   '],
    ['DISCORD_TOKEN', 'a placeholder', '<your token here>'],
    ['DISCORD_API_URL', 'no address', 'discord.com'],
    ['DISCORD_API_URL', 'a file', 'file:///etc/passwd'],
    ['DISCORD_API_URL', 'not encrypted', 'http://proxy.example/api'],
    ['DISCORD_API_URL', 'another machine that looks like this one', 'http://127.0.0.1.example/api'],
    ['DISCORD_API_URL', 'this machine’s network', 'http://192.168.0.2/api'],
    ['DISCORD_API_URL', 'ending with a slash', 'https://proxy.example/api/'],
    ['DISCORD_API_URL', 'with a query', 'https://proxy.example/api?key=1'],
    ['DATA_DIR', 'a file', 'package.json'],
    ['DATA_DIR', 'below a file', 'package.json/data'],
    ['REPORTS_WEBHOOK_URL', 'of another host', 'https://example.org/api/webhooks/123456789012345678/abc'],
    ['REPORTS_WEBHOOK_URL', 'without its token', 'https://discord.com/api/webhooks/123456789012345678'],
    ['LOG_LEVEL', 'in capitals', 'INFO'],
    ['SERVER_RECORDS', 'a word of another kind', 'false'],
    ['STATE_DIR', 'a file', 'package.json'],
    ['STATE_DIR', 'below a file', 'package.json/state'],
    ['DATABASE_URL', 'of another database', 'mysql://bot:secret@db.example/records'],
    ['DATABASE_URL', 'without the database’s name', 'postgres://bot:secret@db.example'],
    ['DATABASE_URL', 'with a password as it is typed', 'postgres://bot:se/cret#@db.example/records'],
  ])('%s: %s', (name, _, value) => {
    let message = '';
    try {
      readEnv({ [name]: value });
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toMatch(new RegExp(`^Settings to mend \\(see \\.env\\.example\\):\\n${name}: .+$`));
    expect(message).not.toContain(value);
  });
});

test('what is empty, as all of .env.example is, is as good as left out', async () => {
  const example = parse(await readFile('.env.example'));
  expect(Object.keys(example).length).toBeGreaterThan(9);
  for (const nothing of ['', '\n', '\r\n']) {
    const settings = Object.fromEntries(Object.keys(example).map((name) => [name, nothing]));
    expect(readEnv(settings, 'host')).toEqual(readEnv({}, 'host'));
  }
});

test('a line break at the end, as Kubernetes’ secrets have one, is none of the value', () => {
  const api = 'https://proxy.example/api';
  const set = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: api, METRICS_PORT: '9464', SHARD_COUNT: '3' };
  for (const end of ['\n', '\r\n']) {
    const ended = Object.fromEntries(Object.entries(set).map(([name, value]) => [name, value + end]));
    expect(readEnv(ended, 'host')).toEqual(readEnv(set, 'host'));
  }
  expect(readEnv(set, 'host')).toMatchObject({ token: TOKEN, apiUrl: api, metrics: { port: 9464 } });
});

test.each([
  'http://127.0.0.1:3000/api',
  'http://localhost/api',
  'http://[::1]:1/api',
  'https://proxy.example/api',
])('DISCORD_API_URL may be %s', (address) => {
  expect(readEnv({ DISCORD_API_URL: address }).apiUrl).toBe(address);
});

test.each([
  [{}, { stateDir: 'state' }],
  [{ STATE_DIR: 'test/no-such-folder/state' }, { stateDir: 'test/no-such-folder/state' }],
  [{ STATE_DIR: '', STATE_DIRECTORY: '/var/lib/on-the-record' }, { stateDir: '/var/lib/on-the-record' }],
  [{ STATE_DIR: 'mine', STATE_DIRECTORY: '/var/lib/on-the-record' }, { stateDir: 'mine' }],
  [{ STATE_DIR: 'mine', DATABASE_URL: 'postgres://b:s@db/r' }, { databaseUrl: 'postgres://b:s@db/r' }],
  [{ SERVER_RECORDS: 'off', DATABASE_URL: 'postgres://b:s@db/r' }, undefined],
])('with %j servers’ records are kept in %j', (settings, place) => {
  expect(readEnv(settings, 'host').records).toEqual(place);
});

describe('no Discord at that address', () => {
  test.each([
    ['502 and HTML', html(502), 'it answers with HTTP status 502'],
    ['404 and HTML', html(404), 'it answers with HTTP status 404'],
    ['half of a JSON text', json('{"url":'), "what answers there is not Discord's API"],
    ['JSON of another kind', json('[]'), "what answers there is not Discord's API"],
    ['a closed connection', hangUp, 'other side closed'],
  ])('%s', async (_, answer, reason) => {
    const api = await serverThat(answer);
    await expect(start(TOKEN, `${api}/api`)).rejects.toMatchObject({
      name: 'OperatorError',
      message: `No connection with DISCORD_API_URL (${api}): ${reason}. Check that address, and what runs there.`,
      exitCode: 69,
    });
  });

  test('nobody listens', async () => {
    await expect(start(TOKEN, 'http://127.0.0.1:1/api')).rejects.toMatchObject({
      message: expect.stringContaining('(http://127.0.0.1:1): connect ECONNREFUSED'),
      exitCode: 69,
    });
  });

  test('a user name and password in the address are not told', async () => {
    await expect(start(TOKEN, 'http://me:secret@127.0.0.1:1/api')).rejects.toMatchObject({
      message: expect.not.stringContaining('secret'),
    });
  });
});

describe('Discord refuses', () => {
  test.each([
    [4004, 'Discord refused DISCORD_TOKEN.', 78],
    [4010, 'Discord closed the connection for good (code 4010, InvalidShard). Check SHARD_COUNT', 78],
    [4011, 'Discord closed the connection for good (code 4011, ShardingRequired). It is in more servers', 69],
    [4012, 'Discord closed the connection for good (code 4012, InvalidAPIVersion). Discord no longer', 78],
    [4013, 'Discord closed the connection for good (code 4013, InvalidIntents). Discord no longer', 78],
    [4014, 'Discord closed the connection for good (code 4014, DisallowedIntents). Discord no longer', 78],
  ])('the connection, with %d', async (code, sentence, exitCode) => {
    const discord = await discordFor();
    discord.gateway.faults.identifies = code;
    await expect(start(discord.token, discord.url)).rejects.toMatchObject({
      message: expect.stringContaining(sentence),
      exitCode,
    });
  });
});
