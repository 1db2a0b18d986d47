// A process with several shards, of which Discord lets only one identify in 5 s.
import { InteractionType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { startBot } from '../../src/discord/bot.js';
import { startLocalDiscord } from '../../src/local-discord/index.js';
import { loadRecord } from '../../src/record/load.js';
import { answeringFrom } from '../support/local-bot.js';

test('a shard that is connected answers while others still wait for their turn', async () => {
  const discord = await startLocalDiscord({ maxConcurrency: 1 });
  const answering = answeringFrom(await loadRecord('data'));
  let isStarted = false;
  const starting = startBot({
    ...{ answering, token: discord.token, api: discord.url },
    shards: { count: 2, ids: [0, 1], ordinal: 0 },
  }).finally(() => {
    isStarted = true;
  });
  await discord.connected();
  const data = { id: '1', type: 1, name: 'about', options: [] };
  const place = discord.places.dm;
  const { message } = await discord.deliver({ type: InteractionType.ApplicationCommand, data }, { place });
  expect(message?.embeds[0]?.description).toContain('record');
  expect(isStarted).toBe(false);
  await (await starting).stop();
  await discord.close();
});
