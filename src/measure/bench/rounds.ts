// Dispatch to answer received: rounds of the same questions to both in turn, one at a time.
import { setTimeout as pause } from 'node:timers/promises';
import type { ConstantAnswer } from './bare-client.js';
import type { Contender } from './contender.js';
import { kindOf, type Question } from './questions.js';

/** Milliseconds, a list a round. */
export type Rounds = readonly (readonly number[])[];

/** One question's samples, and the size of its answer. */
export interface Asked {
  readonly question: Question;
  /** The answer as JSON, bytes; the same from both. */
  readonly bytes: number;
  readonly bot: Rounds;
  readonly bare: Rounds;
}

export interface Measured {
  readonly asked: readonly Asked[];
  /** Resident memory after each round, MiB. */
  readonly resident: { readonly bot: readonly number[]; readonly bare: readonly number[] };
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

type Measurable = Pick<Contender, 'ask' | 'resident'>;

/**
 * Between an answer and the next question. The answer reaches Discord before the bot has read the receipt and
 * written its log line; that work belongs to no answer, so the next question waits until it is over.
 */
const BREATH_MS = 1;

/** Asks both in turn, question by question, and in every second round the other one first. */
export async function measureRounds(
  plan: Plan,
  bot: Measurable,
  bare: Measurable & Pick<Contender, 'answerWith'>,
): Promise<Measured> {
  const asked = [];
  for (const question of plan.questions) {
    asked.push({ question, ...(await learn(question, bot)), bot: [] as number[][], bare: [] as number[][] });
  }
  const resident = { bot: [] as number[], bare: [] as number[] };

  for (let round = -plan.warmUp; round < plan.rounds; round++) {
    for (const each of asked) {
      await bare.answerWith(each.answer);
      const turns = [
        { contender: bot, samples: each.bot },
        { contender: bare, samples: each.bare },
      ];
      for (const { contender, samples } of round % 2 === 0 ? turns : turns.toReversed()) {
        const ms = await askRepeatedly(contender, each, share(plan, each.question));
        if (round >= 0) samples.push(ms);
      }
    }
    if (round < 0) continue;
    resident.bot.push(await bot.resident());
    resident.bare.push(await bare.resident());
  }
  return { asked, resident };
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
  contender: Measurable,
  { question, bytes }: Pick<Asked, 'question' | 'bytes'>,
  times: number,
): Promise<number[]> {
  const ms: number[] = [];
  for (let index = 0; index < times; index++) {
    await pause(BREATH_MS);
    const { response, elapsedMs } = await contender.ask(question);
    if (size(response) !== bytes) {
      throw new Error(
        `An answer of ${size(response)} bytes where ${bytes} are measured: ${JSON.stringify(response)}`,
      );
    }
    ms.push(elapsedMs);
  }
  return ms;
}

function share({ questions, perCommand }: Plan, question: Question): number {
  return Math.ceil(perCommand / questions.filter((other) => kindOf(other) === kindOf(question)).length);
}

function size(answer: object): number {
  return Buffer.byteLength(JSON.stringify(answer));
}
