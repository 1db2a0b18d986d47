// Where a member can meet the bot, and how Discord describes each place in an interaction.

import {
  type APIInteraction,
  type APIRole,
  ApplicationIntegrationType,
  ChannelType,
  GuildFeature,
  InteractionContextType,
  Locale,
} from 'discord-api-types/v10';
import { snowflake } from '../snowflake.js';
import { BOT_PERMISSIONS, type Member } from './cast.js';
import { makeRole } from './roles.js';

/** A channel with the way the bot came to be usable in it. */
export interface Place {
  readonly name: string;
  readonly channelId: string;
  readonly guildId?: string;
  /** The server's language, which its owner can change. */
  locale?: Locale;
  /** A server's, `@everyone` first. */
  readonly roles?: readonly APIRole[];
  readonly context: InteractionContextType;
  /** Whether a server or the member installed the app. */
  readonly install: ApplicationIntegrationType;
}

/** A channel of a server. */
export interface Server extends Place {
  readonly guildId: string;
  readonly roles: APIRole[];
}

/** A text channel of a server that has installed the app. */
export function makeServer(name = 'server', locale: string = Locale.EnglishUS): Server {
  const guildId = snowflake();
  return {
    name,
    channelId: snowflake(),
    guildId,
    roles: [makeRole('@everyone', guildId)],
    locale: locale as Locale,
    context: InteractionContextType.Guild,
    install: ApplicationIntegrationType.GuildInstall,
  };
}

/** The five places every local Discord starts with. */
export function makePlaces() {
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const { BotDM, PrivateChannel } = InteractionContextType;
  const server = makeServer();
  return {
    /** A server that has installed the app. */
    server,
    /** Another channel of it. */
    reports: { ...server, name: 'reports', channelId: snowflake() },
    /** A server that has not; members bring the app along with them. */
    elsewhere: { ...makeServer('elsewhere'), install: UserInstall },
    /** The direct messages between a member and the bot. */
    dm: { name: 'dm', channelId: snowflake(), context: BotDM, install: GuildInstall },
    /** A group chat of people, where a member brings the app along. */
    privateChannel: {
      name: 'private channel',
      channelId: snowflake(),
      context: PrivateChannel,
      install: UserInstall,
    },
  } satisfies Record<string, Place>;
}

/** What an interaction says about the place it happens in and the member who acts. */
export function surroundings(place: Place, member: Member) {
  const owner = place.install === ApplicationIntegrationType.UserInstall ? member.user.id : place.guildId;
  return {
    ...(place.guildId === undefined ? { user: member.user } : serverSide(place.guildId, place, member)),
    channel: channel(place, member),
    channel_id: place.channelId,
    app_permissions: BOT_PERMISSIONS.toString(),
    // Discord writes "0" for a direct message with the bot: no server owns it.
    authorizing_integration_owners: { [place.install]: owner ?? '0' },
    context: place.context,
  };
}

function serverSide(
  guildId: string,
  { locale = Locale.EnglishUS, roles = [] }: Place,
  { user, permissions, roles: own }: Member,
) {
  return {
    guild_id: guildId,
    // Only a Community chooses its language.
    guild: { id: guildId, locale, features: locale === Locale.EnglishUS ? [] : [GuildFeature.Community] },
    guild_locale: locale,
    member: {
      user,
      permissions: permissions.toString(),
      nick: null,
      avatar: null,
      banner: null,
      roles: roles.map(({ id }) => id).filter((id) => own.has(id)),
      joined_at: '2020-01-01T00:00:00.000Z',
      premium_since: null,
      communication_disabled_until: null,
      deaf: false,
      mute: false,
      pending: false,
      flags: 0,
    },
  };
}

type Channel = NonNullable<APIInteraction['channel']>;

function channel(place: Place, { user, permissions }: Member): Channel {
  const base = { id: place.channelId, last_message_id: null, flags: 0 };
  const { BotDM, PrivateChannel } = InteractionContextType;
  const shape =
    place.context === BotDM
      ? { ...base, type: ChannelType.DM, recipients: [user] }
      : place.context === PrivateChannel
        ? {
            ...base,
            type: ChannelType.GroupDM,
            name: place.name,
            icon: null,
            owner_id: user.id,
            recipients: [user],
          }
        : {
            ...base,
            type: ChannelType.GuildText,
            guild_id: place.guildId,
            name: 'general',
            permissions: permissions.toString(),
            position: 0,
            parent_id: null,
            topic: null,
            nsfw: false,
            rate_limit_per_user: 0,
          };
  return shape as Channel;
}
