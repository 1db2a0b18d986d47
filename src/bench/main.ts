// `npm run bench`: the bot beside a bare discord.js client, in one run: answer times, start and memory.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { COMMANDS } from '../../commands/index.js';
import { exitWithReason } from '../exit.js';
import { startBare, startBot } from './contender.js';
import { firstPaint } from './first-paint.js';
import { describeMachine } from './machine.js';
import { measurePictures, type PictureRow } from './pictures.js';
import { QUESTIONS } from './questions.js';
import { markdown } from './report.js';
import { questionRows, rows, type Samples } from './results.js';
import { measureRounds, type Plan } from './rounds.js';
import { measureStarts } from './starts.js';

const USAGE = `Usage: npm run bench -- [--rounds N] [--json FILE]

  --rounds N   measured rounds of 200 times each command, and at most N starts; 10 unless given
  --json FILE  also writes the figures there`;
const BAD_USAGE = 2;
const ROUNDS = 10;
/** The bot's medians still fall over the first 3,000 commands, which are five rounds of three commands. */
const WARM_UP_ROUNDS = 5;
const PER_COMMAND = 200;
const STARTS = 5;
const VISITS = 5;

// What was started ends with this process, however it ends (contender.ts).
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

try {
  const asked = readArguments();
  if (asked === undefined) {
    console.error(USAGE);
    process.exitCode = BAD_USAGE;
  } else {
    const machine = describeMachine();
    const starts = Math.min(STARTS, asked.rounds);
    const plan = {
      questions: QUESTIONS,
      rounds: asked.rounds,
      warmUp: WARM_UP_ROUNDS,
      perCommand: PER_COMMAND,
    };
    const samples = await measure(plan, starts);
    const method = `${plan.rounds} rounds of ${plan.perCommand} times each command, to each in turn, one at a time, after ${plan.warmUp} rounds of warming up; ${starts} starts each. Figures over all samples (least–greatest round or start).`;
    const { pictures } = samples;
    const report = { machine, method, rows: rows(samples), questions: questionRows(samples.asked), pictures };
    console.log(markdown(report));
    console.log(`\n${await firstPaint(VISITS)}`);
    if (asked.json !== undefined) writeFileSync(asked.json, `${JSON.stringify(report, null, 2)}\n`);
  }
} catch (error) {
  exitWithReason(error);
}

async function measure(
  plan: Plan,
  count: number,
): Promise<Samples & { readonly pictures: readonly PictureRow[] }> {
  const definitions = COMMANDS.map(({ definition }) => definition);
  const bareStart = () => startBare(definitions);
  const starts = await measureStarts(count, startBot, bareStart);
  const bot = await startBot();
  try {
    const bare = await bareStart();
    try {
      const rounds = await measureRounds(plan, bot, bare);
      return { ...rounds, starts, pictures: await measurePictures(bot) };
    } finally {
      await bare.stop();
    }
  } finally {
    await bot.stop();
  }
}

/** Undefined where the arguments make no sense. */
function readArguments(): { readonly rounds: number; readonly json: string | undefined } | undefined {
  try {
    const { values } = parseArgs({
      options: { rounds: { type: 'string', default: String(ROUNDS) }, json: { type: 'string' } },
    });
    const rounds = Number(values.rounds);
    return Number.isInteger(rounds) && rounds > 0 ? { rounds, json: values.json } : undefined;
  } catch {
    return undefined;
  }
}
