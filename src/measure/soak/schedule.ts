// What goes wrong when: the same for the same seed.
import { seeded } from '../random.js';
import type { Fault } from './faults.js';

export interface Planned {
  readonly fault: Fault;
  /** Since the soak began. */
  readonly fromMs: number;
  readonly untilMs: number;
}

/** From the beginning of one fault to that of the next: some meet, but most of the time a session stands. */
const PAUSE_MS = { least: 200, most: 4_000 };
const LENGTH_MS = { least: 300, most: 2_500 };

/** Every fault comes once before any comes again, in an order of chance. */
export function plan(faults: readonly Fault[], seconds: number, seed: number): Planned[] {
  const random = seeded(seed);
  const between = ({ least, most }: typeof PAUSE_MS) => least + random.below(most - least + 1);
  const planned: Planned[] = [];
  let bag: Fault[] = [];
  for (let now = between(PAUSE_MS); now < seconds * 1_000; now += between(PAUSE_MS)) {
    if (bag.length === 0) bag = random.shuffled(faults);
    const fault = bag.pop();
    if (fault === undefined) break;
    planned.push({ fault, fromMs: now, untilMs: fault.end === undefined ? now : now + between(LENGTH_MS) });
  }
  return planned;
}
