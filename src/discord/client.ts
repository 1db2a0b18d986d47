// A discord.js client that asks for nothing it doesn't use: no intents, no caches, no mentions.
import { Client, Options, REST, Status } from 'discord.js';
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
    makeCache: Options.cacheWithLimits(NOTHING_KEPT),
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

/** Everything is in the interaction; 20,000 cached users cost 16 MiB for nothing. */
const NOTHING_KEPT = {
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildSoundboardSoundManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
} as const;

/** For what nobody waits 3 s for, such as registering commands: discord.js's own patience, but for rate limits of hours. */
export function createRest(token: string, api: string | undefined): REST {
  return new REST({ ...(api === undefined ? {} : { api }), rejectOnRateLimit: () => true }).setToken(token);
}
