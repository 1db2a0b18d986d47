// Which command a custom id belongs to.
import { parseCustomId } from '../reply/custom-id.js';
import type { Answering } from './answering.js';
import type { Command } from './command.js';

export function commandOf(customId: string, { commands }: Pick<Answering, 'commands'>): Command | undefined {
  const prefix = parseCustomId(customId)?.prefix;
  return prefix === undefined ? undefined : commands.find((command) => command.prefix === prefix);
}
