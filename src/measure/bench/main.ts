// `npm run bench`: the bot beside a bare discord.js client, in one run: answer times, start and memory.
import { writeFileSync } from 'node:fs';
import { COMMANDS } from '../../../commands/index.js';
import { exitWithReason } from '../../exit.js';
import { positive, readArguments } from '../../tools/arguments.js';
import { startBare, startBot } from './contender.js';
import { firstPaint } from './first-paint.js';
import { loadRows, memoryRows, reloadRows, scaleRows } from './large.js';
import { type Load, measureLoad } from './load.js';
import { describeMachine } from './machine.js';
import { measureMemory } from './memory.js';
import { measurePictures, type PictureRow } from './pictures.js';
import { QUESTIONS } from './questions.js';
import { measureReload } from './reload.js';
import { markdown } from './report.js';
import { questionRows, rows, type Samples } from './results.js';
import { measureRounds, type Plan } from './rounds.js';
import { measureScale } from './scale.js';
import { measureStarts } from './starts.js';

const USAGE = `Usage: npm run bench -- [--rounds N] [--seconds N] [--interactions N] [--quotations FILE] [--json FILE]

  --rounds N         measured rounds of 200 times each command, and at most N starts; 10 unless given
  --seconds N        under each load; 60 unless given
  --interactions N   for the growth of memory; 200000 unless given
  --quotations FILE  also start, search and check with these: JSON lines with id, text, speaker, work
  --json FILE        also writes the figures there`;
/** The bot's medians still fall over the first 3,000 commands. */
const WARM_UP_ROUNDS = 5;
const PER_COMMAND = 200;
const STARTS = 5;
const VISITS = 5;
/** Interactions a second: a busy evening of thousands of servers, and more than one process should ever see. */
const RATES = [300, 1_000];

// What was started ends with this process, however it ends (contender.ts).
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

try {
  const asked = readArguments(
    {
      rounds: { type: 'string', default: '10' },
      seconds: { type: 'string', default: '60' },
      interactions: { type: 'string', default: '200000' },
      quotations: { type: 'string' },
      json: { type: 'string' },
    },
    USAGE,
    ({ quotations, json, ...numbers }) => {
      const [rounds, seconds, interactions] = [numbers.rounds, numbers.seconds, numbers.interactions].map(
        positive,
      );
      return rounds && seconds && interactions
        ? { rounds, seconds, interactions, quotations, json }
        : undefined;
    },
  );
  if (asked !== undefined) {
    const machine = describeMachine();
    const starts = Math.min(STARTS, asked.rounds);
    const plan = {
      questions: QUESTIONS,
      rounds: asked.rounds,
      warmUp: WARM_UP_ROUNDS,
      perCommand: PER_COMMAND,
    };
    const { samples, loads, pictures } = await measure(plan, starts, asked.seconds);
    const memory = await measureMemory(asked.interactions);
    const reload = await measureReload();
    const scales = asked.quotations === undefined ? [] : await measureScale(asked.quotations);
    const method = `${plan.rounds} rounds of ${plan.perCommand} times each command, to each in turn, one at a time, after ${plan.warmUp} rounds of warming up; ${starts} starts each. The bot is started as npm start does, the bare client without options for Node.js. Under load each had ${asked.seconds} s of every rate. Figures over all samples (least–greatest round or start).`;
    const all = [
      ...rows(samples),
      ...loadRows(loads),
      ...memoryRows(memory),
      ...reloadRows(reload),
      ...scaleRows(scales),
    ];
    const report = { machine, method, rows: all, questions: questionRows(samples.asked), pictures };
    console.log(markdown(report));
    console.log(`\n${await firstPaint(VISITS)}`);
    if (asked.json !== undefined) writeFileSync(asked.json, `${JSON.stringify(report, null, 2)}\n`);
  }
} catch (error) {
  exitWithReason(error);
}

interface Measured {
  readonly samples: Samples;
  readonly pictures: readonly PictureRow[];
  readonly loads: { readonly bot: readonly Load[]; readonly bare: readonly Load[] };
}

async function measure(plan: Plan, count: number, seconds: number): Promise<Measured> {
  const definitions = COMMANDS.map(({ definition }) => definition);
  const bareStart = () => startBare(definitions);
  const starts = await measureStarts(count, startBot, bareStart);
  const bot = await startBot();
  try {
    const bare = await bareStart();
    try {
      const samples = { ...(await measureRounds(plan, bot, bare)), starts };
      const pictures = await measurePictures(bot, bare);
      return { samples, pictures, loads: await measureLoad(RATES, seconds, bot, bare) };
    } finally {
      await bare.stop();
    }
  } finally {
    await bot.stop();
  }
}
