// The dearest messages against 10,000 quotations: the goal is under 60 ms of CPU for any of 4,000 characters.
import { createChecker } from '../../check/checker.js';
import { costlyMessages, LONGEST_MESSAGE, messagesOf } from '../costly.js';
import { dossierOf, type Quotation } from '../quotations.js';
import { seeded } from '../random.js';
import { MEDIAN, percentile, timesOf } from '../stats.js';
import { table } from '../table.js';

const SIZE = 10_000;
/** Messages of each way of being dear. */
const MESSAGES = 300;
const SEED = 20_261;
/** Timed so often each, the middle counts. */
const TIMES = 3;

export async function worstTimes(quotations: readonly Quotation[]): Promise<string> {
  const some = Array.from({ length: SIZE }, (_, index) => {
    const quotation = quotations[index % quotations.length] as Quotation;
    return { ...quotation, id: `${quotation.id}-${index}` };
  });
  const checker = await createChecker([dossierOf(some)]);
  const random = seeded(SEED);
  const words = some.slice(0, 200).flatMap(({ text, speaker }) => [speaker, ...text.split(/\s+/u)]);
  const kinds = {
    'parts that cost something': costlyMessages(words, MESSAGES, LONGEST_MESSAGE, SEED),
    'quotations, changed or not': Array.from({ length: MESSAGES / 5 }, () => messagesOf(some, random)).flat(),
  };
  const rows = [];
  for (const [kind, messages] of Object.entries(kinds)) {
    const costs: number[] = [];
    for (const message of messages) costs.push(await cost(() => checker.checkMessage(message)));
    rows.push([kind, ...timesOf(costs, 1)]);
  }
  return `${table([`CPU, ms: ${LONGEST_MESSAGE} characters, ${SIZE} quotations`, 'median', 'p99', 'longest'], rows)}\n`;
}

/** The process's own time, ms: what else runs on the machine is not the checker's work. */
async function cost(check: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const start = process.cpuUsage();
    await check();
    times.push(process.cpuUsage(start).user / 1_000);
  }
  return percentile(times, MEDIAN);
}
