// Members who flood a bot with 10,000 quotations, and what everybody else notices of it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ENGLISH } from '../../language/say.js';
import type { Exchange, Member } from '../../local-discord/index.js';
import { type Contender, startQuotationsBot } from '../bench/contender.js';
import type { Question } from '../bench/questions.js';
import { LONGEST_MESSAGE, messagesToCheck } from '../bench/scale.js';
import { MEDIAN, P99, percentile } from '../bench/stats.js';
import type { Quotation } from '../relevance/quotations.js';
import { type Random, seeded } from '../relevance/random.js';

/** What the others noticed while somebody flooded. */
export interface Noticed {
  readonly flood: string;
  /** Until each had an answer, ms; 3,000 where none came. */
  readonly ms: readonly number[];
  /** How many of them were told to try again in a moment. */
  readonly busy: number;
  /** What the bot spent in that time for each message of the flood, the others' included, ms. */
  readonly processorMs: number;
}

interface Flood {
  readonly name: string;
  /** Messages a second. */
  readonly rate: number;
  message(index: number): { readonly question: Question; readonly member: Member };
}

/** The others' checks a second, each by somebody else. */
const OTHERS = 10;
const FLOODERS = 3;
const CHECKS_BY_EACH = 6;
const OF_ONE_LETTER = 15;
/** Sets of messages to check, so that few come twice. */
const SETS = 6;
/** Characters that the option of `/quote` takes. */
const LONGEST_QUERY = 400;
/** V8 compiles meanwhile. */
const WARM_UP_SECONDS = 1;
/** Discord takes no answer after that. */
const ANSWER_WITHIN_MS = 3_000;
const TICK_MS = 5;
const GOAL_P99_MS = 1_000;

/** @param seconds of each flood */
export async function measureFloods(
  quotations: readonly Quotation[],
  seconds: number,
  seed: number,
): Promise<Noticed[]> {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-floods-'));
  const file = join(folder, 'quotations.jsonl');
  writeFileSync(file, quotations.map((quotation) => JSON.stringify(quotation)).join('\n'));
  const bot = await startQuotationsBot(file, quotations.length);
  try {
    const random = seeded(seed);
    const ordinary = () => check(`“${random.pick(quotations).text}”`);
    const noticed: Noticed[] = [];
    for (const flood of floods(bot, quotations, random)) {
      await under(flood, bot, ordinary, WARM_UP_SECONDS);
      noticed.push(await under(flood, bot, ordinary, seconds));
    }
    return noticed;
  } finally {
    await bot.stop();
    rmSync(folder, { recursive: true });
  }
}

/** A line for the report. */
export function describeFlood({ flood, ms, busy, processorMs }: Noticed): string {
  const [median, p99] = [MEDIAN, P99].map((percent) => percentile(ms, percent));
  const met = (p99 ?? 0) < GOAL_P99_MS ? 'met' : 'missed';
  return `flood of ${flood}: others’ /check median ${median?.toFixed(0)} ms, p99 ${p99?.toFixed(0)} ms (goal < ${GOAL_P99_MS} ms, ${met}), ${busy} of ${ms.length} told to wait; ${processorMs.toFixed(0)} ms of processor time a message`;
}

function floods(bot: Contender, quotations: readonly Quotation[], random: Random): Flood[] {
  const members = Array.from({ length: FLOODERS }, () => bot.newMember());
  // The dearest ones: long without marks, two as one, with the order changed.
  const dear = Array.from({ length: SETS }, () => messagesToCheck(quotations, random)).flatMap(
    ([, unmarked = '', two = '', , turned = '']) => [unmarked, two, turned],
  );
  const full = (what: string, text: string): Flood => ({
    name: `${OF_ONE_LETTER} full-length /quote and /check a second, ${what}`,
    rate: OF_ONE_LETTER,
    message: (index) => ({
      question: index % 2 === 0 ? quote(text.slice(0, LONGEST_QUERY)) : check(text),
      member: bot.newMember(),
    }),
  });
  return [
    {
      name: `${CHECKS_BY_EACH} /check a second by each of ${FLOODERS} members`,
      rate: FLOODERS * CHECKS_BY_EACH,
      message: (index) => ({
        question: check(dear[index % dear.length] ?? ''),
        member: members[index % FLOODERS] as Member,
      }),
    },
    full('plain text', dear[0] ?? ''),
    full('U+FDFA', '\ufdfa'.repeat(LONGEST_MESSAGE)),
  ];
}

async function under(
  { name, rate, message }: Flood,
  bot: Contender,
  ordinary: () => Question,
  seconds: number,
): Promise<Noticed> {
  const spentBefore = await bot.tell<number>({});
  const ms: number[] = [];
  let busy = 0;
  const answered = (exchange: Exchange) => {
    ms.push(exchange.elapsedMs);
    if (exchange.message?.embeds[0]?.description === ENGLISH('check.busy')) busy += 1;
  };
  const unanswered = () => ms.push(ANSWER_WITHIN_MS);
  const answers: Promise<unknown>[] = [];
  let [flooding, asking] = [0, 0];
  const startedAt = performance.now();
  for (let now = 0; now < seconds; now = (performance.now() - startedAt) / 1_000) {
    for (; flooding < now * rate; flooding++) {
      const { question, member } = message(flooding);
      answers.push(bot.ask(question, member).catch(() => {}));
    }
    for (; asking <= now * OTHERS; asking++)
      answers.push(bot.ask(ordinary(), bot.newMember()).then(answered, unanswered));
    await pause(TICK_MS);
  }
  await Promise.all(answers);
  const processorMs = ((await bot.tell<number>({})) - spentBefore) / Math.max(1, flooding);
  return { flood: name, ms, busy, processorMs };
}

const check = (text: string): Question => ({ command: 'check', options: { text } });
const quote = (query: string): Question => ({ command: 'quote', options: { query } });
