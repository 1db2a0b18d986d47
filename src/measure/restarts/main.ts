// `npm run restarts`: several processes share the shards and are restarted in turn; who answered, and how long nobody did.
import { exitWithReason } from '../../exit.js';
import { startLocalDiscord } from '../../local-discord/index.js';
import { positive, readArguments } from '../../tools/arguments.js';
import { describeMachine } from '../bench/machine.js';
import { startProcess } from './bot-process.js';
import { restartInTurn } from './rolling.js';

const SHARDS = 16;
const PER_PROCESS = 4;
const EVERY_MS = 100;
/** Longer than 5 s: what identified before a restart does not slow it down. */
const SETTLE_MS = 5_500;
const USAGE = `Usage: npm run restarts -- [--max-concurrency N]

  --max-concurrency N  so many shards may identify in 5 s; 16 unless given. Discord gives most bots 1`;

// What was started ends with this process, however it ends (bot-process.ts).
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

try {
  const maxConcurrency = readArguments(
    { 'max-concurrency': { type: 'string', default: '16' } },
    USAGE,
    (values) => positive(values['max-concurrency']),
  );
  if (maxConcurrency !== undefined && !(await measured(maxConcurrency))) process.exitCode = 1;
} catch (error) {
  exitWithReason(error);
}

/** Prints the figures; false where an interaction was lost or answered by the wrong process. */
async function measured(maxConcurrency: number): Promise<boolean> {
  const discord = await startLocalDiscord({ maxConcurrency });
  const { sent, answered, misanswered, undelivered, cutOff, lost, gaps } = await restartInTurn(discord, {
    shards: SHARDS,
    perProcess: PER_PROCESS,
    everyMs: EVERY_MS,
    settleMs: SETTLE_MS,
    start: (ordinal) =>
      startProcess(discord, {
        SHARD_COUNT: String(SHARDS),
        SHARDS_PER_PROCESS: String(PER_PROCESS),
        SHARD_ORDINAL: String(ordinal),
      }),
  });
  await discord.close();
  const { cpu, cores, node } = describeMachine();
  const seconds = (ms: number) => (ms / 1_000).toFixed(2);
  console.log(`${cpu}, ${cores} cores, Node ${node}
${SHARDS / PER_PROCESS} processes of ${PER_PROCESS} shards, each restarted once; max_concurrency ${maxConcurrency}; a question on every shard each ${EVERY_MS} ms

sent                               ${sent}
answered                           ${answered}
answered by the wrong process      ${misanswered}
on a shard that nobody held        ${undelivered}
on their way as a process left     ${cutOff}
refused by Discord                 ${discord.refusals.length}
lost                               ${lost}

Without an answer, by shard, s (± ${seconds(EVERY_MS)}): ${gaps.map(seconds).join(' ')}`);
  return lost === 0 && misanswered === 0 && discord.refusals.length === 0;
}
