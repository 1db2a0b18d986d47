// What a command is: a definition in Discord's own shape, and pure functions from options to a reply.
import type {
  APIApplicationCommandBasicOption,
  APIEmbed,
  ApplicationCommandOptionType,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { AskableRecord } from './answers/askable.js';
import type { Fetcher } from './article/fetch.js';
import type { Say } from './language/say.js';
import type { Program } from './reply/about-reply.js';
import type { Suggestion } from './reply/shared/choices.js';
import type { Form } from './reply/shared/forms.js';
import type { Reply } from './reply/shared/reply.js';
import type { View, ViewOf } from './reply/shared/view.js';
import type { Member } from './server-record/member.js';
import type { ServerRecords } from './server-record/server-records.js';
import type { Settings } from './store/store.js';

/** Discord's own type of a definition, as a constant. */
type Constant<Body> = {
  readonly [key in keyof Body]: Body[key] extends readonly (infer Item)[] | null | undefined
    ? readonly Item[]
    : Body[key];
};

export type Definition = Constant<RESTPostAPIChatInputApplicationCommandsJSONBody> & {
  readonly options?: readonly APIApplicationCommandBasicOption[];
};

interface ValueOf {
  [ApplicationCommandOptionType.String]: string;
  [ApplicationCommandOptionType.Boolean]: boolean;
}

/** What was filled in, by name: `{ query?: string; private?: boolean }`. */
export type Options<List extends Definition['options']> = {
  readonly [O in NonNullable<List>[number] as O['name']]?: O['type'] extends keyof ValueOf
    ? ValueOf[O['type']]
    : never;
};

/** What an answer is made from; the same for every command. */
export interface Context extends AskableRecord {
  /** In the language of whoever will read the answer. */
  readonly say: Say;
  /** Whether there is anybody to report mistakes to. */
  readonly takesReports: boolean;
  /** Set where servers may have records of their own. */
  readonly keepsProposals?: true | undefined;
  /** Left out where nobody runs it for others. */
  readonly program?: Program | undefined;
  /** The id of who asks; nothing but limits are kept by it. */
  readonly member?: string | undefined;
  /** The id of the film that is asked in this server where none is named; undefined: all of the record. */
  readonly film?: string | undefined;
  /** How many proposals wait for this member, who may curate here; left out for others. */
  readonly openProposals?: (() => Promise<number | undefined> | undefined) | undefined;
}

/** Of the message whose button or menu was used, or of a form; foreign input. */
export interface Pressed {
  readonly embeds: readonly APIEmbed[];
  /** What was filled in. */
  readonly typed?: string;
}

/** Undefined where what is to be shown is not there (any more). */
type Shown = Reply | undefined | Promise<Reply | undefined>;

export type Presses = {
  readonly [Kind in View['kind']]?: (view: ViewOf<Kind>, context: Context, message: Pressed) => Shown;
};

/** The option that is being typed. */
interface Focused {
  readonly name: string;
  readonly value: string;
}

interface Parts<O> {
  /** Shown to the asker alone, who may post it; other commands have an option for that. */
  readonly isPrivate?: boolean;
  /** @throws {UserError} with words for the asker */
  run(options: O, context: Context): Shown;
  /** What to offer while an option is typed, best first; at most 25 are shown. */
  complete?(focused: Focused, options: O, context: Context): readonly Suggestion[];
  /** By what a pressed button, or a choice from a menu, leads to. */
  readonly press?: Presses;
}

export interface Command extends Parts<{ readonly [name: string]: string | boolean }> {
  readonly definition: Definition;
}

/** A message that somebody chose a command on. */
export interface TargetMessage {
  readonly id: string;
  /** What stands in it, and in the messages it forwards. */
  readonly text: string;
  /** What its embeds say: a page's words in the preview of a link, more often than its author's. */
  readonly embedded: string;
  /** Where it stands. */
  readonly address: string;
  /** Whether this bot posted it. */
  readonly isOwn: boolean;
}

/** A command in a message's menu, under Apps: an answer for the asker alone, who may post it, or a form to fill in. */
export interface MessageCommand {
  readonly definition: Constant<RESTPostAPIContextMenuApplicationCommandsJSONBody>;
  onMessage(message: TargetMessage, context: Context): Reply | Form | Promise<Reply>;
}

/** What a member does with a server's own record: a subcommand, a pressed button, a form that was filled in. */
export interface RecordAction {
  /** A subcommand's name, or what the button or the form does. */
  readonly act: string;
  /** What the button or the form names; foreign input. */
  readonly on: readonly string[];
  /** Of the subcommand; a role is its id. */
  readonly options: { readonly [name: string]: string | boolean };
  /** Of the form. */
  readonly fields: { readonly [id: string]: string };
  readonly member: Member;
  /** The server's id. */
  readonly server: string;
}

/** What acting on a server's own record takes. */
export interface RecordContext extends Context {
  readonly records: ServerRecords;
  readonly settings: Settings;
  readonly setAside: readonly string[];
  /** The shipped record, without the server's own. */
  readonly shipped: AskableRecord;
  readonly fetchPage: Fetcher;
}

/** The one command that keeps something. Whatever it says is for the member alone. */
export interface RecordCommand {
  readonly definition: Constant<RESTPostAPIChatInputApplicationCommandsJSONBody>;
  /** Acts of buttons for which a page is read, which takes longer than Discord waits. */
  readonly readsPages: readonly string[];
  /** @throws {UserError} with words for the member */
  act(action: RecordAction, context: RecordContext): Promise<Reply | Form>;
  /** What to offer while an option of a subcommand is typed. */
  complete(
    typing: Omit<RecordAction, 'act' | 'on' | 'fields'> & { readonly focused: Focused },
    context: RecordContext,
  ): Promise<readonly Suggestion[]>;
}

export type AnyCommand = Command | MessageCommand | RecordCommand;

/** Ties the options that `run` and `complete` read to those that the definition offers. */
export function command<const D extends Definition>(
  parts: { readonly definition: D } & Parts<Options<D['options']>>,
): Command {
  return parts as unknown as Command;
}

/** What a view leads to. */
export function shown(view: View, { press }: Command, context: Context, message: Pressed): Shown {
  const show = press?.[view.kind] as ((...press: [View, Context, Pressed]) => Shown) | undefined;
  return show?.(view, context, message);
}
