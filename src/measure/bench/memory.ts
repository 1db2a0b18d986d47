// How much memory the bot holds: after many interactions, with many shards, in many servers.
import { setTimeout as pause } from 'node:timers/promises';
import { QUESTIONS } from '../questions.js';
import { GOALS } from './goals.js';
import { once, type Row } from './row.js';
import { type Subject, WATCHED, type World, withSubject } from './subject.js';
import type { Seen } from './watch.js';

/** MiB. */
interface Held {
  readonly resident: number;
  /** What is in use of the heap; the rest is garbage, or room that V8 keeps. */
  readonly heap: number;
}

const WORLDS: readonly World[] = [
  { shards: 1, servers: 0 },
  { shards: 10, servers: 0 },
  { shards: 100, servers: 0 },
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

export async function measureMemory(interactions: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const world of WORLDS) {
    const mib = await withSubject(settled, {}, world);
    rows.push(once(`resident at ready, ${world.shards} shards, ${world.servers} servers more`, 'MiB', mib));
  }
  return withSubject(async (bot) => {
    const first = Math.min(WARM_UP, Math.ceil(interactions / 2));
    await ask(bot, first);
    const early = await held(bot);
    await ask(bot, interactions - first);
    return [...rows, ...growthRows(interactions, first, early, await held(bot))];
  }, WATCHED);
}

/** After the `first` ones, which warm it up, and after all. */
export function growthRows(interactions: number, first: number, early: Held, late: Held): Row[] {
  return [
    once(`resident after ${interactions} by ${interactions / ASKED_BY_EACH} members`, 'MiB', late.resident),
    once(`its growth after the first ${first}`, 'MiB', late.resident - early.resident, GOALS.growthMiB),
    once('growth of what is in use of the heap', 'MiB', late.heap - early.heap, GOALS.growthMiB),
  ];
}

async function held(bot: Subject): Promise<Held> {
  const resident = await settled(bot);
  return { resident, heap: (await bot.tell<Seen>({})).heapMiB };
}

async function settled(bot: Subject): Promise<number> {
  await pause(SETTLED_MS);
  return bot.resident();
}

async function ask(bot: Subject, count: number): Promise<void> {
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
