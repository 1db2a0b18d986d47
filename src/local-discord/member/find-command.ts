// The command a member means, among those they would be offered where they are.

import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { RegisteredCommand } from '../commands/registered.js';
import type { Member } from '../world/cast.js';
import type { Place } from '../world/places.js';
import type { SentOption } from './typed-options.js';

/** Whether Discord's client would offer a command to a member in a place. */
export function isOffered(command: RegisteredCommand, place: Place, member: Member): boolean {
  const installed = (command.integration_types ?? [ApplicationIntegrationType.GuildInstall]).includes(
    place.install,
  );
  const here = command.contexts?.includes(place.context) ?? true;
  return installed && here && (place.guildId === undefined || isPermitted(command, member));
}

function isPermitted({ default_member_permissions }: RegisteredCommand, { permissions }: Member): boolean {
  if (default_member_permissions === null || permissions & PermissionFlagsBits.Administrator) return true;
  const needed = BigInt(default_member_permissions);
  // "0" keeps a command for administrators.
  return needed !== 0n && (permissions & needed) === needed;
}

/** The command of a name and type; throws with the names there are. */
export function findCommand(
  commands: readonly RegisteredCommand[],
  name: string,
  type: ApplicationCommandType,
  place: Place,
  member: Member,
): RegisteredCommand {
  const ofType = commands.filter((command) => command.type === type);
  const found = ofType.find((command) => command.name === name);
  if (!found) {
    const names = ofType.map((command) => command.name).join(', ') || 'none';
    throw new Error(
      `No ${ApplicationCommandType[type]} command "${name}" is registered; there are: ${names}.`,
    );
  }
  if (!isOffered(found, place, member)) {
    throw new Error(`"${name}" is not offered to ${member.user.username} in the ${place.name}.`);
  }
  return found;
}

/** The options at the end of a path of subcommands, and how to wrap what is filled in there. */
export function descend(command: RegisteredCommand, path: readonly string[]) {
  let options: readonly APIApplicationCommandOption[] = command.options ?? [];
  const passed: { name: string; type: ApplicationCommandOptionType }[] = [];
  for (const name of path) {
    const next = options.find((option) => option.name === name);
    if (!next || !isNesting(next)) throw new Error(`/${command.name} has no subcommand "${name}".`);
    passed.push({ name, type: next.type });
    options = next.options ?? [];
  }
  if (options.some(isNesting)) {
    throw new Error(`/${command.name} needs a subcommand: ${options.map(({ name }) => name).join(', ')}.`);
  }
  const wrap = (filled: SentOption[]): SentOption[] =>
    passed.reduceRight((inner, { name, type }) => [{ name, type, options: inner }], filled);
  return { options, wrap };
}

type Nesting = Extract<APIApplicationCommandOption, { type: 1 | 2 }>;

function isNesting(option: APIApplicationCommandOption): option is Nesting {
  const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
  return option.type === Subcommand || option.type === SubcommandGroup;
}
