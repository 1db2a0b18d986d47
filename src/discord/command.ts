// What a command is: a definition in Discord's own shape, and a pure function from options to a reply.
import type {
  APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { NonEmpty } from '../record/model.js';
import type { Reply } from '../reply/reply.js';
import type { DossierSearch } from '../search/dossier-search.js';

type Body = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** Discord's own type of a definition, as a constant. */
export type Definition = {
  readonly [key in keyof Body]: Body[key] extends readonly (infer Item)[] | null | undefined
    ? readonly Item[]
    : Body[key];
} & { readonly options?: readonly APIApplicationCommandBasicOption[] };

interface ValueOf {
  [ApplicationCommandOptionType.String]: string;
  [ApplicationCommandOptionType.Boolean]: boolean;
}

/** The options of a definition by name: `{ query?: string; private?: boolean }`. */
export type Options<D extends Definition> = {
  readonly [O in NonNullable<D['options']>[number] as O['name']]?: O['type'] extends keyof ValueOf
    ? ValueOf[O['type']]
    : never;
};

/** What an answer is made from; the same for every command. */
export interface Context {
  /** The record, searchable; the first dossier is the one asked when no film is named. */
  readonly dossiers: NonEmpty<DossierSearch>;
}

/** A pressed button or a choice from a menu, all of it foreign input. */
export interface Press {
  /** What stands in the custom id behind the prefix. */
  readonly parts: readonly string[];
  /** The chosen values of a menu; none for a button. */
  readonly values: readonly string[];
  /** All values of the message's menu, in order. */
  readonly listed: readonly string[];
}

export interface Command {
  readonly definition: Definition;
  /** The prefix of this command's custom ids. */
  readonly prefix: string;
  /** @throws {UserError} with a sentence for the asker */
  run(options: { readonly [name: string]: string | boolean }, context: Context): Reply;
  /** The reply to go to, or undefined where the ids mean nothing (any more). */
  press(press: Press, context: Context): Reply | undefined;
}

/** Ties the options that `run` reads to those that the definition offers. */
export function command<const D extends Definition>(parts: {
  readonly definition: D;
  readonly prefix: string;
  run(options: Options<D>, context: Context): Reply;
  press(press: Press, context: Context): Reply | undefined;
}): Command {
  return parts as unknown as Command;
}
