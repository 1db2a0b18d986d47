// The gateway, with discord.js and with a bare websocket.

import { once } from 'node:events';
import { Client, type Interaction } from 'discord.js';
import { expect, onTestFinished, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { LocalDiscord } from '../../src/local-discord/index.js';
import { connect, localDiscord } from './bot.js';

interface Payload {
  readonly op: number;
  readonly t: string | null;
  readonly s: number | null;
  readonly d: Record<string, unknown> | boolean | null;
}

/** A websocket whose messages are taken one by one. */
async function bareSocket(discord: { url: string; token: string }) {
  const response = await fetch(`${discord.url}/v10/gateway`);
  const { url } = (await response.json()) as { url: string };
  const socket = new WebSocket(`${url}/?v=10&encoding=json`);
  onTestFinished(() => socket.terminate());
  const received: Payload[] = [];
  const waiting: ((payload: Payload) => void)[] = [];
  socket.on('message', (data) => {
    const payload = JSON.parse(String(data)) as Payload;
    const waiter = waiting.shift();
    if (waiter) waiter(payload);
    else received.push(payload);
  });
  const next = () => {
    const first = received.shift();
    return first ? Promise.resolve(first) : new Promise<Payload>((resolve) => waiting.push(resolve));
  };
  const closed = once(socket, 'close').then(([code]) => code as number);
  const send = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d }));
  const hello = await next();
  return { send, next, closed, hello, socket };
}

const identity = (token: string, extra: object = {}) => ({ token, intents: 0, properties: {}, ...extra });

/** Two servers, one for each of two shards: an id's shard follows from its millisecond. */
function serversOnBothShards(discord: LocalDiscord) {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 1000 });
  const servers = [0, 1].map((n) => {
    vi.setSystemTime(Date.now() + 1);
    return discord.addServer(`server ${n}`);
  });
  vi.useRealTimers();
  return servers;
}

test('the client is told who it is and which servers it is in', async () => {
  const discord = await localDiscord();
  const connected = discord.connected();
  const client = await connect(discord);
  await connected;
  expect(client.user.id).toBe(discord.applicationId);
  expect([...client.guilds.cache.keys()]).toEqual([discord.places.server.guildId]);
});

test('after a dropped connection the client resumes and gets what it missed', async () => {
  const discord = await localDiscord();
  const client = await connect(discord, async (interaction) => {
    if (interaction.isRepliable()) await interaction.reply('still here');
  });
  const resumed = once(client, 'shardResume');
  discord.gateway.disconnect(4000);
  const exchange = discord.deliver({ type: 2, data: { id: discord.applicationId, name: 'hello', type: 1 } });
  const [, replayed] = (await resumed) as [number, number];
  expect(replayed).toBeGreaterThan(0);
  expect((await exchange).message?.content).toBe('still here');
});

test('a wrong token ends the login', async () => {
  const discord = await localDiscord();
  const client = new Client({ intents: [], rest: { api: discord.url } });
  onTestFinished(() => client.destroy());
  await expect(client.login(`${discord.token}x`)).rejects.toThrow(/token/i);
});

test.each([
  [4002, 'an identify without a body', null],
  [4004, 'a wrong token', { token: 'x', intents: 0 }],
  [4010, 'a shard outside its count', { shard: [2, 2] }],
  [4010, 'a shard that is none', { shard: 'first' }],
  [4013, 'intents that are no bits', { intents: -1 }],
  [4013, 'intents left out', { intents: undefined }],
])('code %i closes on %s', async (code, _, extra) => {
  const discord = await localDiscord();
  const { send, closed } = await bareSocket(discord);
  send(2, extra && identity(discord.token, extra));
  expect(await closed).toBe(code);
});

test.each([
  [4001, 'an unknown opcode', { op: 99, d: null }],
  [4003, 'a presence before identifying', { op: 3, d: {} }],
])('code %i closes on %s', async (code, _, { op, d }) => {
  const { send, closed } = await bareSocket(await localDiscord());
  send(op, d);
  expect(await closed).toBe(code);
});

test('a second identify closes with 4005, and what is not JSON with 4002', async () => {
  const discord = await localDiscord();
  const twice = await bareSocket(discord);
  twice.send(2, identity(discord.token));
  twice.send(2, identity(discord.token));
  expect(await twice.closed).toBe(4005);
  const garbled = await bareSocket(discord);
  garbled.socket.send('{');
  expect(await garbled.closed).toBe(4002);
});

test('a heartbeat is acknowledged', async () => {
  const { hello, send, next } = await bareSocket(await localDiscord());
  expect(hello).toMatchObject({ op: 10, d: { heartbeat_interval: expect.any(Number) } });
  send(1, null);
  expect(await next()).toMatchObject({ op: 11 });
});

test('a session that is not known, or ahead of its events, has to start anew', async () => {
  const discord = await localDiscord();
  const first = await bareSocket(discord);
  first.send(2, identity(discord.token));
  const { d: ready } = await first.next();
  const { session_id } = ready as { session_id: string };
  for (const resume of [
    { session_id: 'x', seq: 0 },
    { session_id, seq: 99 },
  ]) {
    const { send, next } = await bareSocket(discord);
    send(6, { token: discord.token, ...resume });
    expect(await next()).toMatchObject({ op: 9, d: false });
  }
});

test('a resume without the token is turned away', async () => {
  const { send, closed } = await bareSocket(await localDiscord());
  send(6, null);
  expect(await closed).toBe(4004);
});

test('a session the client ended cannot be resumed', async () => {
  const discord = await localDiscord();
  const first = await bareSocket(discord);
  first.send(2, identity(discord.token));
  const { d: ready } = await first.next();
  first.socket.close(1000);
  await first.closed;
  const { send, next } = await bareSocket(discord);
  send(6, { token: discord.token, session_id: (ready as { session_id: string }).session_id, seq: 1 });
  expect(await next()).toMatchObject({ op: 9 });
});

test('each shard hears of its own servers, and shard 0 of direct messages', async () => {
  const discord = await localDiscord();
  const added = serversOnBothShards(discord);
  const onShard = (shard: bigint) => added.filter(({ guildId }) => (BigInt(guildId) >> 22n) % 2n === shard);
  const answer = (interaction: Interaction) => interaction.isRepliable() && interaction.reply('here');
  const client = await connect(discord, answer, { shards: [1], shardCount: 2 });
  expect([...client.guilds.cache.keys()]).toEqual(
    expect.arrayContaining(onShard(1n).map(({ guildId }) => guildId)),
  );

  expect([onShard(0n), onShard(1n)].map(({ length }) => length)).toEqual([1, 1]);
  const command = { type: 2, data: { id: discord.applicationId, name: 'x', type: 1 } };
  for (const place of onShard(1n))
    expect((await discord.deliver(command, { place })).message?.content).toBe('here');
  for (const place of [...onShard(0n), discord.places.dm]) {
    await expect(discord.deliver(command, { place })).rejects.toThrow('No bot is connected');
  }
});

test('a bot that comes back with fewer shards takes over', async () => {
  const discord = await localDiscord();
  const before = await bareSocket(discord);
  before.send(2, identity(discord.token, { shard: [1, 2] }));
  await before.next();
  before.socket.terminate();
  await before.closed;
  await connect(discord, (interaction) => interaction.isRepliable() && interaction.reply('here'));
  for (const place of serversOnBothShards(discord)) {
    const command = { type: 2, data: { id: discord.applicationId, name: 'x', type: 1 } };
    expect((await discord.deliver(command, { place })).message?.content).toBe('here');
  }
});

test('as many shards as are recommended connect, and each is told which one it is', async () => {
  const discord = await localDiscord({ shards: 3 });
  const client = await connect(discord, undefined, { shards: 'auto' });
  expect([...client.ws.shards.keys()]).toEqual([0, 1, 2]);
  const { send, next } = await bareSocket(discord);
  send(2, identity(discord.token, { shard: [2, 3] }));
  expect((await next()).d).toMatchObject({ shard: [2, 3] });
});

test('a second shard of a bucket that identifies within 5 s has to come again; one of another bucket has not', async () => {
  const discord = await localDiscord({ maxConcurrency: 2 });
  for (const [shard, answer] of [
    [0, { op: 0, t: 'READY' }],
    [2, { op: 9, d: false }],
    [1, { op: 0, t: 'READY' }],
  ] as const) {
    const { send, next } = await bareSocket(discord);
    send(2, identity(discord.token, { shard: [shard, 4] }));
    expect(await next()).toMatchObject(answer);
  }
});
