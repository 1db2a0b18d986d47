// What the bot's answers do: first answers, follow-ups, edits and deletions.

import {
  type APIMessage,
  type APIUser,
  ApplicationIntegrationType,
  InteractionContextType,
  InteractionResponseType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { apiError } from '../api-error.js';
import { blankMessage, edited, type MessageBody } from '../messages/compose.js';
import type { MessageStore } from '../messages/store.js';
import type { UploadedFile } from '../rest/body.js';
import { metadata } from './metadata.js';
import type { CallbackBody, Interaction, Pending } from './pending.js';

/** Flags a bot can set on a message of its own. */
const SETTABLE = MessageFlags.Ephemeral | MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications;

export class Answers {
  constructor(
    readonly messages: MessageStore,
    readonly bot: APIUser,
  ) {}

  /** Carries out the first answer and says which message came of it. */
  first(
    pending: Pending,
    { type, data }: CallbackBody,
    files: readonly UploadedFile[],
  ): APIMessage | undefined {
    const body = (data ?? {}) as MessageBody;
    const message = this.#effect(pending, type, body, files);
    pending.acknowledged = true;
    if (message) pending.originalId = message.id;
    return message;
  }

  #effect(
    pending: Pending,
    type: number,
    body: MessageBody,
    files: readonly UploadedFile[],
  ): APIMessage | undefined {
    switch (type) {
      case InteractionResponseType.ChannelMessageWithSource:
        return this.#create(pending, body, files);
      case InteractionResponseType.DeferredChannelMessageWithSource:
        return this.messages.put(this.#reply(pending, ((body.flags ?? 0) & SETTABLE) | MessageFlags.Loading));
      case InteractionResponseType.UpdateMessage:
        return this.edit(this.#clicked(pending), body, files);
      case InteractionResponseType.DeferredMessageUpdate:
        return this.#clicked(pending);
      default:
        return undefined;
    }
  }

  /** A further message; after a deferral the first one fills in the message that was waiting. */
  followUp(pending: Pending, body: MessageBody, files: readonly UploadedFile[]): APIMessage {
    const original = this.messages.get(pending.originalId ?? '');
    if (original && (original.flags ?? 0) & MessageFlags.Loading) return this.edit(original, body, files);
    return this.#create(pending, body, files, pending.originalId);
  }

  /** Changes a message; what makes it ephemeral stays as it was. */
  edit(message: APIMessage, body: MessageBody, files: readonly UploadedFile[]): APIMessage {
    return this.messages.compose(edited(message), body, files);
  }

  /** A message reached with an interaction's token: `@original` or one of its follow-ups, nobody else's. */
  find(pending: Pending, id: string): APIMessage {
    const message = this.messages.get(id === '@original' ? (pending.originalId ?? '') : id);
    const isOriginal = message?.id === pending.originalId;
    if (!message || !(isOriginal || message.interaction_metadata?.id === pending.interaction.id)) {
      throw apiError('unknownMessage');
    }
    return message;
  }

  #create(
    pending: Pending,
    body: MessageBody,
    files: readonly UploadedFile[],
    originalId?: string,
  ): APIMessage {
    const blank = this.#reply(pending, (body.flags ?? 0) & SETTABLE, originalId);
    return this.messages.compose(blank, body, files);
  }

  #reply({ interaction, openedBy }: Pending, flags: number, originalId?: string): APIMessage {
    const channelId = interaction.channel_id ?? '';
    const answered = originalId ?? interaction.message?.id;
    return {
      ...blankMessage(channelId, this.bot),
      flags: flags | (isForcedPrivate(interaction) ? MessageFlags.Ephemeral : 0),
      type: answered === undefined ? commandReplyType(interaction.data) : MessageType.Reply,
      webhook_id: interaction.application_id,
      application_id: interaction.application_id,
      interaction_metadata: {
        ...metadata(interaction, openedBy),
        ...(originalId !== undefined && { original_response_message_id: originalId }),
      },
      ...(answered !== undefined && {
        message_reference: {
          type: MessageReferenceType.Default,
          channel_id: channelId,
          message_id: answered,
        },
      }),
    };
  }

  #clicked({ interaction: { message } }: Pending): APIMessage {
    const current = this.messages.get(message?.id ?? '');
    if (!current) throw apiError('unknownMessage');
    return current;
  }
}

const { UseExternalApps, Administrator } = PermissionFlagsBits;

/** Where members may not use apps of their own in public: a server without the app, and a member without leave. */
function isForcedPrivate({ context, authorizing_integration_owners, member }: Interaction): boolean {
  return (
    context === InteractionContextType.Guild &&
    authorizing_integration_owners[ApplicationIntegrationType.GuildInstall] === undefined &&
    (BigInt(member?.permissions ?? 0) & (UseExternalApps | Administrator)) === 0n
  );
}

function commandReplyType(data: unknown): MessageType {
  const target = (data as { target_id?: string } | undefined)?.target_id;
  return target === undefined ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand;
}
