// Which command a name or a button belongs to.

import type { AnyCommand, Command, MessageCommand, RecordCommand } from '../command.js';
import type { Target } from '../reply/shared/view.js';
import type { Services } from './services.js';

type Commands = Pick<Services, 'commands'>;

export function commandOf(
  view: Pick<Target, 'kind'> | undefined,
  { commands }: Commands,
): Command | undefined {
  return (
    view &&
    commands.filter(isTyped).find(({ press }) => press !== undefined && Object.hasOwn(press, view.kind))
  );
}

export function commandNamed(name: string, { commands }: Commands): Command | undefined {
  return commands.filter(isTyped).find(({ definition }) => definition.name === name);
}

export function messageCommandNamed(name: string, { commands }: Commands): MessageCommand | undefined {
  return commands
    .filter((command) => 'onMessage' in command)
    .find(({ definition }) => definition.name === name);
}

export function recordCommand({ commands }: Commands): RecordCommand | undefined {
  return commands.find((command) => 'act' in command);
}

function isTyped(command: AnyCommand): command is Command {
  return 'run' in command;
}
