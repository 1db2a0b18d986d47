// A gateway that fails is asked ever more seldom, and shards identify no more often than Discord allows.
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { openBot } from '../../../src/discord/bot.js';
import type { Budget } from '../../../src/discord/observer.js';
import { type Interfere, startLocalDiscord } from '../../../src/local-discord/index.js';
import type { ShardRange } from '../../../src/shards.js';
import { readableLog } from '../../support/lines.js';
import { servicesFrom } from '../../support/local-bot.js';
import { callbacksHeldBack } from './callbacks.js';
import { botOnFaultyDiscord } from './faulty-discord.js';
import { atTheEnd, discordFor, operateOn, operateToItsEnd } from './operator.js';

test.concurrent('connections that are refused: twice at once, then after pauses that grow', async () => {
  const { discord, logged } = await botOnFaultyDiscord({ patience: { firstWaitMs: 200 } });
  discord.gateway.faults.connections = 'refused';
  discord.gateway.disconnect(4000);
  const closings = await logged('reconnecting', 5);
  expect(closings.map(({ level, waitSeconds }) => [level, waitSeconds])).toEqual([
    [30, 0],
    [30, 0],
    [40, 0.2],
    [40, 0.4],
    [40, 0.8],
  ]);
  expect(closings[0]).toMatchObject({ shard: 0, code: 4000, reason: 'UnknownError', inVain: 1 });
  expect(closings[1]).toMatchObject({ shard: 0, code: 1006, reason: 'BrokenOff', inVain: 2 });
  discord.gateway.recover();
  await logged('connected', 2);
});

test.concurrent('each identify answered with 4000: the same', async () => {
  const { discord, logged } = await botOnFaultyDiscord();
  discord.gateway.faults.identifies = 4000;
  discord.gateway.invalidate(false);
  const closings = await logged('reconnecting', 4);
  expect(closings.map(({ code, waitSeconds }) => [code, waitSeconds])).toEqual([
    [1000, 0],
    [4000, 0],
    [4000, 2],
    [4000, 4],
  ]);
}, 60_000);

test.concurrent('sessions that are let begin and ended at once: the same', async () => {
  const { discord, logged } = await botOnFaultyDiscord();
  for (let count = 1; count <= 3; count++) {
    await logged('connected', count);
    discord.gateway.invalidate(false);
  }
  expect((await logged('reconnecting', 3)).map(({ waitSeconds }) => waitSeconds)).toEqual([0, 0, 2]);
}, 60_000);

test.concurrent('sessions that are resumed again and again: no pause', async () => {
  const { discord, logged } = await botOnFaultyDiscord();
  for (let count = 1; count <= 4; count++) {
    discord.gateway.disconnect(4000);
    await logged('resumed', count);
  }
  expect((await logged('reconnecting', 4)).map(({ waitSeconds }) => waitSeconds)).toEqual([0, 0, 0, 0]);
});

/** A bot on a Discord with this limit, and what it tells of it. */
async function limited(limits: readonly object[], shards?: ShardRange) {
  let asked = 0;
  let url = '';
  const interfere: Interfere = ({ path }) => {
    if (!path.endsWith('/gateway/bot')) return undefined;
    const limit = limits[Math.min(asked++, limits.length - 1)];
    return { status: 200, json: { url, shards: 1, session_start_limit: { max_concurrency: 1, ...limit } } };
  };
  const discord = await startLocalDiscord({ interfere });
  atTheEnd(() => discord.close());
  url = discord.url.replace('http', 'ws').replace('/api', '/gateway');
  const budgets: Budget[] = [];
  let heard = () => {};
  const log = readableLog();
  const watch = {
    answering: () => ({ done: () => {} }),
    connecting: () => {},
    leaving: () => {},
    closed: () => {},
    identifies: (budget: Budget) => {
      budgets.push(budget);
      heard();
    },
  };
  const services = { ...(await servicesFrom()), log: log.log, watch };
  const bot = openBot({ services, token: discord.token, api: discord.url, shards });
  atTheEnd(() => bot.stop());
  /** Resolves once this is the last it has told. */
  const told = async (budget: Partial<Budget>) => {
    for (;;) {
      const last = { ...budgets.at(-1), ...budget };
      if (isDeepStrictEqual(last, budgets.at(-1))) return;
      await new Promise<void>((resolve) => {
        heard = resolve;
      });
    }
  };
  return { discord, bot, budgets, told, log };
}

const DAY_MS = 86_400_000;

test.concurrent.each<[string, ShardRange | undefined, number, number]>([
  ['alone', undefined, 1_000, 900],
  ['with 1 of 4 shards', { count: 4, ids: [2], ordinal: 2 }, 1_000, 225],
  ['after a bad day', undefined, 300, 200],
  ['with hardly anything left', undefined, 40, 1],
])(
  'a process %s may use its share of what is left, without what is kept for starting',
  async (_, shards, remaining, allowed) => {
    const { bot, budgets } = await limited([{ total: 1_000, remaining, reset_after: DAY_MS }], shards);
    await bot.started;
    expect(budgets).toEqual([
      { left: allowed - 1, allowed, renewedInSeconds: DAY_MS / 1_000, isWaiting: false },
    ]);
  },
);

test.concurrent('who has used it up waits until the limit is reset, and says so before and then', async () => {
  const { discord, bot, told, log } = await limited([
    { total: 10, remaining: 3, reset_after: 12_000 },
    { total: 10, remaining: 10, reset_after: DAY_MS },
  ]);
  await bot.started;
  expect(log.said('few identifies left')).toMatchObject([{ level: 40, left: 1, allowed: 2 }]);
  discord.gateway.invalidate(false);
  await told({ left: 0, allowed: 2, isWaiting: false });
  await discord.connected();
  discord.gateway.invalidate(false);
  await told({ left: 0, allowed: 2, isWaiting: true });
  const [waits] = log.said('no identifies left: shards wait until the limit is reset');
  expect(waits).toMatchObject({ level: 50, left: 0, renewedInSeconds: expect.any(Number) });
  const since = performance.now();
  await told({ left: 8, allowed: 9 });
  expect(performance.now() - since).toBeGreaterThan(4_500);
}, 90_000);

test('while it waits to connect again it goes on, though it has no connection that keeps it', async () => {
  const discord = await discordFor();
  const bot = await operateOn(discord);
  await bot.logged('connected');
  discord.gateway.faults.connections = 'refused';
  discord.gateway.disconnect(4000);
  await bot.logged('reconnecting', 3);
  discord.gateway.recover();
  await bot.logged('resumed');
  bot.signal('SIGTERM');
  expect(await bot.ended).toBe(0);
});

test('what is closed because the bot leaves is not told as lost', async () => {
  const callbacks = callbacksHeldBack();
  const discord = await discordFor({ interfere: callbacks.interfere });
  const bot = await operateOn(discord);
  const asked = [discord.run({ name: 'quote' })];
  await callbacks.waiting(1);
  bot.signal('SIGTERM');
  await bot.logged('leaving');
  discord.gateway.disconnect(4000);
  // Once it has this one, it has noticed the break, and mended it.
  asked.push(discord.run({ name: 'quote' }));
  await callbacks.waiting(2);
  callbacks.release();
  await Promise.all(asked);
  expect(await bot.ended).toBe(0);
  expect(bot.log.map(({ msg }) => msg)).not.toContain('reconnecting');
});

test('where Discord lets no session begin, the bot does not try, and says when it can', async () => {
  const limit = { total: 1_000, remaining: 0, reset_after: 90 * 60_000, max_concurrency: 1 };
  const discord = await discordFor({
    interfere: ({ path }) =>
      path.endsWith('/gateway/bot')
        ? { status: 200, json: { url: 'ws://127.0.0.1:1', shards: 1, session_start_limit: limit } }
        : undefined,
  });
  const { code, err } = await operateToItsEnd({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url });
  expect(code).toBe(69);
  expect(err).toContain('Discord lets this bot begin 0 more of 1000 sessions a day, and it needs 1');
  expect(err).toContain('reset in 90 minutes');
});
