// What a set of samples says: percentiles, their spread over rounds, and how two of them compare.

/** A figure over all samples, with the least and the greatest that a single round gave. */
export interface Figure {
  readonly value: number;
  readonly min: number;
  readonly max: number;
}

/** Samples, a list a round. */
export type Rounds = readonly (readonly number[])[];

/** The percentiles that are told. */
export const MEDIAN = 50;
export const P99 = 99;

/**
 * The smallest sample that at least `percent` of all samples do not exceed (nearest rank).
 * @param percent over 0, at most 100
 */
export function percentile(samples: readonly number[], percent: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const found = sorted[Math.ceil((percent / 100) * sorted.length) - 1];
  if (found === undefined) throw new Error('There is no percentile of no samples.');
  return found;
}

/** Median, 99th percentile and the longest, as they are printed. */
export function timesOf(ms: readonly number[], digits = 2): string[] {
  return [MEDIAN, P99, 100].map((percent) => percentile(ms, percent).toFixed(digits));
}

/** 0 of nothing. */
export function mean(samples: readonly number[]): number {
  return samples.length === 0 ? 0 : samples.reduce((sum, each) => sum + each, 0) / samples.length;
}

/** A percentile of all samples together, and its range over the rounds. */
export function figure(rounds: Rounds, percent: number): Figure {
  return withRange(
    percentile(rounds.flat(), percent),
    rounds.map((round) => percentile(round, percent)),
  );
}

/** What was measured of the bot, and of the bare client. */
export interface Both<T> {
  readonly bot: T;
  readonly bare: T;
}

/** The bot's percentile beside the bare client's; the range is that of the rounds, each with its own. */
export function compare(
  { bot, bare }: Both<Rounds>,
  percent: number,
  by: (bot: number, bare: number) => number,
): Both<Figure> & { readonly compared: Figure } {
  if (bot.length !== bare.length) throw new Error('Both have the same rounds.');
  const [ours, theirs] = [figure(bot, percent), figure(bare, percent)];
  const each = bot.map((round, index) =>
    by(percentile(round, percent), percentile(bare[index] ?? [], percent)),
  );
  return { bot: ours, bare: theirs, compared: withRange(by(ours.value, theirs.value), each) };
}

function withRange(value: number, each: readonly number[]): Figure {
  return { value, min: Math.min(...each), max: Math.max(...each) };
}
