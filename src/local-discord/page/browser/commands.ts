// Commands as somebody types them, described in their language.

import {
  type APIApplicationCommandOption,
  type ApplicationCommandType,
  type Locale,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import { typeableParts } from '../../commands/subcommands.js';
import type { Channel, Named } from '../protocol.js';

/** What can be typed after the slash. */
export interface Typeable {
  readonly name: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandOption[];
}

type Described = Pick<Channel['commands'][number], 'description' | 'description_localizations'>;

/** What of a type is offered in a channel. */
export function typeable(
  { commands, roles }: Pick<Channel, 'commands' | 'roles'> = { commands: [], roles: [] },
  type: ApplicationCommandType,
  locale: Locale,
): Typeable[] {
  return commands
    .filter((command) => command.type === type)
    .flatMap(typeableParts)
    .map((command) => ({
      name: command.name,
      description: described(command, locale),
      options: (command.options ?? []).map((option) => withRoles(option, roles)),
    }));
}

/** A role is chosen from those of the server. */
function withRoles(
  option: APIApplicationCommandOption,
  roles: readonly Named[],
): APIApplicationCommandOption {
  if (option.type !== Type.Role) return option;
  const choices = roles.map(({ id, name }) => ({ name, value: id }));
  return { ...option, choices } as unknown as APIApplicationCommandOption;
}

/** In the member's language where the bot has it. */
export function described({ description, description_localizations }: Described, locale: Locale): string {
  return description_localizations?.[locale] ?? description;
}
