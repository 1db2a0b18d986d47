// Start to ready and memory at ready, over several starts of each, in turn.
import { setTimeout as pause } from 'node:timers/promises';
import type { Contender } from './contender.js';

/** One number a start. */
export interface Starts {
  /** Spawn to ready, ms. */
  readonly ms: readonly number[];
  /** Resident memory at ready, MiB. */
  readonly mib: readonly number[];
}

/** So long after ready the start's own garbage and compiling are over. */
const SETTLED_MS = 1_000;

/** Starts both in turn `count` times, after one start each that only fills the system's file cache. */
export async function measureStarts(
  count: number,
  startBot: () => Promise<Contender>,
  startBare: () => Promise<Contender>,
): Promise<{ readonly bot: Starts; readonly bare: Starts }> {
  const bot = { ms: [] as number[], mib: [] as number[] };
  const bare = { ms: [] as number[], mib: [] as number[] };
  for (let index = 0; index <= count; index++) {
    for (const [start, figures] of [[startBot, bot] as const, [startBare, bare] as const]) {
      const contender = await start();
      try {
        await pause(SETTLED_MS);
        const mib = await contender.resident();
        if (index === 0) continue;
        figures.ms.push(contender.startMs);
        figures.mib.push(mib);
      } finally {
        await contender.stop();
      }
    }
  }
  return { bot, bare };
}
