// Several processes share the shards: each interaction is answered once, by the process that holds its shard. The full
// size is `npm run restarts`.
import { expect, test } from 'vitest';
import { type BotProcess, restartInTurn } from '../../../src/measure/restarts/rolling.js';
import { discordFor, operateOn } from './operator.js';

const SHARDS = 8;
const PER_PROCESS = 4;

test('2 processes with 8 shards, restarted one after another', { timeout: 120_000 }, async () => {
  const discord = await discordFor();
  const registrations: unknown[] = [];
  const start = async (ordinal: number): Promise<BotProcess> => {
    const bot = await operateOn(discord, {
      SHARD_COUNT: String(SHARDS),
      SHARDS_PER_PROCESS: String(PER_PROCESS),
      SHARD_ORDINAL: String(ordinal),
    });
    for (const { commands } of await bot.logged('ready')) registrations.push([ordinal, commands]);
    return {
      async stop() {
        bot.signal('SIGTERM');
        expect(await bot.ended).toBe(0);
        return bot.log.flatMap(({ interaction }) => (interaction === undefined ? [] : [String(interaction)]));
      },
    };
  };
  const { sent, answered, undelivered, cutOff, gaps, ...wrong } = await restartInTurn(discord, {
    ...{ shards: SHARDS, perProcess: PER_PROCESS },
    ...{ everyMs: 250, settleMs: 500, start },
  });
  expect(wrong).toEqual({ lost: 0, misanswered: 0 });
  // A second answer to the same interaction would have been refused.
  expect(discord.refusals).toEqual([]);
  expect(answered + undelivered + cutOff).toBe(sent);
  // Every shard was answered before and after its process was restarted.
  expect(gaps.filter(Number.isFinite)).toHaveLength(SHARDS);
  // Only the first process registers the commands.
  expect(registrations.sort()).toEqual([
    [0, 'replaced'],
    [0, 'unchanged'],
    [1, 'left to the first process'],
    [1, 'left to the first process'],
  ]);
});
