// Questions at a steady rate, whether or not earlier ones are answered.
import { setTimeout as pause } from 'node:timers/promises';
import type { Contender } from './contender.js';
import { QUESTIONS } from './questions.js';
import { learn } from './rounds.js';

/** What one contender did under one rate. */
export interface Load {
  /** Interactions a second. */
  readonly rate: number;
  /** Dispatch to answer received, ms. */
  readonly ms: readonly number[];
  /** Without an answer that Discord took within 3 s. */
  readonly lost: number;
}

const TICK_MS = 2;
/** Enough for a JIT to compile what every interaction goes through. */
const WARM_UP_SECONDS = 3;
/** Discord takes no answer after that. */
const ANSWER_WITHIN_MS = 3_000;

type Loadable = Pick<Contender, 'ask' | 'answerWith'>;

/** Each rate to both, one after the other, `seconds` long. */
export async function measureLoad(
  rates: readonly number[],
  seconds: number,
  bot: Loadable,
  bare: Loadable,
): Promise<{ readonly bot: readonly Load[]; readonly bare: readonly Load[] }> {
  await bare.answerWith(await typicalAnswer(bot));
  const loads = { bot: [] as Load[], bare: [] as Load[] };
  for (const rate of rates) {
    for (const [contender, measured] of [[bot, loads.bot] as const, [bare, loads.bare] as const]) {
      await load(contender, rate, Math.min(WARM_UP_SECONDS, seconds));
      measured.push(await load(contender, rate, seconds));
    }
  }
  return loads;
}

/** The answer of middling size to a command, and to one that is being typed. */
async function typicalAnswer(bot: Loadable) {
  const learnt = await Promise.all(QUESTIONS.map((question) => learn(question, bot)));
  const middling = (typing: boolean) => {
    const ofKind = learnt.filter((_, index) => (QUESTIONS[index]?.focused !== undefined) === typing);
    return ofKind.sort((a, b) => a.bytes - b.bytes)[Math.floor(ofKind.length / 2)]?.answer;
  };
  return { ...middling(false), ...middling(true) };
}

async function load({ ask }: Loadable, rate: number, seconds: number): Promise<Load> {
  const ms: number[] = [];
  let lost = 0;
  const startedAt = performance.now();
  for (let begun = 0; begun < rate * seconds; ) {
    const due = Math.min(rate * seconds, ((performance.now() - startedAt) * rate) / 1_000);
    for (; begun < due; begun++) {
      const question = QUESTIONS[begun % QUESTIONS.length];
      if (question === undefined) continue;
      ask(question).then(
        ({ elapsedMs }) => ms.push(elapsedMs),
        () => {
          lost += 1;
        },
      );
    }
    await pause(TICK_MS);
  }
  const deadline = performance.now() + ANSWER_WITHIN_MS + TICK_MS;
  while (ms.length + lost < rate * seconds && performance.now() < deadline) await pause(TICK_MS);
  return { rate, ms, lost: rate * seconds - ms.length };
}
