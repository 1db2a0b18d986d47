// How much memory the bot holds: after many interactions, with many shards, in many servers.
import { setTimeout as pause } from 'node:timers/promises';
import { type Contender, startBot, startWatchedBot, type World } from './contender.js';
import { QUESTIONS } from './questions.js';

/** MiB. */
interface Held {
  readonly resident: number;
  /** What is in use of the heap; the rest is garbage, or room that V8 keeps. */
  readonly heap: number;
}

export interface Memory {
  /** Interactions in all; every second one by somebody who has not asked before. */
  readonly interactions: number;
  /** So many of them warm it up. */
  readonly first: number;
  /** After these, and after all. */
  readonly early: Held;
  readonly late: Held;
  /** At ready, MiB. */
  readonly worlds: readonly { readonly world: World; readonly mib: number }[];
}

const WORLDS: readonly World[] = [
  { shards: 1 },
  { shards: 10 },
  { shards: 100 },
  { shards: 1, servers: 100_000 },
  { shards: 100, servers: 100_000 },
];
/** So many under way at a time: as fast as it goes without any being late. */
const AT_ONCE = 20;
/** So long after the last answer its garbage is collected, or belongs to the bot. */
const SETTLED_MS = 2_000;
/** What V8 compiles and the heap's young generation have come to their size by then. */
const WARM_UP = 2_000;
/** Members ask twice each. */
const ASKED_BY_EACH = 2;

export async function measureMemory(interactions: number): Promise<Memory> {
  const worlds = [];
  for (const world of WORLDS) worlds.push({ world, mib: await residentIn(world) });
  const bot = await startWatchedBot();
  try {
    const first = Math.min(WARM_UP, Math.ceil(interactions / 2));
    await ask(bot, first);
    const early = await held(bot);
    await ask(bot, interactions - first);
    return { interactions, first, early, late: await held(bot), worlds };
  } finally {
    await bot.stop();
  }
}

async function residentIn(world: World): Promise<number> {
  const bot = await startBot(world);
  try {
    return await settled(bot);
  } finally {
    await bot.stop();
  }
}

async function held(bot: Contender): Promise<Held> {
  const resident = await settled(bot);
  return { resident, heap: await bot.tell<number>({}) };
}

async function settled(bot: Contender): Promise<number> {
  await pause(SETTLED_MS);
  return bot.resident();
}

async function ask(bot: Contender, count: number): Promise<void> {
  let begun = 0;
  let member = bot.newMember();
  const inTurn = async () => {
    while (begun < count) {
      if (begun % ASKED_BY_EACH === 0) member = bot.newMember();
      const question = QUESTIONS[begun++ % QUESTIONS.length];
      if (question !== undefined) await bot.ask(question, member);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, inTurn));
}
