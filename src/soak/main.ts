// `npm run soak`: the bot under load while everything goes wrong; nothing that reaches it may stay without an answer.
import { closeSync, mkdtempSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitWithReason } from '../exit.js';
import { positive, readArguments } from '../tools/arguments.js';
import { report } from './report.js';
import { soak } from './soak.js';

const USAGE = `Usage: npm run soak [-- --seconds N --seed S --rate R]

  --seconds N  how long; 600 unless given
  --seed S     a whole number: the same one asks the same and breaks the same at the same times; by chance unless given
  --rate R     interactions a second; 200 unless given`;
const SEEDS = 1_000_000;

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
