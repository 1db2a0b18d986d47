// The command a member means, among those they would be offered where they are.

import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Acting } from './requests.js';

type Here = Required<Pick<Acting, 'place' | 'member'>>;

/** Whether Discord's client would offer a command to a member in a place. */
export function isOffered(command: APIApplicationCommand, { place, member }: Here): boolean {
  const { integration_types = [ApplicationIntegrationType.GuildInstall], contexts } = command;
  const isHere = integration_types.includes(place.install) && (contexts?.includes(place.context) ?? true);
  return isHere && (place.guildId === undefined || isPermitted(command, member));
}

function isPermitted(
  { default_member_permissions }: APIApplicationCommand,
  { permissions }: Here['member'],
): boolean {
  if (default_member_permissions === null || permissions & PermissionFlagsBits.Administrator) return true;
  const needed = BigInt(default_member_permissions);
  // "0" keeps a command for administrators.
  return needed !== 0n && (permissions & needed) === needed;
}

/** The command of a name and type; throws with the names there are. */
export function findCommand(
  commands: readonly APIApplicationCommand[],
  { name, type }: Pick<APIApplicationCommand, 'name' | 'type'>,
  here: Here,
): APIApplicationCommand {
  const ofType = commands.filter((command) => command.type === type);
  const found = ofType.find((command) => command.name === name);
  if (!found) {
    const names = ofType.map((command) => command.name).join(', ') || 'none';
    throw new Error(
      `No ${ApplicationCommandType[type]} command "${name}" is registered; there are: ${names}.`,
    );
  }
  if (!isOffered(found, here)) {
    throw new Error(`"${name}" is not offered to ${here.member.user.username} in the ${here.place.name}.`);
  }
  return found;
}
