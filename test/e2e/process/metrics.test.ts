// What an operator's Prometheus and supervisor read from the running process.
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../../src/local-discord/index.js';
import { copyOfDossier } from '../../record/fixture.js';
import { callbacksHeldBack } from './callbacks.js';
import {
  atTheEnd,
  discordFor,
  type Operated,
  operate,
  operateOn,
  operateToItsEnd,
  ROOT,
} from './operator.js';
import { get, scrape, served } from './scrape.js';

/** As only this member would put it. */
const TEXT = 'did zorblax9 ever say reload';

const withMetrics = (discord: LocalDiscord, settings: Record<string, string> = {}) =>
  operateOn(discord, { METRICS_PORT: '0', LOG_LEVEL: 'debug', ...settings });

test.concurrent('interactions by command and outcome, how long they took, and names that are not ours as one', async () => {
  const discord = await discordFor();
  const bot = await withMetrics(discord);
  const { message, interaction } = await discord.run({ name: 'quote', options: { query: 'huerta' } });
  await discord.run({ name: 'quote', options: { query: TEXT } });
  await discord.autocomplete({ name: 'quote', focused: 'query', options: { query: TEXT } });
  for (const name of ['gone-one', 'gone-two']) {
    await discord.deliver({ type: 2, data: { id: '1', type: 1, name, options: [] } });
    const options = [{ type: 3, name: 'query', value: TEXT, focused: true }];
    await discord.deliver({ type: 4, data: { id: '1', type: 1, name, options } });
  }
  for (const custom_id of ['q1:rust:davis-dark-clouds', 'zorblax9:1', '__proto__:2']) {
    await discord.deliver({ type: 3, data: { component_type: 2, custom_id }, ...(message && { message }) });
  }
  await bot.logged('interaction', 10);
  const figures = await scrape(bot);
  const counted = [...figures].filter(([name]) => name.startsWith('interactions_total'));
  expect(Object.fromEntries(counted)).toEqual({
    'interactions_total{command="quote",outcome="answered"}': 2,
    'interactions_total{command="quote autocomplete",outcome="answered"}': 1,
    'interactions_total{command="unknown",outcome="answered"}': 2,
    'interactions_total{command="unknown autocomplete",outcome="answered"}': 2,
    'interactions_total{command="quote button",outcome="answered"}': 1,
    'interactions_total{command="more button",outcome="answered"}': 2,
  });
  expect(figures.get('answer_seconds_count{command="quote"}')).toBe(2);
  expect(figures.get('answer_seconds_bucket{le="3",command="quote"}')).toBe(2);
  expect(figures.get('answers_under_way')).toBe(0);
  expect(figures.get('pictures_under_way')).toBe(0);
  for (const name of ['server_entries{state="open"}', 'pages_compared{outcome="stands"}', 'store_faults'])
    expect(figures.get(name)).toBe(0);
  expect(figures.get('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);
  const { text } = await get(bot, '/metrics');
  const secrets = [
    TEXT,
    'zorblax9',
    'gone-one',
    '__proto__',
    discord.token,
    interaction.token,
    interaction.id,
  ];
  for (const secret of [...secrets, discord.members.asker.user.id, discord.places.server.guildId]) {
    expect(text).not.toContain(secret);
  }
});

test.concurrent('the connection, shard by shard', async () => {
  const discord = await discordFor({ shards: 3 });
  const bot = await withMetrics(discord);
  expect((await get(bot, '/readyz')).status).toBe(200);
  const figures = await scrape(bot);
  const left = figures.get('identifies_left');
  expect(left).toBe((figures.get('identifies_allowed') ?? 0) - 3);
  expect([0, 1, 2].map((shard) => figures.get(`shard_ready{shard="${shard}"}`))).toEqual([1, 1, 1]);
  discord.gateway.disconnect(4000);
  const closings = await bot.logged('reconnecting', 3);
  expect(closings[0]).toMatchObject({ code: 4000, reason: 'UnknownError', inVain: 1, waitSeconds: 0 });
  expect(await get(bot, '/readyz')).toEqual({ status: 503, text: '3 of 3 shards not connected\n' });
  const broken = await scrape(bot);
  expect(broken.get('shard_ready{shard="1"}')).toBe(0);
  expect(broken.get('gateway_closes_total{code="4000",reason="UnknownError"}')).toBe(3);
  await bot.logged('resumed', 3);
  expect(await get(bot, '/readyz')).toEqual({ status: 200, text: 'ready\n' });
  // Only new sessions count, and names of codes that nobody knows become no labels.
  expect((await scrape(bot)).get('identifies_left')).toBe(left);
  discord.gateway.disconnect(4999);
  await bot.logged('reconnecting', 6);
  expect((await scrape(bot)).get('gateway_closes_total{code="other",reason="unknown"}')).toBe(3);
});

test.concurrent('before Discord has let it in, and once it leaves: alive, but not ready', async () => {
  const callbacks = callbacksHeldBack();
  let letIn = () => {};
  const asked = new Promise<undefined>((resolve) => {
    letIn = () => resolve(undefined);
  });
  const discord = await discordFor({
    interfere: (request) => (request.path.endsWith('/gateway/bot') ? asked : callbacks.interfere(request)),
  });
  const bot = await operate({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.url,
    METRICS_PORT: '0',
  });
  expect(await get(bot, '/healthz')).toEqual({ status: 200, text: 'ok\n' });
  expect(await get(bot, '/readyz')).toEqual({ status: 503, text: 'not connected to Discord yet\n' });
  letIn();
  await bot.logged('ready');
  expect((await get(bot, '/readyz')).status).toBe(200);

  const answer = discord.run({ name: 'quote' });
  await callbacks.waiting(1);
  expect((await scrape(bot)).get('answers_under_way')).toBe(1);
  bot.signal('SIGTERM');
  await bot.logged('leaving');
  expect(await get(bot, '/healthz')).toEqual({ status: 200, text: 'ok\n' });
  expect(await get(bot, '/readyz')).toEqual({ status: 503, text: 'leaving\n' });
  callbacks.release();
  await answer;
  expect(await bot.ended).toBe(0);
});

test.concurrent('the record: its size, its age, and whether newer data was refused', async () => {
  const copy = await copyOfDossier(atTheEnd);
  const bot = await withMetrics(await discordFor(), {
    DATA_DIR: copy.dataDir,
  });
  const before = await scrape(bot);
  expect(before.get('record_entries{kind="dossier"}')).toBe(1);
  expect(before.get('record_entries{kind="quotes"}')).toBe(4);
  const age = before.get('record_age_seconds');
  expect(age).toBeGreaterThan(0);
  expect(age).toBeLessThan(Date.now() / 1_000 - (before.get('process_start_time_seconds') ?? 0));
  expect(before.get('record_outdated')).toBe(0);

  await writeFile(copy.path('quotes'), '{');
  bot.signal('SIGHUP');
  await bot.logged('changed record refused; the last good one stays');
  const refused = await scrape(bot);
  expect(refused.get('record_outdated')).toBe(1);
  expect(refused.get('record_entries{kind="quotes"}')).toBe(4);

  await writeFile(copy.path('quotes'), '[]');
  bot.signal('SIGHUP');
  await bot.logged('record loaded anew');
  const anew = await scrape(bot);
  expect(anew.get('record_outdated')).toBe(0);
  expect(anew.get('record_entries{kind="quotes"}')).toBe(0);
});

test.concurrent('the alerts ask for figures that there are', async () => {
  const discord = await discordFor();
  const bot = await withMetrics(discord);
  await discord.run({ name: 'about' });
  await bot.logged('interaction');
  discord.gateway.disconnect(4000);
  await bot.logged('resumed');
  const { text } = await get(bot, '/metrics');
  const alerts = await readFile(join(ROOT, 'deploy/alerts.yml'), 'utf8');
  const asked = alerts.match(/\b(?:on_the_record|nodejs|process)_\w+/g) ?? [];
  expect(new Set(asked).size).toBeGreaterThan(5);
  expect(asked.filter((name) => !new RegExp(`^${name}\\b`, 'm').test(text))).toEqual([]);
});

describe('who can read it', () => {
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

  test.concurrent('this machine only, unless told otherwise', async () => {
    const discord = await discordFor();
    const [closed, open] = await Promise.all([
      withMetrics(discord),
      withMetrics(discord, { METRICS_HOST: '0.0.0.0' }),
    ]);
    expect((await served(closed)).address).toBe('127.0.0.1');
    expect((await served(open)).address).toBe('0.0.0.0');
    // A machine without a network has no other address to try.
    if (outside === undefined) return;
    const from = async (bot: Operated) => `http://${outside}:${(await served(bot)).port}/healthz`;
    await expect(fetch(await from(closed))).rejects.toThrow();
    expect((await fetch(await from(open))).status).toBe(200);
  });

  test.concurrent('nothing but three pages, and nothing but reading', async () => {
    const bot = await withMetrics(await discordFor());
    expect((await get(bot, '/')).status).toBe(404);
    expect((await get(bot, '/../package.json')).status).toBe(404);
    const { port } = await served(bot);
    const asked = (method: string) => fetch(`http://127.0.0.1:${port}/metrics`, { method });
    expect((await asked('POST')).status).toBe(405);
    expect((await asked('HEAD')).status).toBe(200);
  });
});

test.concurrent('a port that is taken: a sentence, and no start', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  atTheEnd(() => other.close());
  const { port } = other.address() as AddressInfo;
  const { token, url } = await discordFor();
  const settings = { DISCORD_TOKEN: token, DISCORD_API_URL: url, METRICS_PORT: String(port) };
  const { code, err } = await operateToItsEnd(settings);
  expect(err).toMatch(/^METRICS_PORT: can't listen there \(.*EADDRINUSE.*\)\.\n$/);
  expect(code).toBe(78);
});

test.concurrent.each([
  ['say nothing', ''],
  ['never end their question', 'GET /healthz HTTP/1.1\r\nHost: x\r\n'],
])('as many connections as it takes that %s make room again', async (_, said) => {
  const bot = await withMetrics(await discordFor());
  const { port } = await served(bot);
  const silent = Array.from({ length: 32 }, () => connect(port, '127.0.0.1'));
  atTheEnd(() => silent.map((socket) => socket.destroy()));
  await Promise.all(silent.map((socket) => once(socket, 'connect')));
  // Header after header, so that none of them is idle.
  const talking = setInterval(() => silent.map((socket) => said !== '' && socket.write('X: x\r\n')), 500);
  for (const socket of silent) socket.on('error', () => {}).write(said);
  await Promise.all(silent.map((socket) => once(socket.resume(), 'close')));
  clearInterval(talking);
  expect((await get(bot, '/healthz')).status).toBe(200);
});

test.concurrent('the image: METRICS_PORT left out or empty is the image’s own, and its health check asks there', async () => {
  const dockerfile = await readFile(join(ROOT, 'Dockerfile'), 'utf8');
  const port = await freePort();
  const environment = [...dockerfile.matchAll(/^ENV (\w+)=(.+)$/gm)].map(([, name, value]) => [name, value]);
  const image = { ...Object.fromEntries(environment), METRICS_PORT_DEFAULT: String(port) };
  const [, check = ''] = /^HEALTHCHECK .*CMD (.+)$/m.exec(dockerfile) ?? [];
  const [node, ...args]: string[] = JSON.parse(check);
  expect([node, environment]).toEqual(['node', expect.arrayContaining([['METRICS_PORT_DEFAULT', '9464']])]);
  const health = async (env: Record<string, string>) => (await operate(env, undefined, args)).ended;

  const discord = await discordFor({
    interfere: ({ path }) => (path.endsWith('/gateway/bot') ? new Promise(() => {}) : undefined),
  });
  expect(await health(image)).toBe(1);
  const empty = { ...image, METRICS_PORT: '' };
  const bot = await operate({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url, ...empty });
  expect((await served(bot)).port).toBe(port);
  // It is well, though Discord is not: who restarts it for that identifies again and again.
  expect(await Promise.all([health(image), health(empty)])).toEqual([0, 0]);
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
