// What all commands have in common.
import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { Context } from '../src/discord/command.js';
import type { DossierSearch } from '../src/search/dossier-search.js';

/** In servers and for users, and usable in servers, in direct messages with the bot and in private channels. */
export const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
} as const;

/** Read by the dispatcher, for every command. */
export const PRIVATE_OPTION = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  description: 'Show the answer only to you',
} as const;

export function dossierWithId({ dossiers }: Context, id: string | undefined): DossierSearch | undefined {
  return dossiers.find(({ dossier }) => dossier.id === id);
}
