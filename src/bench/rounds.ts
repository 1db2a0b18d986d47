// Dispatch to answer received: rounds of the same questions to both in turn, one at a time.
import { setTimeout as pause } from 'node:timers/promises';
import type { ConstantAnswer } from './bare-client.js';
import type { Contender } from './contender.js';
import type { Question } from './questions.js';

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

export interface Plan {
  readonly questions: readonly Question[];
  /** Rounds that count. */
  readonly rounds: number;
  /** Rounds before them, while V8 still compiles and the heaps still grow. */
  readonly warmUp: number;
  /** How often a round asks each command, shared among its questions. */
  readonly perCommand: number;
}

/**
 * Between an answer and the next question. The answer reaches Discord before the bot has read the receipt and
 * written its log line; that work belongs to no answer, so the next question waits until it is over.
 */
const BREATH_MS = 1;

/** Asks both in turn, question by question, and in every second round the other one first. */
export async function measureRounds(plan: Plan, bot: Contender, bare: Contender): Promise<readonly Asked[]> {
  const learnt = [];
  for (const question of plan.questions) learnt.push({ question, ...(await learn(question, bot)) });
  const asked = learnt.map((each) => ({ ...each, bot: [] as number[][], bare: [] as number[][] }));

  for (let round = -plan.warmUp; round < plan.rounds; round++) {
    for (const each of asked) {
      await bare.answerWith(each.answer);
      const times = share(plan, each.question);
      const turns = [
        async () => ({ of: each.bot, ms: await askRepeatedly(bot, each, times) }),
        async () => ({ of: each.bare, ms: await askRepeatedly(bare, each, times) }),
      ];
      for (const turn of round % 2 === 0 ? turns : turns.reverse()) {
        const { of, ms } = await turn();
        if (round >= 0) of.push(ms);
      }
    }
  }
  return asked;
}

/** What the bot answers: what the bare client is then told to answer, so that both send the same bytes. */
async function learn(
  question: Question,
  bot: Contender,
): Promise<{ readonly bytes: number; readonly answer: ConstantAnswer }> {
  const { response } = await bot.ask(question);
  const { embeds, components } = response.data as Required<ConstantAnswer>;
  return { bytes: size(response), answer: { embeds, components } };
}

async function askRepeatedly(
  contender: Contender,
  { question, bytes }: { readonly question: Question; readonly bytes: number },
  times: number,
): Promise<number[]> {
  const ms: number[] = [];
  for (let index = 0; index < times; index++) {
    await pause(BREATH_MS);
    const { response, elapsedMs } = await contender.ask(question);
    if (size(response) !== bytes) throw new Error(`An answer of another size: ${JSON.stringify(response)}`);
    ms.push(elapsedMs);
  }
  return ms;
}

function share({ questions, perCommand }: Plan, { command }: Question): number {
  return Math.ceil(perCommand / questions.filter((other) => other.command === command).length);
}

function size(answer: object): number {
  return Buffer.byteLength(JSON.stringify(answer));
}
