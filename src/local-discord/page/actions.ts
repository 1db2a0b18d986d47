// What a browser asks for, done the way a member would do it.

import {
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { z } from 'zod';
import type { Exchange } from '../interactions/pending.js';
import type { LocalDiscord } from '../local-discord.js';
import type { Acting } from '../member/requests.js';
import { ACT, type Act } from './act.js';
import type { Outcome } from './protocol.js';

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

  #do({ member: name, place, locale, usesExternalApps, action }: Act): Promise<Exchange> | undefined {
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
