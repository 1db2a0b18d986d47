// A process with several shards, of which Discord lets only one identify in 5 s.
import { InteractionType } from 'discord-api-types/v10';
import { expect, onTestFinished, test } from 'vitest';
import { openBot } from '../../src/discord/bot.js';
import { type Options, startLocalDiscord } from '../../src/local-discord/index.js';
import { callbacksHeldBack } from '../e2e/process/callbacks.js';
import { servicesFrom } from '../support/local-bot.js';

/** A bot with two shards, of which the first is connected and the second waits. */
async function withOneOfTwoShards(options: Options = {}) {
  const discord = await startLocalDiscord({ maxConcurrency: 1, ...options });
  onTestFinished(() => discord.close());
  const bot = openBot({
    ...{ services: await servicesFrom(), token: discord.token, api: discord.url },
    shards: { count: 2, ids: [0, 1], ordinal: 0 },
  });
  let isStarted = false;
  void bot.started.then(() => {
    isStarted = true;
  });
  await discord.connected();
  const data = { id: '1', type: 1, name: 'about', options: [] };
  const ask = () =>
    discord.deliver({ type: InteractionType.ApplicationCommand, data }, { place: discord.places.dm });
  return { bot, ask, isStarted: () => isStarted };
}

test('a shard that is connected answers while others still wait for their turn', async () => {
  const { bot, ask, isStarted } = await withOneOfTwoShards();
  const { message } = await ask();
  expect(message?.embeds[0]?.description).toContain('record');
  expect(isStarted()).toBe(false);
  await bot.started;
  await bot.stop();
});

test('told to leave while others still wait, it finishes the answers under way', async () => {
  const callbacks = callbacksHeldBack();
  const { bot, ask, isStarted } = await withOneOfTwoShards({ interfere: callbacks.interfere });
  const asked = ask();
  await callbacks.waiting(1);
  const stopped = bot.stop();
  callbacks.release();
  expect((await asked).message?.embeds[0]?.description).toContain('record');
  await stopped;
  expect(isStarted()).toBe(false);
});
