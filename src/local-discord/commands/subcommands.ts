// A command with subcommands: Discord registers it as one, and offers each of its subcommands as one.

import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';

interface Part {
  readonly type: Type;
  readonly name: string;
  readonly options?: readonly object[] | null | undefined;
}

/** A subcommand, or a group of them. */
export function isPart({ type }: Pick<Part, 'type'>): boolean {
  return type === Type.Subcommand || type === Type.SubcommandGroup;
}

interface Whole {
  readonly name: string;
  readonly options?: readonly Part[] | null | undefined;
}

/** What can be typed of a command: its subcommands, each under its whole name (`record add-quote`), or else itself. */
export function typeableParts<Command extends Whole>(command: Command): Command[] {
  const parts = (command.options ?? []).filter(isPart);
  if (parts.length === 0) return [command];
  return parts.flatMap(({ type: _, options, ...part }) =>
    typeableParts({ ...command, ...part, options: options ?? [], name: `${command.name} ${part.name}` }),
  );
}

/** A command's name and options as they are sent: those of a subcommand stand inside it. */
export function nested(wholeName: string, options: readonly object[]) {
  const [name = '', ...parts] = wholeName.split(' ');
  const inside = parts.reduceRight((inner, part, index) => {
    const type = index === parts.length - 1 ? Type.Subcommand : Type.SubcommandGroup;
    return [{ type, name: part, options: inner }];
  }, options);
  return { name, options: inside };
}

/** The other way round: what was typed, of what was sent. */
export function wholeName({ name, options }: Whole): string {
  const part = options?.find(isPart);
  return part === undefined ? name : `${name} ${wholeName(part as Whole)}`;
}
