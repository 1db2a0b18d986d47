// Options as a member fills them in: checked the way Discord's client checks them before anything is sent.

import {
  type APIApplicationCommandOption,
  type APIRole,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';

import { shownAs } from '../world/roles.js';

/** What a member fills in, by the option's name or the field's custom id: text, or yes or no. */
export type Values = Readonly<Record<string, string | boolean>>;

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

/** The command whose options are typed, and what they may name. */
export interface Typing {
  readonly command: string;
  readonly options: readonly APIApplicationCommandOption[];
  readonly roles: readonly APIRole[];
}

/** What is wrong with a value for an option, in words; undefined when it can be sent. */
function fault(option: Loose, value: string | boolean, roles: readonly APIRole[]): string | undefined {
  const { type, min_length = 0, max_length = MAX_TEXT, choices } = option;
  if (type === Type.Boolean) return typeof value === 'boolean' ? undefined : 'takes true or false';
  if (type === Type.Role) {
    return roleMeant(value, roles)
      ? undefined
      : `is one of ${roles.map(({ name }) => shownAs(name)).join(', ')}`;
  }
  if (type !== Type.String) return `has a type the local Discord cannot fill in (${Type[type]})`;
  if (typeof value !== 'string') return 'takes text';
  if (value.length < min_length || value.length > max_length) return 'is too short or too long';
  if (!choices?.length || choices.some((choice) => choice.value === value)) return undefined;
  return `is one of ${choices.map((choice) => choice.value).join(', ')}`;
}

/** Options in the order of the command's definition; throws on what a member could not send. */
export function fillOptions(typing: Typing, values: Values): SentOption[] {
  refuseStrangers(typing, values);
  const { command, options, roles } = typing;
  return options.flatMap((option): SentOption[] => {
    const { name, type } = option;
    const value = values[name];
    if (value === undefined) {
      if (option.required) throw new Error(`/${command} needs ${name}. ${known(options)}`);
      return [];
    }
    const words = fault(option as Loose, value, roles);
    if (words) throw new Error(`/${command} ${name} ${words}; got ${JSON.stringify(value)}.`);
    return [{ name, type, value: sent(option, value, roles) }];
  });
}

/** Options half typed, for autocompletion: nothing is required. */
export function fillFocused(typing: Typing, values: Values, focused: string): SentOption[] {
  const typed: Values = { [focused]: '', ...values };
  refuseStrangers(typing, typed);
  const { command, options, roles } = typing;
  return options.flatMap((option): SentOption[] => {
    const { name, type } = option;
    const value = typed[name];
    if (value === undefined) return [];
    if (name !== focused) return [{ name, type, value: sent(option, value, roles) }];
    if (!('autocomplete' in option && option.autocomplete)) {
      throw new Error(`/${command} ${name} has no autocompletion.`);
    }
    return [{ name, type, value: String(value), focused: true }];
  });
}

/** What the ids among the options stand for. */
export function resolved({ roles }: Typing, options: readonly SentOption[]): object {
  const given = options.filter(({ type }) => type === Type.Role).map(({ value }) => roleMeant(value, roles));
  if (given.length === 0) return {};
  return { resolved: { roles: Object.fromEntries(given.map((role) => [role?.id, role])) } };
}

function sent({ type }: Pick<Loose, 'type'>, value: string | boolean, roles: readonly APIRole[]) {
  return (type === Type.Role && roleMeant(value, roles)?.id) || value;
}

function roleMeant(value: string | boolean, roles: readonly APIRole[]): APIRole | undefined {
  return roles.find(({ id, name }) => value === id || value === shownAs(name));
}

function refuseStrangers({ command, options }: Typing, values: Values): void {
  const stranger = Object.keys(values).find((name) => !options.some((option) => option.name === name));
  if (stranger !== undefined) throw new Error(`/${command} has no option "${stranger}". ${known(options)}`);
}

function known(options: Typing['options']): string {
  const names = options.map(({ name, required }) => (required ? `${name} (required)` : name));
  return names.length > 0 ? `Its options are ${names.join(', ')}.` : 'It has no options.';
}
