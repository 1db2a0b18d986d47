// Options as a member fills them in: checked the way Discord's client checks them before anything is sent.

import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';

/** What a member fills in, by option name. */
export type OptionValues = Readonly<Record<string, string | boolean>>;

/** An option in an interaction's data. */
export interface SentOption {
  readonly name: string;
  readonly type: Type;
  readonly value: string | boolean;
  readonly focused?: true;
}

const MAX_TEXT = 6000;

interface Loose {
  readonly type: Type;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
}

/** What is wrong with a value for an option, in words; undefined when it can be sent. */
function fault(option: Loose, value: string | boolean): string | undefined {
  const { type, min_length = 0, max_length = MAX_TEXT, choices } = option;
  if (type === Type.Boolean) return typeof value === 'boolean' ? undefined : 'takes true or false';
  if (type !== Type.String) return `has a type the local Discord cannot fill in (${Type[type]})`;
  if (typeof value !== 'string') return 'takes text';
  if (value.length < min_length || value.length > max_length) return 'is too short or too long';
  if (!choices?.length || choices.some((choice) => choice.value === value)) return undefined;
  return `is one of ${choices.map((choice) => choice.value).join(', ')}`;
}

/** Options in the order of the command's definition; throws on what a member could not send. */
export function fillOptions(
  options: readonly APIApplicationCommandOption[],
  values: OptionValues,
  command: string,
): SentOption[] {
  refuseStrangers(options, values, command);
  return options.flatMap((option): SentOption[] => {
    const { name, type } = option;
    const value = values[name];
    if (value === undefined) {
      if (option.required) throw new Error(`/${command} needs ${name}. ${known(options)}`);
      return [];
    }
    const words = fault(option as Loose, value);
    if (words) throw new Error(`/${command} ${name} ${words}; got ${JSON.stringify(value)}.`);
    return [{ name, type, value }];
  });
}

/** Options half typed, for autocompletion: nothing is required. */
export function fillFocused(
  options: readonly APIApplicationCommandOption[],
  values: OptionValues,
  focused: string,
  command: string,
): SentOption[] {
  refuseStrangers(options, { [focused]: '', ...values }, command);
  return options.flatMap((option): SentOption[] => {
    const { name, type } = option;
    const isFocused = name === focused;
    const value = values[name] ?? (isFocused ? '' : undefined);
    if (value === undefined) return [];
    if (!isFocused) return [{ name, type, value }];
    if (!('autocomplete' in option && option.autocomplete)) {
      throw new Error(`/${command} ${name} has no autocompletion.`);
    }
    return [{ name, type, value: String(value), focused: true }];
  });
}

function refuseStrangers(
  options: readonly APIApplicationCommandOption[],
  values: OptionValues,
  command: string,
): void {
  const stranger = Object.keys(values).find((name) => !options.some((option) => option.name === name));
  if (stranger !== undefined) throw new Error(`/${command} has no option "${stranger}". ${known(options)}`);
}

function known(options: readonly APIApplicationCommandOption[]): string {
  const names = options.map(({ name, required }) => (required ? `${name} (required)` : name));
  return names.length > 0 ? `Its options are ${names.join(', ')}.` : 'It has no options.';
}
