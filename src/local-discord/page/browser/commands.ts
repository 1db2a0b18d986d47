// Commands as somebody types them: subcommands told apart, names in their language.

import {
  type APIApplicationCommandOption,
  type ApplicationCommandType,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import type { OfferedCommand } from '../protocol.js';

/** What can be typed after the slash. */
export interface Typeable {
  /** With its subcommands after spaces, as the local Discord knows it. */
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
    .flatMap((command) => leaves(command.name, command, command.options ?? [], locale));
}

/** In the member's language where the bot has it. */
export function described({ description = '', description_localizations }: Named, locale: string): string {
  return description_localizations?.[locale] ?? description;
}

function leaves(
  name: string,
  named: Named,
  options: readonly APIApplicationCommandOption[],
  locale: string,
): Typeable[] {
  const nested = options.filter(
    (option) => option.type === Type.Subcommand || option.type === Type.SubcommandGroup,
  );
  if (nested.length === 0) return [{ name, description: described(named, locale), options }];
  return nested.flatMap((inner) =>
    leaves(
      `${name} ${inner.name}`,
      inner,
      'options' in inner ? ((inner.options ?? []) as readonly APIApplicationCommandOption[]) : [],
      locale,
    ),
  );
}
