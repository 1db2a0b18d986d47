// Which command a name or a custom id belongs to.

import type { Command, MessageCommand } from '../command.js';
import { parseCustomId } from '../reply/custom-id.js';
import type { Services } from './services.js';

type Commands = Pick<Services, 'commands'>;

export function commandOf(customId: string, { commands }: Commands): Command | undefined {
  const prefix = parseCustomId(customId)?.prefix;
  return prefix === undefined
    ? undefined
    : commands.filter(isTyped).find((command) => command.prefix === prefix);
}

export function commandNamed(name: string, { commands }: Commands): Command | undefined {
  return commands.filter(isTyped).find(({ definition }) => definition.name === name);
}

export function messageCommandNamed(name: string, { commands }: Commands): MessageCommand | undefined {
  return commands
    .filter((command) => 'onMessage' in command)
    .find(({ definition }) => definition.name === name);
}

function isTyped(command: Command | MessageCommand): command is Command {
  return 'run' in command;
}
