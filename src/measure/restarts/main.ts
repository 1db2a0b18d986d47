// `npm run restarts`: several processes share the shards and are restarted in turn; who answered, and how long nobody did.
import { exitWithReason } from '../../exit.js';
import { type LocalDiscord, startLocalDiscord } from '../../local-discord/index.js';
import { positive, runTool } from '../../tools/arguments.js';
import { describeMachine, thisMachine } from '../machine.js';
import { leaveOnSignals, startOn } from '../spawn.js';
import { table } from '../table.js';
import { type BotProcess, restartInTurn } from './rolling.js';

const SHARDS = 16;
const PER_PROCESS = 4;
const EVERY_MS = 100;
/** Longer than 5 s: what identified before a restart does not slow it down. */
const SETTLE_MS = 5_500;
const USAGE = `Usage: npm run restarts -- [--max-concurrency N]

  --max-concurrency N  so many shards may identify in 5 s; 16 unless given. Discord gives most bots 1`;

leaveOnSignals();
await runTool(
  { 'max-concurrency': { type: 'string', default: '16' } },
  USAGE,
  (values) => positive(values['max-concurrency']),
  async (maxConcurrency) => {
    try {
      if (!(await measured(maxConcurrency))) process.exitCode = 1;
    } catch (error) {
      exitWithReason(error);
      // Some of the processes may be running still.
      process.exit();
    }
  },
);

/** Prints the figures; false where an interaction was lost or answered by the wrong process. */
async function measured(maxConcurrency: number): Promise<boolean> {
  const discord = await startLocalDiscord({ maxConcurrency });
  const { sent, answered, misanswered, undelivered, cutOff, lost, gaps } = await restartInTurn(discord, {
    shards: SHARDS,
    perProcess: PER_PROCESS,
    everyMs: EVERY_MS,
    settleMs: SETTLE_MS,
    start: (ordinal) => startProcess(discord, ordinal),
  });
  await discord.close();
  const refused = discord.refusals.length;
  const seconds = (ms: number) => (ms / 1_000).toFixed(2);
  const figures = table(
    ['', 'interactions'],
    [
      ['sent', sent],
      ['answered', answered],
      ['answered by the wrong process', misanswered],
      ['on a shard that nobody held', undelivered],
      ['on their way as a process left', cutOff],
      ['refused by Discord', refused],
      ['lost', lost],
    ],
  );
  console.log(`${describeMachine(thisMachine())}

${SHARDS / PER_PROCESS} processes of ${PER_PROCESS} shards, each restarted once; max_concurrency ${maxConcurrency}; a question on every shard each ${EVERY_MS} ms

${figures}

Without an answer, by shard, s (± ${seconds(EVERY_MS)}): ${gaps.map(seconds).join(' ')}`);
  return lost === 0 && misanswered === 0 && refused === 0;
}

async function startProcess(discord: LocalDiscord, ordinal: number): Promise<BotProcess> {
  const { stop } = await startOn(discord, {
    settings: {
      SHARD_COUNT: String(SHARDS),
      SHARDS_PER_PROCESS: String(PER_PROCESS),
      SHARD_ORDINAL: String(ordinal),
    },
  });
  return {
    stop: async () => [...(await stop()).matchAll(/"interaction":"(\d+)"/g)].map(([, id = '']) => id),
  };
}
