// The command a member means, among those they would be offered where they are.

import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { RegisteredCommand } from '../commands/registered.js';
import type { Member } from '../world/cast.js';
import type { Place } from '../world/places.js';

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
