// What a member types in a terminal, read as Discord's client would read it from its command box.

import { ApplicationCommandType, ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { typeableParts } from './commands/subcommands.js';
import type { Values } from './member/typed-options.js';

/** As much of a command's definition as typing it needs; registered and local definitions both fit. */
export interface TypeableCommand {
  readonly name: string;
  readonly type?: ApplicationCommandType | undefined;
  readonly description?: string | undefined;
  readonly options?: readonly TypeableOption[] | undefined;
}

interface TypeableOption {
  readonly name: string;
  readonly type: Type;
  readonly description: string;
  readonly required?: boolean | undefined;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[] | undefined;
  readonly options?: readonly TypeableOption[] | undefined;
}

/** A command ready to be run, or words for whoever typed it. */
export type TypedLine =
  | { readonly name: string; readonly options: Values; readonly problem?: undefined }
  | { readonly problem: string };

/**
 * Reads `/quote camera crew person:baldwin private:true`, also without the slash, which Git Bash takes for a path. Words without a name go to the command's first text option;
 * a named value runs until the next name. Quotation marks stay, and nothing inside them is taken for a name.
 */
export function parseTypedLine(line: string, commands: readonly TypeableCommand[]): TypedLine {
  const typeable = commands
    .filter(({ type = ApplicationCommandType.ChatInput }) => type === ApplicationCommandType.ChatInput)
    .flatMap(typeableParts);
  const refuse = (words: string): TypedLine => ({ problem: `${usage(typeable)}\n\n${words}` });

  const words = line.trim().replace(/^\//, '');
  const command = typeable.find(({ name }) => words === name || /^\s/.test(behind(name, words)));
  if (!command) return refuse(noCommand(words, typeable));

  const { name, options = [] } = command;
  const values = read(behind(name, words).trim(), options);
  if (typeof values === 'string') return refuse(`/${name}: ${values}`);
  const missing = options.find((option) => option.required && !(option.name in values));
  return missing ? refuse(`/${name} needs ${missing.name}.`) : { name, options: values };
}

/** What a line holds behind a command's name; nothing where it does not begin with it. */
function behind(name: string, line: string): string {
  return line.startsWith(name) ? line.slice(name.length) : '';
}

function noCommand(words: string, typeable: readonly TypeableCommand[]): string {
  const [first = ''] = words.split(/\s/);
  const parts = typeable.filter(({ name }) => name.startsWith(`${first} `)).map(({ name }) => `/${name}`);
  return parts.length > 0 ? `/${first} is one of ${parts.join(', ')}.` : `There is no command /${first}.`;
}

/** The commands with their options, one a line. */
export function usage(commands: readonly TypeableCommand[]): string {
  return commands
    .flatMap(typeableParts)
    .flatMap(({ name, description = '', options = [] }) => [
      `/${name}  ${description}`,
      ...options.map(
        (option) =>
          `    ${option.name}:${kind(option)}${option.required ? ' (required)' : ''}  ${option.description}`,
      ),
    ])
    .join('\n');
}

function kind({ type, choices }: TypeableOption): string {
  if (choices?.length) return choices.map(({ name }) => name).join('|');
  if (type === Type.Role) return '@role';
  return type === Type.Boolean ? 'true|false' : '<text>';
}

/** The values by option, or what is wrong in words. */
function read(text: string, options: readonly TypeableOption[]): Values | string {
  const { unnamed, first, all } = given(text, options);
  if (unnamed && !first) return notText(unnamed, options);
  const stranger = strangerIn(unnamed);
  if (first && stranger !== undefined) {
    return `there is no option ${stranger}. To search for these words, write ${first.name}: before them.`;
  }
  const values: Record<string, string | boolean> = {};
  for (const { option, typed } of all) {
    const value = convert(option, typed);
    if (typeof value === 'object') return value.problem;
    if (option.name in values) return `${option.name} is given twice.`;
    values[option.name] = value;
  }
  return values;
}

/** What stands for which option, by its name, as typed. */
export function textsOf(text: string, options: readonly TypeableOption[]): ReadonlyMap<string, string> {
  return new Map(given(text, options).all.map(({ option, typed }) => [option.name, typed]));
}

/** What has no name is for the first text option. */
function given(text: string, options: readonly TypeableOption[]) {
  const named = namesIn(text, options);
  const unnamed = text.slice(0, named[0]?.start ?? text.length).trim();
  const first = options.find(({ type }) => type === Type.String);
  const ahead = first && unnamed ? [{ option: first, typed: unnamed }] : [];
  return { unnamed, first, all: [...ahead, ...named] };
}

/** Where a known name with its colon starts a word outside quotation marks, and what is typed behind it. */
function namesIn(text: string, options: readonly TypeableOption[]) {
  const found = [...text.matchAll(/"[^"]*"|(?<=^|\s)([^\s":]+):/gu)].flatMap((match) => {
    const option = options.find(({ name }) => name === match[1]);
    return option ? [{ option, start: match.index, end: match.index + match[0].length }] : [];
  });
  return found.map(({ option, start, end }, index) => ({
    option,
    start,
    typed: text.slice(end, found[index + 1]?.start ?? text.length).trim(),
  }));
}

/** `colour:red` outside quotation marks is meant as an option; `note: this`, `10:30` and an address are words. */
function strangerIn(words: string): string | undefined {
  return /(?:^|\s)(\p{Ll}[\p{Ll}_-]*):(?=[^\s/])/u.exec(words.replaceAll(/"[^"]*"/g, ' '))?.[1];
}

function notText(words: string, options: readonly TypeableOption[]): string {
  const stranger = /^([^\s":]+):/u.exec(words)?.[1];
  if (stranger !== undefined) return `there is no option ${stranger}.`;
  return options.length > 0 ? 'each value needs the name of its option.' : 'it takes no options.';
}

function convert(option: TypeableOption, text: string): string | boolean | { problem: string } {
  const { name, type, choices } = option;
  if (text === '') return { problem: `${name} has no value.` };
  if (choices?.length) {
    const same = (other: string | number) => String(other).toLowerCase() === text.toLowerCase();
    const chosen = choices.find((choice) => same(choice.name) || same(choice.value));
    if (chosen !== undefined) return String(chosen.value);
    return { problem: `${name} is one of ${choices.map((choice) => choice.name).join(', ')}.` };
  }
  if (type === Type.Boolean) {
    return text === 'true' || text === 'false' ? text === 'true' : { problem: `${name} is true or false.` };
  }
  return text;
}
