// What a browser asks for, done the way a member would do it.

import {
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  Locale,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { z } from 'zod';
import type { Exchange } from '../interactions/pending.js';
import type { LocalDiscord } from '../local-discord.js';
import type { Acting } from '../member/requests.js';
import { MEMBERS, type Outcome, PLACES } from './protocol.js';

const text = z.string().max(6000);
const id = z.string().regex(/^\d{17,20}$/);
const locale = z.enum(Locale);
const options = z.record(z.string(), z.union([text, z.boolean()]));

const ACT = z.strictObject({
  member: z.enum(MEMBERS),
  place: z.enum(PLACES),
  locale,
  usesExternalApps: z.boolean(),
  action: z.discriminatedUnion('do', [
    z.strictObject({ do: z.literal('run'), name: text, options }),
    z.strictObject({ do: z.literal('complete'), name: text, options, focused: text }),
    z.strictObject({ do: z.literal('run on message'), name: text, message: id }),
    z.strictObject({ do: z.literal('press'), message: id, customId: text }),
    z.strictObject({ do: z.literal('choose'), message: id, customId: text, values: z.array(text) }),
    z.strictObject({
      do: z.literal('submit'),
      opener: id,
      fields: z.record(z.string(), z.union([text, z.boolean()])),
    }),
    z.strictObject({
      do: z.literal('post'),
      content: z.string().min(1).max(2000, 'A message has at most 2000 characters.'),
    }),
    z.strictObject({ do: z.literal('set language'), locale }),
  ]),
});

/** Modals that may still be sent off; older ones are forgotten. */
const KEPT_MODALS = 100;

export class PageActions {
  readonly #openers = new Map<string, Exchange>();

  constructor(readonly discord: LocalDiscord) {}

  /** Does what a request body asks for; what is odd about it is told in words. */
  async act(body: unknown): Promise<Outcome> {
    const read = ACT.safeParse(body);
    if (!read.success) return { kind: 'problem', words: z.prettifyError(read.error) };
    try {
      const exchange = await this.#do(read.data);
      return exchange === undefined ? { kind: 'done' } : this.#outcome(exchange);
    } catch (error) {
      return { kind: 'problem', words: (error as Error).message };
    }
  }

  #do({
    member: name,
    place,
    locale,
    usesExternalApps,
    action,
  }: z.infer<typeof ACT>): Promise<Exchange> | undefined {
    const { discord } = this;
    const member = discord.members[name];
    const denied = usesExternalApps ? 0n : PermissionFlagsBits.UseExternalApps;
    const acting: Acting = {
      member: { ...member, permissions: member.permissions & ~denied },
      place: discord.places[place],
      locale,
    };
    switch (action.do) {
      case 'run':
        return discord.run({ ...action, ...acting });
      case 'complete':
        return discord.autocomplete({ ...action, ...acting });
      case 'run on message':
        return discord.runOnMessage({ ...action, message: this.#message(action.message), ...acting });
      case 'press':
        return discord.press({ ...action, message: this.#message(action.message), ...acting });
      case 'choose':
        return discord.choose({ ...action, message: this.#message(action.message), ...acting });
      case 'submit': {
        const from = this.#openers.get(action.opener);
        if (from === undefined) throw new Error('This form is not open any more.');
        const { custom_id } = from.response.data as APIModalInteractionResponseCallbackData;
        return discord.submit({ customId: custom_id, fields: action.fields, from, ...acting });
      }
      case 'post':
        discord.post({ content: action.content, ...acting });
        return undefined;
      case 'set language':
        discord.setLocale(discord.places[place], action.locale);
        return undefined;
    }
  }

  #outcome(exchange: Exchange): Outcome {
    const { interaction, response } = exchange;
    switch (response.type) {
      case InteractionResponseType.ApplicationCommandAutocompleteResult: {
        const { choices = [] } = response.data as { choices?: APIApplicationCommandOptionChoice[] };
        return { kind: 'choices', choices };
      }
      case InteractionResponseType.Modal: {
        const [oldest] = this.#openers.keys();
        if (oldest !== undefined && this.#openers.size >= KEPT_MODALS) this.#openers.delete(oldest);
        this.#openers.set(interaction.id, exchange);
        const modal = response.data as APIModalInteractionResponseCallbackData;
        return { kind: 'modal', opener: interaction.id, modal };
      }
      default:
        return { kind: 'done' };
    }
  }

  #message(messageId: string): APIMessage {
    const message = this.discord.message(messageId);
    if (message === undefined) throw new Error('This message is not there any more.');
    return message;
  }
}
