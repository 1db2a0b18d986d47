// A discord.js client that asks for nothing it doesn't use: no intents, no caches, no mentions.
import { type CacheFactory, Client, Collection, LimitedCollection, REST, Status } from 'discord.js';
import type { ShardRange } from '../shards.js';
import { IdentifyBudget } from './identify-budget.js';
import type { GatewayObserver } from './observer.js';
import { FOR_ANSWERS, RESPONSE_DEADLINE_MS, requestWithRetry } from './request-with-retry.js';
import { type GatewayPatience, ResilientShardingStrategy } from './resilient-sharding-strategy.js';

/**
 * @param api another base for Discord's API, such as an operator's REST proxy
 * @param shards as many as Discord recommends where undefined
 */
export function createClient(
  api: string | undefined,
  shards: ShardRange | undefined,
  watch: GatewayObserver,
  patience: GatewayPatience,
): Client {
  const client = new Client({
    intents: [],
    ...(shards === undefined ? { shards: 'auto' } : { shards: shards.ids, shardCount: shards.count }),
    allowedMentions: { parse: [] },
    makeCache: nothingKept as CacheFactory,
    rest: {
      ...(api === undefined ? {} : { api }),
      makeRequest: requestWithRetry(FOR_ANSWERS),
      // Repeating, waiting and giving up are all done there.
      retries: 0,
      timeout: RESPONSE_DEADLINE_MS + 1_000,
      rejectOnRateLimit: () => true,
      // Discord exempts what answers interactions; counted, a clock set back would hold edits up for as long.
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    },
    ws: {
      buildStrategy: (manager) => new ResilientShardingStrategy(manager, watch.closed, patience),
      buildIdentifyThrottler: (manager) => IdentifyBudget.for(manager, watch.identifies),
    },
  });
  // Otherwise discord.js keeps what comes in back until the last shard is connected: at 5 s a shard, far too late.
  // Its event `clientReady` does not come then.
  client.ws.status = Status.Ready;
  return client;
}

/** Those that discord.js can't do without, and warns of. */
const NEEDED = /^(?:Guild|Channel|GuildChannel|Role|PermissionOverwrite)Manager$/;

/** Everything is in the interaction; 20,000 cached users cost 16 MiB for nothing. */
function nothingKept({ name }: { readonly name: string }) {
  return NEEDED.test(name) ? new Collection() : new LimitedCollection({ maxSize: 0 });
}

/** For what nobody waits 3 s for, such as registering commands: discord.js's own patience, but for rate limits of hours. */
export function createRest(token: string, api: string | undefined): REST {
  return new REST({ ...(api === undefined ? {} : { api }), rejectOnRateLimit: () => true }).setToken(token);
}
