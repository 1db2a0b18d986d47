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
} from '../interactions/pending.js';
import { blankMessage } from '../messages/compose.js';
import type { MessageStore } from '../messages/store.js';
import { MAX_BODY_BYTES } from '../rest/body.js';
import type { Member } from '../world/cast.js';
import { type Place, type Server, surroundings } from '../world/places.js';
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

/** What members can do on a local Discord. */
export abstract class MemberActions {
  abstract readonly applicationId: string;
  abstract readonly members: { readonly asker: Member };
  abstract readonly places: { readonly server: Server };
  protected abstract readonly registry: CommandRegistry;
  protected abstract readonly store: MessageStore;
  protected abstract readonly interactions: Interactions;
  protected abstract placeOf(channelId: string): Place;
  /** Hands an interaction to the bot; false when none is there. */
  protected abstract send(interaction: Interaction): boolean;

  /** Types a chat-input command. */
  async run({ name, options = {}, ...acting }: Run): Promise<Exchange> {
    const { typing, ...command } = this.#command(name, ApplicationCommandType.ChatInput, acting);
    const filled = fillOptions(typing, options);
    const data = { ...command, ...nested(name, filled), ...resolved(typing, filled) };
    return this.#send({ type: InteractionType.ApplicationCommand, data }, acting);
  }

  /** Types into an option that completes itself. */
  async autocomplete({ name, options = {}, focused, ...acting }: Autocomplete): Promise<Exchange> {
    const { typing, ...command } = this.#command(name, ApplicationCommandType.ChatInput, acting);
    const data = { ...command, ...nested(name, fillFocused(typing, options, focused)) };
    return this.#send({ type: InteractionType.ApplicationCommandAutocomplete, data }, acting);
  }

  /** Chooses a command from a message's menu. */
  async runOnMessage({ name, message, ...acting }: RunOnMessage): Promise<Exchange> {
    const here = { ...acting, place: this.placeOf(message.channel_id) };
    const { typing: _, ...command } = this.#command(name, ApplicationCommandType.Message, here);
    const target = this.store.get(message.id) ?? message;
    const data = { ...command, target_id: target.id, resolved: { messages: { [target.id]: target } } };
    return this.#send({ type: InteractionType.ApplicationCommand, data }, here);
  }

  /** Presses a button. */
  async press({ message, customId, ...acting }: Press): Promise<Exchange> {
    const current = this.#seen(message, acting.member);
    const { type, id } = findComponent(current, customId, 'button');
    return this.#component(current, { component_type: type, custom_id: customId, id }, acting);
  }

  /** Chooses from a select menu. */
  async choose({ message, customId, values, ...acting }: Choose): Promise<Exchange> {
    const current = this.#seen(message, acting.member);
    const select = findComponent(current, customId, 'select');
    refuseWrongChoice(select, values);
    const { type, id } = select;
    return this.#component(current, { component_type: type, custom_id: customId, id, values }, acting);
  }

  /** Fills in a modal and sends it; unless said otherwise, the one who opened it, where they did. */
  async submit({ customId, fields, from, ...acting }: Submit): Promise<Exchange> {
    const data = { custom_id: customId, components: filledModal(customId, fields, from?.response.data) };
    const opener = from?.interaction;
    const message = this.store.get(opener?.message?.id ?? '');
    return this.#send(
      { type: InteractionType.ModalSubmit, data, ...(message && { message }) },
      { ...(opener && this.#openerOf(opener)), ...acting },
      opener,
    );
  }

  /** Puts up an ordinary message. The bot is not told of it. */
  post({
    content = '',
    forwards,
    member = this.members.asker,
    place = this.places.server,
  }: Post): APIMessage {
    return this.store.put({
      ...blankMessage(place.channelId, member.user),
      content,
      ...(forwards && forwarding(forwards, this.placeOf(forwards.channel_id).guildId)),
    });
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
    const { member = this.members.asker, place = this.places.server, locale = 'en-US' } = acting;
    const interaction: Interaction = {
      ...newCredentials(),
      application_id: this.applicationId,
      type,
      version: 1,
      ...surroundings(place, member),
      locale: locale as Locale,
      entitlements: [],
      attachment_size_limit: MAX_BODY_BYTES,
      data,
      ...overrides,
    };
    return this.interactions.deliver(interaction, (sent) => this.send(sent), openedBy);
  }

  #openerOf(opener: Interaction): Acting {
    const permissions = BigInt(opener.member?.permissions ?? 0);
    return {
      member: { user: actor(opener), permissions, roles: new Set(opener.member?.roles) },
      place: this.placeOf(opener.channel_id ?? ''),
    };
  }

  /** What an interaction says of a command, and what is needed to type its options. */
  #command(name: string, type: ApplicationCommandType, acting: Acting) {
    const { place = this.places.server, member = this.members.asker } = acting;
    const typeable = this.registry.at(place).flatMap(typeableParts);
    const { id, guild_id, options = [] } = findCommand(typeable, { name, type }, { place, member });
    const typing = { command: name, options, roles: place.roles ?? [] };
    return { typing, id, name, type, ...(guild_id !== undefined && { guild_id }) };
  }

  #component(message: APIMessage, data: object, acting: Acting): Promise<Exchange> {
    const place = this.placeOf(message.channel_id);
    return this.#send({ type: InteractionType.MessageComponent, data, message }, { ...acting, place });
  }

  /** The message as it stands now; throws if the member could not see it. */
  #seen(message: APIMessage, member = this.members.asker): APIMessage {
    const current = this.store.get(message.id);
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
