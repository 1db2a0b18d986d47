// Members who flood a bot with 10,000 quotations, and what everybody else notices of it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ENGLISH } from '../../language/say.js';
import { ANSWER_WITHIN_MS, type Exchange, type Member } from '../../local-discord/index.js';
import { quotationsBot, type Subject, withSubject } from '../bench/subject.js';
import { LONGEST_MESSAGE, messagesOf } from '../costly.js';
import type { Question } from '../questions.js';
import type { Quotation } from '../quotations.js';
import { type Random, seeded } from '../random.js';
import { MEDIAN, P99, percentile } from '../stats.js';
import { verdict } from '../table.js';

/** What the others noticed while somebody flooded. */
export interface Noticed {
  readonly flood: string;
  /** Until each had an answer, ms; 3,000 where none came. */
  readonly ms: readonly number[];
  /** How many of them were told to try again in a moment. */
  readonly busy: number;
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
  try {
    return await withSubject(
      async (bot) => {
        const random = seeded(seed);
        const ordinary = () => check(`“${random.pick(quotations).text}”`);
        const noticed: Noticed[] = [];
        for (const flood of floods(bot, quotations, random)) {
          await under(flood, bot, ordinary, WARM_UP_SECONDS);
          noticed.push(await under(flood, bot, ordinary, seconds));
        }
        return noticed;
      },
      quotationsBot(file, quotations.length),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A row for the report. */
export function floodCells({ flood, ms, busy }: Noticed): (string | number)[] {
  const [median, p99] = [MEDIAN, P99].map((percent) => percentile(ms, percent)) as [number, number];
  const told = `${busy} of ${ms.length}`;
  return [flood, median.toFixed(0), p99.toFixed(0), told, `< ${GOAL_P99_MS}`, verdict(p99 < GOAL_P99_MS)];
}
export const FLOOD_HEAD = ['flood: others’ /check, ms', 'median', 'p99', 'told to wait', 'goal', ''];

function floods(bot: Subject, quotations: readonly Quotation[], random: Random): Flood[] {
  const members = Array.from({ length: FLOODERS }, () => bot.newMember());
  // The dearest ones: long without marks, two as one, with the order changed.
  const dear = Array.from({ length: SETS }, () => messagesOf(quotations, random)).flatMap(
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
  bot: Subject,
  ordinary: () => Question,
  seconds: number,
): Promise<Noticed> {
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
  return { flood: name, ms, busy };
}

const check = (text: string): Question => ({ command: 'check', options: { text } });
const quote = (query: string): Question => ({ command: 'quote', options: { query } });
