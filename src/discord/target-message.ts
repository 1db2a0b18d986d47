// The words that a message shows, wherever they stand in it.
import {
  type APIEmbed,
  type APIMessage,
  type APIMessageSnapshotFields,
  type APIMessageTopLevelComponent,
  type APIPoll,
  ComponentType,
} from 'discord-api-types/v10';
import type { TargetMessage } from '../command.js';

/** @param guildId of the server; null in direct messages and group chats */
export function targetMessage(message: APIMessage, ownId: string, guildId: string | null): TargetMessage {
  const forwarded = message.message_snapshots?.map((snapshot) => snapshot.message) ?? [];
  const all: readonly Shown[] = [message, ...forwarded];
  return {
    id: message.id,
    text: lines(all.flatMap(ownWords)),
    embedded: lines(all.flatMap(({ embeds = [] }) => embeds.flatMap(embedWords))),
    address: addressOf(guildId, message.channel_id, message.id),
    isOwn: message.author.id === ownId,
  };
}

/** Discord's link to a message. */
export function addressOf(guildId: string | null, channelId: string | null, messageId: string): string {
  return `https://discord.com/channels/${guildId ?? '@me'}/${channelId ?? ''}/${messageId}`;
}

/** A message, or one that it forwards. */
type Shown = Partial<APIMessageSnapshotFields> & { readonly poll?: APIPoll };
type Words = readonly (string | undefined)[];

function ownWords({ content, components = [], poll }: Shown): Words {
  const answers = poll?.answers.map(({ poll_media }) => poll_media.text) ?? [];
  return [content, ...components.flatMap(componentWords), poll?.question.text, ...answers];
}

function componentWords(component: APIMessageTopLevelComponent): Words {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return [component.content];
    case ComponentType.Section:
    case ComponentType.Container:
      return component.components.flatMap(componentWords);
    default:
      return [];
  }
}

function embedWords({ author, title, description, fields = [], footer }: APIEmbed): Words {
  return [
    author?.name,
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ];
}

function lines(words: Words): string {
  return words.filter((text) => text !== undefined && text !== '').join('\n');
}
