// `npm run soak`: the bot flooded, then under load while everything goes wrong; nothing that reaches it then may stay
// without an answer.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { positive, runTool } from '../../tools/arguments.js';
import { inventedQuotations } from '../invented-quotations.js';
import { table } from '../table.js';
import { FLOOD_HEAD, floodCells, measureFloods } from './floods.js';
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

await runTool(
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
  async (settings) => {
    const { seconds, seed, rate } = settings;
    const log = join(mkdtempSync(join(tmpdir(), 'on-the-record-soak-')), 'log');
    console.log(`${seconds} s at ${rate} interactions a second, seed ${seed}; the bot's log: ${log}\n`);
    const floodSeconds = Math.min(LONGEST_FLOOD_SECONDS, Math.ceil(seconds / LONGEST_FLOOD_SECONDS));
    const noticed = await measureFloods(inventedQuotations(QUOTATIONS, seed), floodSeconds, seed);
    console.log(`${table(FLOOD_HEAD, noticed.map(floodCells))}\n`);
    const outcome = await soak({ ...settings, log });
    console.log(report(outcome));
    // A bot that is left behind by a soak that failed ends with it.
    const { balance, records, problems } = outcome;
    const failures = [balance.lost, records.lost, records.twice, problems].flat();
    process.exit(failures.length === 0 ? 0 : 1);
  },
);
