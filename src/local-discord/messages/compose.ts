// From what a bot sends to the message Discord then shows.

import {
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APIUser,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { apiError } from '../api-error.js';
import type { UploadedFile } from '../rest/body.js';
import { snowflake } from '../snowflake.js';
import { showComponents } from './components.js';
import { pngSize } from './png-size.js';

/** The parts of a request body that make up a message. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly APIMessageTopLevelComponent[] | null;
  readonly attachments?:
    | readonly { readonly id: string | number; readonly description?: string | null }[]
    | null;
  readonly flags?: number | null;
}

/** An empty message, as every message begins. */
export function blankMessage(channelId: string, author: APIUser): APIMessage {
  return {
    id: snowflake(),
    channel_id: channelId,
    author,
    type: MessageType.Default,
    content: '',
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    flags: 0 as MessageFlags,
  };
}

/**
 * Applies a body to a message: what it names is replaced, `null` empties, what it leaves out stays.
 * @returns it with the files that were uploaded along, by attachment id
 */
export function compose(
  before: APIMessage,
  body: MessageBody,
  uploads: readonly UploadedFile[],
  filesUrl: string,
) {
  const { attachments, files } = attach(before, body, uploads, filesUrl);
  const message: APIMessage = {
    ...before,
    ...(body.content !== undefined && { content: body.content ?? '' }),
    ...(body.components !== undefined && { components: showComponents(body.components ?? []) }),
    ...(body.embeds !== undefined && {
      embeds: (body.embeds ?? []).map((embed) => showEmbed(embed, attachments)),
    }),
    attachments,
  };
  const { content, embeds, components } = message;
  if (!content.trim() && !embeds.length && !components?.length && !attachments.length) {
    throw apiError('emptyMessage');
  }
  return { message, files };
}

/** A message that was edited just now; the "thinking" mark goes with the first edit. */
export function edited(message: APIMessage): APIMessage {
  const flags = (message.flags ?? 0) & ~MessageFlags.Loading;
  return { ...message, flags, edited_timestamp: new Date().toISOString() };
}

function attach(before: APIMessage, body: MessageBody, uploads: readonly UploadedFile[], filesUrl: string) {
  const described = new Map((body.attachments ?? []).map((entry) => [String(entry.id), entry.description]));
  const kept =
    body.attachments === undefined
      ? before.attachments
      : before.attachments.filter(({ id }) => described.has(id));
  const files = new Map<string, UploadedFile>();
  const added = uploads.map((file): APIAttachment => {
    const id = snowflake();
    files.set(id, file);
    const description = described.get(file.id);
    const url = `${filesUrl}/${id}/${encodeURIComponent(file.name)}`;
    return {
      id,
      filename: file.name,
      size: file.data.byteLength,
      url,
      proxy_url: url,
      content_type: file.contentType,
      ...pngSize(file.data),
      ...(description && { description }),
    };
  });
  return { attachments: [...kept, ...added], files };
}

function showEmbed(embed: APIEmbed, attachments: readonly APIAttachment[]): APIEmbed {
  const locate = <Media extends { url: string }>(media: Media): Media => {
    const name = /^attachment:\/\/(.+)$/.exec(media.url)?.[1];
    const url = attachments.find(({ filename }) => filename === name)?.url;
    return url === undefined ? media : { ...media, url, proxy_url: url };
  };
  return {
    ...withoutNulls(embed),
    type: 'rich' as APIEmbed['type'] & string,
    ...(embed.fields && {
      fields: embed.fields.map((field) => ({ ...field, inline: field.inline ?? false })),
    }),
    ...(embed.image && { image: locate(embed.image) }),
    ...(embed.thumbnail && { thumbnail: locate(embed.thumbnail) }),
  } as APIEmbed;
}

/** Discord leaves out of its answers what a request set to null. */
export function withoutNulls<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== null)) as T;
}
