// The messages that stand in every channel, and waiting for them to change.

import type { APIMessage } from 'discord-api-types/v10';
import type { Changes } from '../changes.js';
import type { UploadedFile } from '../rest/body.js';
import { compose, type MessageBody } from './compose.js';

const CHANGES_WITHIN_MS = 3000;
/** Older messages are forgotten, so that a long measurement does not fill the memory. */
const KEPT_MESSAGES = 5000;

export class MessageStore {
  readonly #messages = new Map<string, APIMessage>();
  readonly #files = new Map<string, UploadedFile>();

  /** @param filesUrl below which what is uploaded can be fetched */
  constructor(
    readonly changes: Changes,
    readonly filesUrl: string,
  ) {}

  get(id: string): APIMessage | undefined {
    return this.#messages.get(id);
  }

  /** The messages of a channel, oldest first. */
  inChannel(channelId: string): APIMessage[] {
    return [...this.#messages.values()].filter((message) => message.channel_id === channelId);
  }

  /** A file that was uploaded with a message, by its attachment id. */
  file(attachmentId: string): UploadedFile | undefined {
    return this.#files.get(attachmentId);
  }

  /** Puts a new message up, or a new version of one in its place. */
  put(message: APIMessage, files: ReadonlyMap<string, UploadedFile> = new Map()): APIMessage {
    const before = this.#messages.get(message.id)?.attachments ?? [];
    for (const { id } of before)
      if (!message.attachments.some((kept) => kept.id === id)) this.#files.delete(id);
    this.#messages.set(message.id, message);
    for (const [id, file] of files) this.#files.set(id, file);
    const oldest = this.#messages.values().next().value;
    if (oldest && this.#messages.size > KEPT_MESSAGES) this.#forget(oldest);
    this.changes.tell({ kind: 'message', message });
    return message;
  }

  /** Puts up what a body makes of a message: see compose.ts. */
  compose(before: APIMessage, body: MessageBody, uploads: readonly UploadedFile[]): APIMessage {
    const { message, files } = compose(before, body, uploads, this.filesUrl);
    return this.put(message, files);
  }

  delete(message: APIMessage): void {
    this.#forget(message);
    this.changes.tell({ kind: 'deleted', message });
  }

  /** The version that follows the one given; undefined once the message is deleted. */
  nextVersion(seen: APIMessage): Promise<APIMessage | undefined> {
    return this.#wait(`a change of message ${seen.id}`, () => {
      const now = this.#messages.get(seen.id);
      return now === seen ? undefined : { found: now };
    });
  }

  /** The first message of the same channel after the one given. */
  async nextMessage(after: APIMessage): Promise<APIMessage> {
    return this.#wait(`a message after ${after.id}`, () => {
      const next = this.inChannel(after.channel_id).find(({ id }) => BigInt(id) > BigInt(after.id));
      return next && { found: next };
    });
  }

  #wait<T>(what: string, look: () => { found: T } | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const check = () => {
        const seen = look();
        if (seen) end(() => resolve(seen.found));
      };
      const stop = this.changes.watch(check);
      const late = new Error(`Waited ${CHANGES_WITHIN_MS / 1000} s for ${what}.`);
      const timer = setTimeout(() => end(() => reject(late)), CHANGES_WITHIN_MS);
      const end = (settle: () => void) => {
        stop();
        clearTimeout(timer);
        settle();
      };
      check();
    });
  }

  #forget(message: APIMessage): void {
    this.#messages.delete(message.id);
    for (const { id } of message.attachments) this.#files.delete(id);
  }
}
