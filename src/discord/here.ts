// What is answered with where an interaction comes from: the shipped record, and in a server that has the app its own.
import {
  ApplicationIntegrationType,
  type BaseInteraction,
  type Interaction,
  PermissionFlagsBits,
} from 'discord.js';
import type { Member } from '../server-record/member.js';
import type { ServerRecord } from '../server-record/server-records.js';
import { DEFAULT_SETTINGS } from '../store/store.js';
import { rolesOf } from './incoming.js';
import type { Services } from './services.js';

/** The server that the app was added to; undefined elsewhere, and where a member only brought it along. */
export function homeServer({ guildId, authorizingIntegrationOwners: owners }: BaseInteraction) {
  const owner = owners[ApplicationIntegrationType.GuildInstall];
  return guildId !== null && owner === guildId ? guildId : undefined;
}

export async function recordHere(
  interaction: BaseInteraction,
  { record, records }: Pick<Services, 'record' | 'records'>,
): Promise<ServerRecord> {
  const server = homeServer(interaction);
  return server === undefined || records === undefined
    ? { record, settings: DEFAULT_SETTINGS, setAside: [] }
    : records.at(server, record);
}

export function memberOf(interaction: BaseInteraction): Member {
  const { user, memberPermissions } = interaction;
  return {
    id: user.id,
    roles: rolesOf(interaction as Interaction),
    canManage: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
  };
}
