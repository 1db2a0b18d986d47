// A discord.js client that asks for nothing it doesn't use: no intents, no caches, no mentions.
import { Client, Options } from 'discord.js';

/** Discord waits 3 s for the first answer: a later one only fails, so it fails while it can still be told in the log. */
const REST_TIMEOUT_MS = 2_500;

/** @param api another base for Discord's API, such as an operator's REST proxy */
export function createClient(api: string | undefined): Client {
  return new Client({
    intents: [],
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits(NOTHING_KEPT),
    rest: { ...(api === undefined ? {} : { api }), timeout: REST_TIMEOUT_MS, retries: 1 },
  });
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
