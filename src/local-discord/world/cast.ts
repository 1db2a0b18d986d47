// Who is there: the bot and the members who talk to it.

import { type APIUser, PermissionFlagsBits, type UserFlags } from 'discord-api-types/v10';
import { snowflake } from '../snowflake.js';

/** Somebody who can type a command. */
export interface Member {
  readonly user: APIUser;
  /** What they may do in any server. */
  readonly permissions: bigint;
  /** Ids of the roles that they have, of whichever server. */
  readonly roles: Set<string>;
}

const {
  ViewChannel,
  SendMessages,
  ReadMessageHistory,
  UseApplicationCommands,
  UseExternalApps,
  ManageMessages,
  ManageGuild,
} = PermissionFlagsBits;

const ORDINARY = ViewChannel | SendMessages | ReadMessageHistory | UseApplicationCommands | UseExternalApps;

/** What the bot may do where it has joined. */
export const BOT_PERMISSIONS =
  ViewChannel |
  SendMessages |
  ReadMessageHistory |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles;

/** A user as Discord describes one. */
export function makeUser(name: string, bot = false): APIUser {
  return {
    id: snowflake(),
    username: name,
    global_name: bot ? null : name,
    discriminator: bot ? '0001' : '0',
    avatar: null,
    public_flags: 0 as UserFlags,
    flags: 0 as UserFlags,
    primary_guild: null,
    ...(bot && { bot }),
  };
}

/** An ordinary member, with any permissions given on top. */
export function makeMember(name: string, extra = 0n): Member {
  return { user: makeUser(name), permissions: ORDINARY | extra, roles: new Set() };
}

/** The three members every local Discord starts with. */
export function makeCast() {
  return {
    asker: makeMember('asker'),
    other: makeMember('other'),
    moderator: makeMember('moderator', ManageMessages | ManageGuild),
  };
}
