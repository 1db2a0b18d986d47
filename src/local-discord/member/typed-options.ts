// Options as a member fills them in: checked the way Discord's client checks them before anything is sent.

import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';

/** What a member fills in, by option name. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** An option in an interaction's data. */
export interface SentOption {
  readonly name: string;
  readonly type: Type;
  readonly value?: string | number | boolean;
  readonly options?: readonly SentOption[];
  readonly focused?: true;
}

const MAX_TEXT = 6000;

type Fault = (option: Loose, value: string | number | boolean) => string | false;

interface Loose {
  readonly type: Type;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
}

const outside = (size: number, low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY) =>
  size < low || size > high;

const FAULTS: Partial<Record<Type, Fault>> = {
  [Type.String]: (option, value) =>
    (typeof value !== 'string' && 'takes text') ||
    (outside(String(value).length, option.min_length, option.max_length ?? MAX_TEXT) &&
      'is too short or too long'),
  [Type.Integer]: (option, value) =>
    (!Number.isSafeInteger(value) && 'takes a whole number') ||
    (outside(Number(value), option.min_value, option.max_value) && 'is out of range'),
  [Type.Number]: (option, value) =>
    (typeof value !== 'number' && 'takes a number') ||
    (outside(Number(value), option.min_value, option.max_value) && 'is out of range'),
  [Type.Boolean]: (_, value) => typeof value !== 'boolean' && 'takes true or false',
};

/** What is wrong with a value for an option, in words; undefined when it can be sent. */
function fault(option: Loose, value: string | number | boolean): string | undefined {
  const check = FAULTS[option.type];
  if (!check) return `has a type the local Discord cannot fill in (${Type[option.type]})`;
  const words = check(option, value);
  if (words) return words;
  const { choices } = option;
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

/** Options half typed, for autocompletion: nothing is required and numbers may still be text. */
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
