// A row of the table: a figure of the bot, the bare client's where it was measured too, and the goal.
import { type Both, compare, type Figure, figure, MEDIAN, type Rounds } from '../stats.js';

export interface Row {
  readonly what: string;
  readonly unit: 'ms' | 'MiB' | 'interactions' | '×';
  readonly bot: Figure;
  readonly bare?: Figure;
  /** Times the bare client's figure, or of memory so much above it. */
  readonly compared?: Figure;
  /** The most that is allowed: of what is compared, or else of the bot's own figure. */
  readonly goal?: number | undefined;
}

/** A figure that was measured once. */
export function once(what: string, unit: Row['unit'], value: number, goal?: number): Row {
  return { what, unit, bot: { value, min: value, max: value }, goal };
}

export function timesRow(what: string, both: Both<Rounds>, percent: number, goal: number): Row {
  return { what, unit: 'ms', ...compare(both, percent, (a, b) => a / b), goal };
}

/** Medians, each sample with its own share of the range. */
export function memoryRow(what: string, { bot, bare }: Both<readonly number[]>, goal: number): Row {
  const both = { bot: each(bot), bare: each(bare) };
  return { what, unit: 'MiB', ...compare(both, MEDIAN, (a, b) => a - b), goal };
}

export const medianOf = (samples: readonly number[]): Figure => figure(each(samples), MEDIAN);

/** Whether the goal is met; undefined where there is none. */
export function isMet({ goal, bot, compared = bot }: Row): boolean | undefined {
  return goal === undefined ? undefined : compared.value <= goal;
}

/** Every sample a round of its own. */
function each(samples: readonly number[]): Rounds {
  return samples.map((sample) => [sample]);
}
