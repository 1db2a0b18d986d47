// What a member's actions are told: who acts, where, and what they type, press or fill in.

import type { APIMessage, Locale } from 'discord-api-types/v10';
import type { Exchange, Interaction } from '../interactions/pending.js';
import type { Member } from '../world/cast.js';
import type { Place } from '../world/places.js';
import type { Values } from './typed-options.js';

/** Who acts and where; an ordinary member in the server's channel unless said otherwise. */
export interface Acting {
  readonly member?: Member;
  readonly place?: Place;
  /** Discord's, or one that it adds later. */
  readonly locale?: Locale | (string & {});
}

export interface Run extends Acting {
  readonly name: string;
  /** A role as its id, or as it is typed, `@Curators`. */
  readonly options?: Values;
}

export interface Autocomplete extends Run {
  /** The option being typed; its text so far stands in `options`. */
  readonly focused: string;
}

export interface RunOnMessage extends Acting {
  readonly name: string;
  readonly message: APIMessage;
}

export interface Press extends Omit<Acting, 'place'> {
  readonly message: APIMessage;
  readonly customId: string;
}

export interface Choose extends Press {
  readonly values: readonly string[];
}

export interface Submit extends Acting {
  readonly customId: string;
  readonly fields: Values;
  /** The exchange that opened the modal; without it a forged submission is sent. */
  readonly from?: Exchange;
}

export interface Post extends Omit<Acting, 'locale'> {
  readonly content?: string;
  /** A message to forward. */
  readonly forwards?: APIMessage;
}

/** An interaction's kind and data, and anything else to be put in the place of what would be sent. */
export type RawInteraction = Pick<Interaction, 'type' | 'data'> & Partial<Interaction>;
