// Which command a name or a button belongs to.

import type { Command, MessageCommand } from '../command.js';
import type { View } from '../reply/shared/view.js';
import type { Services } from './services.js';

type Commands = Pick<Services, 'commands'>;

export function commandOf(view: View | undefined, { commands }: Commands): Command | undefined {
  return view && commands.filter(isTyped).find(({ press }) => press?.[view.kind] !== undefined);
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
