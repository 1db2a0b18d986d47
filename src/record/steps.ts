// Work on thousands of entries, done in steps between which others may have their turn.
import { setImmediate as othersTurn } from 'node:timers/promises';

/** Work that stops for a moment now and then; what it comes to in the end. */
export type Steps<T> = Generator<undefined, T>;

/** Milliseconds of work at a time. */
const TURN = 10;

export function* eachInSteps<T, U>(items: Iterable<T>, change: (item: T) => U): Steps<U[]> {
  const changed: U[] = [];
  for (const item of items) {
    changed.push(change(item));
    yield;
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

/** Everybody else has a turn before it, and after each few milliseconds of it. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  await othersTurn();
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < TURN) continue;
    await othersTurn();
    since = performance.now();
  }
}
