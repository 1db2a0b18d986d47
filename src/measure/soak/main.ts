// `npm run soak`: the bot flooded, then under load while everything goes wrong; nothing that reaches it then may stay
// without an answer.
import { closeSync, mkdtempSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitWithReason } from '../../exit.js';
import { positive, readArguments } from '../../tools/arguments.js';
import { inventedQuotations } from '../bench/invented-quotations.js';
import { describeFlood, measureFloods } from './floods.js';
import { report } from './report.js';
import { soak } from './soak.js';

const USAGE = `Usage: npm run soak [-- --seconds N --seed S --rate R]

  --seconds N  how long, after some seconds of floods; 600 unless given
  --seed S     a whole number: the same one asks the same and breaks the same at the same times; by chance unless given
  --rate R     interactions a second; 200 unless given`;
const SEEDS = 1_000_000;
const QUOTATIONS = 10_000;
/** Of each flood; shorter in a short soak. */
const LONGEST_FLOOD_SECONDS = 5;

try {
  const settings = readArguments(
    {
      seconds: { type: 'string', default: '600' },
      seed: { type: 'string', default: String(1 + Math.floor(Math.random() * SEEDS)) },
      rate: { type: 'string', default: '200' },
    },
    USAGE,
    (values) => {
      const [seconds, seed, rate] = [values.seconds, values.seed, values.rate].map(positive);
      return seconds && seed && rate ? { seconds, seed, rate } : undefined;
    },
  );
  if (settings !== undefined) {
    const logFile = join(mkdtempSync(join(tmpdir(), 'on-the-record-soak-')), 'log');
    console.log(
      `${settings.seconds} s at ${settings.rate} interactions a second, seed ${settings.seed}; the bot's log: ${logFile}`,
    );
    const floodSeconds = Math.min(LONGEST_FLOOD_SECONDS, Math.ceil(settings.seconds / LONGEST_FLOOD_SECONDS));
    const quotations = inventedQuotations(QUOTATIONS, settings.seed);
    for (const noticed of await measureFloods(quotations, floodSeconds, settings.seed))
      console.log(describeFlood(noticed));
    const log = openSync(logFile, 'w');
    const outcome = await soak({ ...settings, log });
    closeSync(log);
    for (const line of report(outcome)) console.log(line);
    // A bot that is left behind by a soak that failed ends with it.
    process.exit(outcome.balance.lost.length + outcome.problems.length === 0 ? 0 : 1);
  }
} catch (error) {
  exitWithReason(error);
}
