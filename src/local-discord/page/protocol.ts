// What the page and its server say to each other.

import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIUser,
} from 'discord-api-types/v10';

/** Whom the browser can act as. */
export const MEMBERS = ['asker', 'other', 'moderator'] as const;
export type MemberName = (typeof MEMBERS)[number];

/** Where it can act. */
export const PLACES = ['server', 'reports', 'elsewhere', 'dm', 'privateChannel'] as const;
export type PlaceName = (typeof PLACES)[number];

/** A command as somebody is offered it. */
type OfferedCommand = Pick<
  APIApplicationCommand,
  'type' | 'name' | 'description' | 'description_localizations' | 'options'
>;

/** A role, or one of the members, as they are mentioned: `@Curators`. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** One of the members. */
export interface CastMember extends Named {
  readonly member: MemberName;
  /** What tells them apart: permissions as Discord calls them, and roles. */
  readonly rights: readonly string[];
}

/** A place as one member finds it. */
export interface Channel {
  readonly name: PlaceName;
  readonly id: string;
  /** A server's language. */
  readonly locale?: string;
  readonly roles: readonly Named[];
  /** What the member is offered there, of every type. */
  readonly commands: readonly OfferedCommand[];
}

/** A request of the bot's that Discord did not carry out. */
export interface RefusalNotice {
  readonly method: string;
  /** Without the secrets in it. */
  readonly path: string;
  readonly code: number;
  readonly message: string;
  /** Where in the body it went wrong: `data.embeds.0.title`. */
  readonly errors: readonly { readonly at: string; readonly code: string; readonly message: string }[];
}

/** What the server tells a browser, one event a line. The first one holds everything; so does it after a reconnection. */
export type PageEvent =
  | {
      readonly kind: 'all';
      readonly bot: APIUser;
      readonly online: boolean;
      readonly me: APIUser;
      readonly cast: readonly CastMember[];
      readonly channels: readonly Channel[];
      /** Oldest first, of all channels. */
      readonly messages: readonly APIMessage[];
    }
  | { readonly kind: 'message'; readonly message: APIMessage }
  | { readonly kind: 'deleted'; readonly id: string }
  | { readonly kind: 'refused'; readonly refusal: RefusalNotice }
  | { readonly kind: 'places'; readonly cast: readonly CastMember[]; readonly channels: readonly Channel[] }
  | { readonly kind: 'bot'; readonly online: boolean };

/** What the browser has to do next; messages come as events. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | {
      readonly kind: 'modal';
      /** The interaction that opened it. */
      readonly opener: string;
      readonly modal: APIModalInteractionResponseCallbackData;
    }
  /** Nothing came of it, in words for the member. */
  | { readonly kind: 'problem'; readonly words: string };
