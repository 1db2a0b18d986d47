// Work on thousands of entries, done in steps between which others may have their turn.
import { setImmediate as othersTurn } from 'node:timers/promises';

/** Work that stops for a moment now and then; what it comes to in the end. */
export type Steps<T> = Generator<undefined, T>;

/** A few milliseconds of linking. */
const ENTRIES_A_STEP = 500;

export function* eachInSteps<T, U>(items: readonly T[], change: (item: T) => U): Steps<U[]> {
  const changed: U[] = [];
  for (const item of items) {
    changed.push(change(item));
    if (changed.length % ENTRIES_A_STEP === 0) yield;
  }
  return changed;
}

/** Without a stop. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** After each step everybody else has a turn. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await othersTurn();
  }
}
