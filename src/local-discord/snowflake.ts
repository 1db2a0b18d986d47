// Discord's ids: milliseconds since 2015 in the upper bits, a counter in the lower 22.

const EPOCH = 1_420_070_400_000n;
const COUNTER_BITS = 22n;

let last = 0n;

/** A new id, larger than every id given out before. */
export function snowflake(): string {
  const now = (BigInt(Date.now()) - EPOCH) << COUNTER_BITS;
  last = now > last ? now : last + 1n;
  return last.toString();
}

/** When an id was given out, ms since 1970. */
export function createdAt(id: string): number {
  return Number((BigInt(id) >> COUNTER_BITS) + EPOCH);
}

/** Which of `count` shards is told about a server; direct messages belong to shard 0. */
export function shardFor(guildId: string | undefined, count: number): number {
  return guildId === undefined ? 0 : Number((BigInt(guildId) >> COUNTER_BITS) % BigInt(count));
}
