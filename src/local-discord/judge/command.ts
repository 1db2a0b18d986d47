// Command definitions: names, order of options, total size, and how many there may be.

import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import { type APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10';
import * as z from 'zod/mini';
import { apiError } from '../api-error.js';
import { check } from './check.js';
import { commandLength } from './command-length.js';
import { type Described, localeProblems, nameProblems, optionListProblems } from './command-options.js';
import { applyRules, type Path, type Problem, problem, type Rule, refuseIf, repeated } from './problems.js';

/** A command as a bot may define it: what it leaves out, or says null of, Discord fills in. */
export type CommandBody = Described & {
  readonly [Key in Exclude<keyof APIApplicationCommand, keyof Described>]?: APIApplicationCommand[Key] | null;
};

// Discord's document types the permissions as an integer, but Discord itself and every library use a string.
const corrections = {
  default_member_permissions: z.nullish(z.string().check(z.regex(/^\d+$/))),
  nsfw: z.nullish(z.boolean()),
};
const definition = z.extend(ApplicationCommandUpdateRequestSchema, corrections);

const MAX_LENGTH = 8000;
const MAX_OF_TYPE: readonly (readonly [ApplicationCommandType, number])[] = [
  [ApplicationCommandType.ChatInput, 100],
  [ApplicationCommandType.User, 15],
  [ApplicationCommandType.Message, 15],
];
const typeOf = ({ type }: Pick<CommandBody, 'type'>) => type ?? ApplicationCommandType.ChatInput;
const isChatInput = (command: CommandBody) => typeOf(command) === ApplicationCommandType.ChatInput;

const commandRules: readonly Rule<CommandBody>[] = [
  (command, path) => (isChatInput(command) ? nameProblems(command, path) : []),
  localeProblems,

  function described(command, path) {
    const { description, options } = command;
    if (isChatInput(command)) return description ? [] : [problem.required([...path, 'description'])];
    return [...(description ? ['description'] : []), ...(options?.length ? ['options'] : [])].map((key) =>
      problem.other(
        [...path, key],
        'APPLICATION_COMMAND_CONTEXT_MENU_FIELD',
        `Context menu commands cannot have ${key}`,
      ),
    );
  },

  (command, path) => optionListProblems(command.options ?? [], [...path, 'options']),

  function totalLength(command, path) {
    const message = `Command exceeds maximum size (${MAX_LENGTH})`;
    return commandLength(command) > MAX_LENGTH
      ? [problem.other(path, 'APPLICATION_COMMAND_TOO_LARGE', message)]
      : [];
  },
];

/** All the commands a bot wants to have. */
export function judgeCommands(json: unknown): CommandBody[] {
  if (!Array.isArray(json)) {
    refuseIf([problem.other([], 'BASE_TYPE_CONVERT', 'Only iterables may be used in a ListType')]);
  }
  const commands = json as CommandBody[];
  refuseIf(commands.flatMap((command, index) => commandProblems(command, [index])));
  if (isTooMany(commands)) throw apiError('tooManyCommands');
  refuseIf(
    repeated(commands.map((command) => `${typeOf(command)} ${command.name}`)).map((index) =>
      problem.other(
        [index],
        'APPLICATION_COMMANDS_DUPLICATE_NAME',
        'Application command names must be unique',
      ),
    ),
  );
  return commands;
}

/** Whether there are more commands of a type than Discord keeps. */
function isTooMany(commands: readonly Pick<CommandBody, 'type'>[]): boolean {
  return MAX_OF_TYPE.some(([type, limit]) => commands.filter((one) => typeOf(one) === type).length > limit);
}

function commandProblems(json: unknown, path: Path): Problem[] {
  return check(definition, json, path, () => applyRules(commandRules, json as CommandBody, path));
}
