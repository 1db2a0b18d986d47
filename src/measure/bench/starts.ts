// Start to ready and memory at ready, over several starts of each, in turn.
import { setTimeout as pause } from 'node:timers/promises';
import type { Program } from '../spawn.js';
import { GOALS } from './goals.js';
import { medianOf, memoryRow, type Row } from './row.js';
import { withSubject } from './subject.js';

/** One number a start. */
export interface Starts {
  /** Spawn to ready, ms. */
  readonly ms: number[];
  /** Resident memory at ready, MiB. */
  readonly mib: number[];
}

/** So long after ready the start's own garbage and compiling are over. */
const SETTLED_MS = 1_000;

/** Starts both in turn `count` times, after one start each that only fills the system's file cache. */
export async function measureStarts(count: number, bare: Program): Promise<Row[]> {
  const starts = { bot: { ms: [], mib: [] } as Starts, bare: { ms: [], mib: [] } as Starts };
  for (let index = 0; index <= count; index++) {
    for (const [program, figures] of [[{}, starts.bot] as const, [bare, starts.bare] as const]) {
      await withSubject(async ({ startMs, resident }) => {
        await pause(SETTLED_MS);
        if (index === 0) return;
        figures.ms.push(startMs);
        figures.mib.push(await resident());
      }, program);
    }
  }
  return startRows(starts.bot, starts.bare);
}

export function startRows(bot: Starts, bare: Starts): Row[] {
  const [ours, theirs] = [medianOf(bot.ms), medianOf(bare.ms)];
  return [
    { what: 'start → ready', unit: 'ms', bot: ours, bare: theirs, goal: GOALS.startMs },
    memoryRow('resident at ready', { bot: bot.mib, bare: bare.mib }, GOALS.memoryMiB),
  ];
}
