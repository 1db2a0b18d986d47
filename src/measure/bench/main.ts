// `npm run bench`: the bot beside a bare discord.js client, in one run: answer times, start and memory.
import { writeFileSync } from 'node:fs';
import { COMMANDS } from '../../../commands/index.js';
import { positive, runTool } from '../../tools/arguments.js';
import { thisMachine } from '../machine.js';
import { QUESTIONS } from '../questions.js';
import { leaveOnSignals } from '../spawn.js';
import { measureFirstPaint } from './first-paint.js';
import { measureLoad } from './load.js';
import { measureMemory } from './memory.js';
import { measurePictures } from './pictures.js';
import { measureReload } from './reload.js';
import { markdown } from './report.js';
import { measureRounds, roundRows } from './rounds.js';
import type { Row } from './row.js';
import { measureScale } from './scale.js';
import { measureStarts } from './starts.js';
import { bareClient, withSubject } from './subject.js';

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

interface Asked {
  readonly rounds: number;
  readonly seconds: number;
  readonly interactions: number;
  readonly quotations: string | undefined;
}

leaveOnSignals();
await runTool(
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
  async (asked) => {
    const { rounds, seconds } = asked;
    const method = `${rounds} rounds of ${PER_COMMAND} times each command, to each in turn, one at a time, after ${WARM_UP_ROUNDS} rounds of warming up; ${startsIn(rounds)} starts each. The bot is started as npm start does, the bare client without options for Node.js. Under load each had ${seconds} s of every rate. Figures over all samples (least–greatest round or start).`;
    const report = { machine: thisMachine(), method, rows: await measure(asked) };
    console.log(markdown(report));
    if (asked.json !== undefined) writeFileSync(asked.json, `${JSON.stringify(report, null, 2)}\n`);
  },
);

async function measure({ rounds, seconds, interactions, quotations }: Asked): Promise<Row[]> {
  const bareProgram = bareClient(COMMANDS.map(({ definition }) => definition));
  const starts = await measureStarts(startsIn(rounds), bareProgram);
  const answers = await withSubject((bot) =>
    withSubject(async (bare) => {
      const plan = { questions: QUESTIONS, rounds, warmUp: WARM_UP_ROUNDS, perCommand: PER_COMMAND };
      const inRounds = roundRows(await measureRounds(plan, bot, bare));
      const pictures = await measurePictures(bot);
      return [...inRounds, ...pictures, ...(await measureLoad(seconds, bot, bare))];
    }, bareProgram),
  );
  return [
    ...starts,
    ...answers,
    ...(await measureMemory(interactions)),
    ...(await measureReload()),
    ...(quotations === undefined ? [] : await measureScale(quotations)),
    ...(await measureFirstPaint(VISITS)),
  ];
}

function startsIn(rounds: number): number {
  return Math.min(STARTS, rounds);
}
