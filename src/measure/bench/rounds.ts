// Dispatch to answer received: rounds of the same questions to both in turn, one at a time.
import { setTimeout as pause } from 'node:timers/promises';
import type { Question } from '../questions.js';
import { type Both, MEDIAN, P99, type Rounds } from '../stats.js';
import type { ConstantAnswer } from './bare-client.js';
import { GOALS } from './goals.js';
import { memoryRow, type Row, timesRow } from './row.js';
import type { Subject } from './subject.js';

/** One question's samples, ms. */
interface Asked extends Both<Rounds> {
  readonly question: Question;
}

export interface Measured {
  readonly asked: readonly Asked[];
  /** Resident memory after each round, MiB. */
  readonly resident: Both<readonly number[]>;
}

export interface Plan {
  readonly questions: readonly Question[];
  /** Rounds that count. */
  readonly rounds: number;
  /** Rounds before them, while V8 still compiles and the heaps still grow. */
  readonly warmUp: number;
  /** How often a round asks each command, shared among its questions. */
  readonly perCommand: number;
}

type Measurable = Pick<Subject, 'ask' | 'resident'>;

/**
 * Between an answer and the next question. The answer reaches Discord before the bot has read the receipt and
 * written its log line; that work belongs to no answer, so the next question waits until it is over.
 */
export const BREATH_MS = 1;
const AUTOCOMPLETE = 'autocomplete';

/** Asks both in turn, question by question, and in every second round the other one first. */
export async function measureRounds(
  plan: Plan,
  bot: Measurable,
  bare: Measurable & Pick<Subject, 'tell'>,
): Promise<Measured> {
  const asked = [];
  for (const question of plan.questions) {
    asked.push({ question, ...(await learn(question, bot)), bot: [] as number[][], bare: [] as number[][] });
  }
  const resident = { bot: [] as number[], bare: [] as number[] };

  for (let round = -plan.warmUp; round < plan.rounds; round++) {
    for (const each of asked) {
      await bare.tell(each.answer);
      const turns = [
        { subject: bot, samples: each.bot },
        { subject: bare, samples: each.bare },
      ];
      for (const { subject, samples } of round % 2 === 0 ? turns : turns.toReversed()) {
        const ms = await askRepeatedly(subject, each, share(plan, each.question));
        if (round >= 0) samples.push(ms);
      }
    }
    if (round < 0) continue;
    resident.bot.push(await bot.resident());
    resident.bare.push(await bare.resident());
  }
  return { asked, resident };
}

export function roundRows({ asked, resident }: Measured): Row[] {
  const kinds = [...new Set(asked.map(({ question }) => kindOf(question)))];
  return [
    ...kinds.flatMap((kind) => {
      const ours = asked.filter(({ question }) => kindOf(question) === kind);
      const medianGoal = kind === AUTOCOMPLETE ? GOALS.autocompleteMedianRatio : GOALS.medianRatio;
      const both = {
        bot: together(ours.map(({ bot }) => bot)),
        bare: together(ours.map(({ bare }) => bare)),
      };
      return [
        timesRow(`${kind} median`, both, MEDIAN, medianGoal),
        timesRow(`${kind} p99`, both, P99, GOALS.p99Ratio),
      ];
    }),
    memoryRow('resident after each round', resident, GOALS.memoryMiB),
  ];
}

/** What the bot answers: what the bare client is then told to answer, so that both send the same bytes. */
export async function learn(
  question: Question,
  bot: Pick<Measurable, 'ask'>,
): Promise<{ readonly bytes: number; readonly answer: ConstantAnswer }> {
  const { response } = await bot.ask(question);
  const { content, embeds, components, flags, choices } = response.data as Required<ConstantAnswer>;
  const answer = question.focused === undefined ? { content, embeds, components, flags } : { choices };
  return { bytes: size(response), answer };
}

async function askRepeatedly(
  subject: Measurable,
  { question, bytes }: { readonly question: Question; readonly bytes: number },
  times: number,
): Promise<number[]> {
  const ms: number[] = [];
  for (let index = 0; index < times; index++) {
    await pause(BREATH_MS);
    const { response, elapsedMs } = await subject.ask(question);
    if (size(response) !== bytes) {
      throw new Error(
        `An answer of ${size(response)} bytes where ${bytes} are measured: ${JSON.stringify(response)}`,
      );
    }
    ms.push(elapsedMs);
  }
  return ms;
}

/** What questions are judged together: those of a command, and those asked while typing. */
function kindOf({ command, focused }: Question): string {
  return focused === undefined ? `/${command}` : AUTOCOMPLETE;
}

function share({ questions, perCommand }: Plan, question: Question): number {
  return Math.ceil(perCommand / questions.filter((other) => kindOf(other) === kindOf(question)).length);
}

/** Several questions' samples, round by round. */
function together(questions: readonly Rounds[]): Rounds {
  const count = questions[0]?.length ?? 0;
  return Array.from({ length: count }, (_, round) => questions.flatMap((rounds) => rounds[round] ?? []));
}

function size(answer: object): number {
  return Buffer.byteLength(JSON.stringify(answer));
}
