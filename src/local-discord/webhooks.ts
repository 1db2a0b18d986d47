// A channel's own webhooks, as its settings hand them out: whoever knows the address can post there.

import { randomBytes } from 'node:crypto';
import type { APIMessage, RESTPostAPIWebhookWithTokenJSONBody } from 'discord-api-types/v10';
import { ApiError, apiError } from './api-error.js';
import { judgeFollowUp } from './judge/judge.js';
import { blankMessage, type MessageBody } from './messages/compose.js';
import type { MessageStore } from './messages/store.js';
import { type ApiAnswer, type ApiRequest, noContent, ok } from './rest/route.js';
import { snowflake } from './snowflake.js';
import { makeUser } from './world/cast.js';

type Execution = ApiRequest<'app' | 'token'>;

export class Webhooks {
  readonly #byId = new Map<string, Webhook>();

  constructor(readonly messages: MessageStore) {}

  add(channelId: string): Webhook {
    const webhook = new Webhook(channelId);
    this.#byId.set(webhook.id, webhook);
    return webhook;
  }

  /** Whether the id is a webhook's; an application's is one too, for its interactions' tokens. */
  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** Posts a message; with `?wait=true` the answer is that message. */
  execute({ params: { app: id, token }, query, json, files }: Execution): ApiAnswer {
    const webhook = this.#byId.get(id);
    if (webhook === undefined) throw apiError('unknownWebhook');
    if (webhook.token !== token) throw apiError('expiredToken');
    webhook.admit();
    const body = judgeFollowUp(json, files);
    const message = this.messages.compose(webhook.blank(body), body, files);
    webhook.received.push(json as RESTPostAPIWebhookWithTokenJSONBody);
    return query.get('wait') === 'true' ? ok(message) : noContent;
  }
}

/** A webhook with what came in on it. */
export class Webhook {
  readonly id = snowflake();
  /** 68 characters, as all of Discord's have. */
  readonly token = randomBytes(51).toString('base64url');
  /** As Discord shows it; a client that is pointed at the local Discord finds it there by id and token. */
  readonly url = `https://discord.com/api/webhooks/${this.id}/${this.token}`;
  /** The bodies it took, as they were sent, oldest first. */
  readonly received: RESTPostAPIWebhookWithTokenJSONBody[] = [];
  /** How often it was called, failures included. */
  calls = 0;
  #failing = { status: 500, times: 0 };

  constructor(readonly channelId: string) {}

  /** Answers so many of the next calls with this HTTP status and takes nothing. */
  failWith(status: number, times: number): void {
    this.#failing = { status, times };
  }

  /** Counts a call; throws while the webhook is to fail. */
  admit(): void {
    this.calls += 1;
    const { status, times } = this.#failing;
    if (times === 0) return;
    this.#failing = { status, times: times - 1 };
    throw new ApiError(status, 0, `${status}: made to fail`);
  }

  /** A message from it, under the name that the body asks for. */
  blank({ username }: MessageBody & { readonly username?: string }): APIMessage {
    const author = { ...makeUser(username ?? 'webhook', true), id: this.id };
    return { ...blankMessage(this.channelId, author), webhook_id: this.id };
  }
}
