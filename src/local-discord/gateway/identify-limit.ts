// How fast a bot's shards may identify: one in 5 s in each bucket, and shards whose numbers leave the same rest share one.

const WINDOW_MS = 5_000;

export class IdentifyLimit {
  /** When each bucket was last used. */
  readonly #used = new Map<number, number>();

  /** @param maxConcurrency how many buckets there are */
  constructor(readonly maxConcurrency: number) {}

  /** Counts an identify; false where it came too soon after another in its bucket. */
  admits(shard: number): boolean {
    const bucket = shard % this.maxConcurrency;
    const now = performance.now();
    if (now - (this.#used.get(bucket) ?? Number.NEGATIVE_INFINITY) < WINDOW_MS) return false;
    this.#used.set(bucket, now);
    return true;
  }
}
