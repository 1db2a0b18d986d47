// A command as Discord keeps it: the bot's definition with everything it left out filled in.

import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { CommandBody } from '../judge/command.js';
import { withoutNulls } from '../messages/compose.js';

/** What a bot defines, without what Discord adds when it registers it. */
type Definition = Omit<APIApplicationCommand, 'id' | 'application_id' | 'version' | 'guild_id'>;

/** Fills in a definition the way Discord answers it, which is why comparing it with one's own is hard. */
export function fillIn(body: CommandBody, guildId: string | undefined): Definition {
  const { options, ...rest } = body;
  const contexts = rest.contexts ?? null;
  return {
    default_member_permissions: rest.default_member_permissions ?? null,
    type: rest.type ?? ApplicationCommandType.ChatInput,
    name: rest.name,
    name_localizations: rest.name_localizations ?? null,
    description: rest.description ?? '',
    description_localizations: rest.description_localizations ?? null,
    nsfw: rest.nsfw ?? false,
    // A server's own command is neither for direct messages nor for other installations.
    ...(guildId === undefined && {
      dm_permission: contexts?.includes(InteractionContextType.BotDM) ?? rest.dm_permission ?? true,
      contexts,
      integration_types: rest.integration_types ?? [ApplicationIntegrationType.GuildInstall],
    }),
    ...(options?.length && { options: options.map(fillInOption) }),
  };
}

function fillInOption(given: APIApplicationCommandOption): APIApplicationCommandOption {
  const { required, autocomplete, choices, options, ...option } = withoutNulls(given) as Flags;
  return {
    ...option,
    name_localizations: given.name_localizations ?? null,
    description_localizations: given.description_localizations ?? null,
    ...(required && { required }),
    ...(autocomplete && { autocomplete }),
    ...(choices?.length && { choices: choices.map((choice) => ({ name_localizations: null, ...choice })) }),
    ...(options?.length && { options: options.map(fillInOption) }),
  } as APIApplicationCommandOption;
}

type Flags = APIApplicationCommandOption & {
  readonly autocomplete?: boolean;
  readonly choices?: readonly object[];
  readonly options?: readonly APIApplicationCommandOption[];
};

/** A command as `GET` shows it unless asked for translations. */
export function withoutLocalizations<T extends object>(command: T): T {
  return JSON.parse(
    JSON.stringify(command, (key, value: unknown) => (key.endsWith('_localizations') ? undefined : value)),
  ) as T;
}
