// What a member can do: type commands, press, choose, fill in, post.

import {
  type APIMessage,
  ApplicationCommandType,
  InteractionType,
  type Locale,
  MessageFlags,
  MessageReferenceType,
} from 'discord-api-types/v10';
import type { CommandRegistry } from '../commands/registry.js';
import { nested, typeableParts } from '../commands/subcommands.js';
import { actor } from '../interactions/metadata.js';
import {
  type Exchange,
  type Interaction,
  type Interactions,
  newCredentials,
  type Send,
} from '../interactions/pending.js';
import { blankMessage } from '../messages/compose.js';
import type { MessageStore } from '../messages/store.js';
import { MAX_BODY_BYTES } from '../rest/body.js';
import type { Member } from '../world/cast.js';
import { type Place, surroundings } from '../world/places.js';
import { filledModal } from './filled-modal.js';
import { findCommand } from './find-command.js';
import { findComponent, refuseWrongChoice } from './find-component.js';
import type {
  Acting,
  Autocomplete,
  Choose,
  Post,
  Press,
  RawInteraction,
  Run,
  RunOnMessage,
  Submit,
} from './requests.js';
import { fillFocused, fillOptions, resolved } from './typed-options.js';

/** What the member's side works with. */
export interface MemberSide {
  readonly applicationId: string;
  readonly registry: CommandRegistry;
  readonly messages: MessageStore;
  readonly interactions: Interactions;
  readonly asker: Member;
  readonly server: Place;
  readonly placeOf: (channelId: string) => Place;
  readonly send: Send;
}

/** The member's actions on one local Discord. */
export class MemberActions {
  constructor(readonly side: MemberSide) {}

  /** Types a chat-input command. */
  async run({ name, options = {}, ...acting }: Run): Promise<Exchange> {
    const { definitions, ...command } = this.#command(name, ApplicationCommandType.ChatInput, acting);
    const { roles = [] } = acting.place ?? this.side.server;
    const filled = fillOptions(definitions, options, name, roles);
    const data = { ...command, ...nested(name, filled), ...resolved(filled, roles) };
    return this.#send({ type: InteractionType.ApplicationCommand, data }, acting);
  }

  /** Types into an option that completes itself. */
  async autocomplete({ name, options = {}, focused, ...acting }: Autocomplete): Promise<Exchange> {
    const { definitions, ...command } = this.#command(name, ApplicationCommandType.ChatInput, acting);
    const { roles = [] } = acting.place ?? this.side.server;
    const data = { ...command, ...nested(name, fillFocused(definitions, options, focused, name, roles)) };
    return this.#send({ type: InteractionType.ApplicationCommandAutocomplete, data }, acting);
  }

  /** Chooses a command from a message's menu. */
  async runOnMessage({ name, message, ...acting }: RunOnMessage): Promise<Exchange> {
    const place = this.side.placeOf(message.channel_id);
    const { definitions: _, ...command } = this.#command(name, ApplicationCommandType.Message, {
      ...acting,
      place,
    });
    const target = this.side.messages.get(message.id) ?? message;
    const data = { ...command, target_id: target.id, resolved: { messages: { [target.id]: target } } };
    return this.#send({ type: InteractionType.ApplicationCommand, data }, { ...acting, place });
  }

  /** Presses a button. */
  async press({ message, customId, ...acting }: Press): Promise<Exchange> {
    const current = this.#seen(message, acting.member);
    const button = findComponent(current, customId, 'button');
    return this.#component(
      current,
      { component_type: button.type, custom_id: customId, id: button.id },
      acting,
    );
  }

  /** Chooses from a select menu. */
  async choose({ message, customId, values, ...acting }: Choose): Promise<Exchange> {
    const current = this.#seen(message, acting.member);
    const select = findComponent(current, customId, 'select');
    refuseWrongChoice(select, values);
    return this.#component(
      current,
      { component_type: select.type, custom_id: customId, id: select.id, values },
      acting,
    );
  }

  /** Fills in a modal and sends it; unless said otherwise, the one who opened it, where they did. */
  async submit({ customId, fields, from, ...acting }: Submit): Promise<Exchange> {
    const components = filledModal(customId, fields, from?.response.data);
    const opener = from?.interaction;
    const message = this.side.messages.get(opener?.message?.id ?? '');
    return this.#send(
      {
        type: InteractionType.ModalSubmit,
        data: { custom_id: customId, components },
        ...(message && { message }),
      },
      { ...(opener && this.#openerOf(opener)), ...acting },
      opener,
    );
  }

  /** Puts up an ordinary message. The bot is not told of it. */
  post({ content = '', forwards, member = this.side.asker, place = this.side.server }: Post): APIMessage {
    const message: APIMessage = {
      ...blankMessage(place.channelId, member.user),
      content,
      ...(forwards && forwarding(forwards, this.side.placeOf(forwards.channel_id).guildId)),
    };
    this.side.messages.put(message);
    return message;
  }

  /** Sends an interaction nobody checks: for odd and forged ones. */
  deliver(interaction: RawInteraction, acting: Acting = {}): Promise<Exchange> {
    return this.#send(interaction, acting);
  }

  #send(
    { type, data, ...overrides }: RawInteraction,
    acting: Acting,
    openedBy?: Interaction,
  ): Promise<Exchange> {
    const { member = this.side.asker, place = this.side.server, locale = 'en-US' } = acting;
    const interaction: Interaction = {
      ...newCredentials(),
      application_id: this.side.applicationId,
      type,
      version: 1,
      ...surroundings(place, member),
      locale: locale as Locale,
      entitlements: [],
      attachment_size_limit: MAX_BODY_BYTES,
      data,
      ...overrides,
    };
    return this.side.interactions.deliver(interaction, this.side.send, openedBy);
  }

  #openerOf(opener: Interaction): Acting {
    const permissions = BigInt(opener.member?.permissions ?? 0);
    return {
      member: { user: actor(opener), permissions, roles: new Set(opener.member?.roles) },
      place: this.side.placeOf(opener.channel_id ?? ''),
    };
  }

  /** What an interaction says of a command, and the definitions of its options. */
  #command(name: string, type: ApplicationCommandType, { member, place }: Acting) {
    const { registry, server, asker } = this.side;
    const where = place ?? server;
    const typeable = registry.at(where).flatMap(typeableParts);
    const { id, guild_id, options } = findCommand(typeable, name, type, where, member ?? asker);
    return { definitions: options ?? [], id, name, type, ...(guild_id !== undefined && { guild_id }) };
  }

  #component(message: APIMessage, data: object, acting: Acting): Promise<Exchange> {
    const place = this.side.placeOf(message.channel_id);
    return this.#send({ type: InteractionType.MessageComponent, data, message }, { ...acting, place });
  }

  /** The message as it stands now; throws if the member could not see it. */
  #seen(message: APIMessage, member = this.side.asker): APIMessage {
    const current = this.side.messages.get(message.id);
    if (!current) throw new Error(`Message ${message.id} is not there any more.`);
    const askedBy = current.interaction_metadata?.user.id;
    if ((current.flags ?? 0) & MessageFlags.Ephemeral && askedBy !== member.user.id) {
      throw new Error(`Message ${message.id} is ephemeral: only the member who asked can see it.`);
    }
    return current;
  }
}

function forwarding(forwarded: APIMessage, guildId: string | undefined): Partial<APIMessage> {
  const { content, embeds, attachments, timestamp, edited_timestamp, flags, type, components, mentions } =
    forwarded;
  const snapshot = {
    content,
    embeds,
    attachments,
    timestamp,
    edited_timestamp,
    flags,
    type,
    components,
    mentions,
  };
  return {
    message_reference: {
      type: MessageReferenceType.Forward,
      channel_id: forwarded.channel_id,
      message_id: forwarded.id,
      ...(guildId !== undefined && { guild_id: guildId }),
    },
    message_snapshots: [{ message: snapshot }] as NonNullable<APIMessage['message_snapshots']>,
    flags: MessageFlags.HasSnapshot,
  };
}
