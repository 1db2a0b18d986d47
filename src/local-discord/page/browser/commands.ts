// Commands as somebody types them, described in their language.

import type { APIApplicationCommandOption, ApplicationCommandType } from 'discord-api-types/v10';
import { typeableParts } from '../../commands/subcommands.js';
import type { OfferedCommand } from '../protocol.js';

/** What can be typed after the slash. */
export interface Typeable {
  readonly name: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandOption[];
}

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly description_localizations?: Readonly<Partial<Record<string, string | null>>> | null;
}

export function typeable(
  commands: readonly OfferedCommand[],
  type: ApplicationCommandType,
  locale: string,
): Typeable[] {
  return commands
    .filter((command) => command.type === type)
    .flatMap(typeableParts)
    .map((command) => ({
      name: command.name,
      description: described(command, locale),
      options: command.options ?? [],
    }));
}

/** In the member's language where the bot has it. */
export function described({ description = '', description_localizations }: Named, locale: string): string {
  return description_localizations?.[locale] ?? description;
}
