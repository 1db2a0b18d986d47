// Questions at a steady rate, whether or not earlier ones are answered.
import { setTimeout as pause } from 'node:timers/promises';
import { ANSWER_WITHIN_MS } from '../../local-discord/index.js';
import { QUESTIONS } from '../questions.js';
import { P99, percentile } from '../stats.js';
import { GOALS } from './goals.js';
import { learn } from './rounds.js';
import { once, type Row, timesRow } from './row.js';
import type { Subject } from './subject.js';

/** What one of both did under one rate. */
export interface Load {
  /** Dispatch to answer received, ms. */
  readonly ms: readonly number[];
  /** Without an answer that Discord took within 3 s. */
  readonly lost: number;
}

/** Interactions a second: a busy evening of thousands of servers, and more than one process should ever see. */
const RATES = [300, 1_000];
const TICK_MS = 2;
/** Enough for a JIT to compile what every interaction goes through. */
const WARM_UP_SECONDS = 3;

type Loadable = Pick<Subject, 'ask' | 'tell'>;

/** Each rate to both, one after the other, `seconds` long. */
export async function measureLoad(
  seconds: number,
  bot: Loadable,
  bare: Loadable,
  rates: readonly number[] = RATES,
): Promise<Row[]> {
  await bare.tell(await typicalAnswer(bot));
  const rows: Row[] = [];
  for (const rate of rates) {
    const loads: Load[] = [];
    for (const subject of [bot, bare]) {
      await load(subject, rate, Math.min(WARM_UP_SECONDS, seconds));
      loads.push(await load(subject, rate, seconds));
    }
    rows.push(...loadRows(rate, ...(loads as [Load, Load])));
  }
  return rows;
}

export function loadRows(rate: number, bot: Load, bare: Load): Row[] {
  const at = `at ${rate} a second`;
  const lost = once(`${at}: lost of ${bot.ms.length + bot.lost}`, 'interactions', bot.lost, GOALS.lost);
  // Whoever has answered nothing has no times.
  if (bot.ms.length === 0 || bare.ms.length === 0) return [lost];
  return [
    timesRow(`${at}: p99`, { bot: [bot.ms], bare: [bare.ms] }, P99, GOALS.p99Ratio),
    once(`${at}: slowest`, 'ms', percentile(bot.ms, 100), GOALS.slowestMs),
    lost,
  ];
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
  return { ms, lost: rate * seconds - ms.length };
}
