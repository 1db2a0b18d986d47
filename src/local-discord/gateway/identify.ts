// Reads an IDENTIFY, and refuses what Discord refuses.

import { GatewayCloseCodes, GatewayIntentBits } from 'discord-api-types/v10';

const ALL_INTENTS = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);

/** The shard that identifies, or the close code that turns it away. */
export function readIdentify(
  identify: unknown,
  token: string,
): { shard: number; shardCount: number } | GatewayCloseCodes {
  if (typeof identify !== 'object' || identify === null) return GatewayCloseCodes.DecodeError;
  const { token: given, intents, shard = [0, 1] } = identify as Record<string, unknown>;
  if (given !== token) return GatewayCloseCodes.AuthenticationFailed;
  if (!Number.isInteger(intents) || (intents as number) & ~ALL_INTENTS)
    return GatewayCloseCodes.InvalidIntents;
  if (!isShard(shard)) return GatewayCloseCodes.InvalidShard;
  return { shard: shard[0], shardCount: shard[1] };
}

function isShard(value: unknown): value is [number, number] {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every(Number.isInteger) &&
    value[0] >= 0 &&
    value[0] < value[1]
  );
}
