// Interactions that were sent to the bot: who may still answer them, with what, and who waits for it.

import { randomBytes } from 'node:crypto';
import type { APIBaseInteraction, APIMessage, InteractionType } from 'discord-api-types/v10';
import { apiError, type Refusal } from '../api-error.js';
import type { UploadedFile } from '../rest/body.js';
import { snowflake } from '../snowflake.js';

/** An interaction as it goes over the gateway. */
export type Interaction = APIBaseInteraction<InteractionType, unknown>;

/** The bot's first answer, exactly as received. */
export interface CallbackBody {
  readonly type: number;
  readonly data?: unknown;
}

/** What came of an interaction, seen from the member's side. */
export interface Exchange {
  /** What the bot was sent. */
  readonly interaction: Interaction;
  /** The first answer that Discord took. */
  readonly response: CallbackBody;
  readonly files: readonly UploadedFile[];
  /** The message that stood there right after the answer; none for a modal or autocompletion. */
  readonly message: APIMessage | undefined;
  /** Answers Discord had refused before it took this one. */
  readonly refused: readonly Refusal[];
  /** From sending the interaction to having read the answer. */
  readonly elapsedMs: number;
}

/** An interaction with the bot's rights to answer it. */
export interface Pending {
  readonly interaction: Interaction;
  readonly sentAt: number;
  readonly refused: Refusal[];
  /** For a submitted modal, what it was an answer to. */
  readonly openedBy?: Interaction;
  acknowledged: boolean;
  /** The message `@original` stands for. */
  originalId?: string;
  readonly settle: (answer: Pick<Exchange, 'response' | 'files' | 'message'> & { readAt: number }) => void;
}

/** Discord takes no first answer after that. */
export const ANSWER_WITHIN_MS = 3000;
/** Older ones are forgotten, so that a long measurement does not fill the memory. */
const KEPT_INTERACTIONS = 20_000;
const CALLBACK = /^\/interactions\/\d+\/([^/]+)\/callback$/;
const TOKEN_LIFETIME_MS = 15 * 60 * 1000;

export class Interactions {
  readonly #byToken = new Map<string, Pending>();

  /**
   * Resolves with the bot's first accepted answer, rejects after 3 s.
   * @param send hands it to the bot; false when none is there
   */
  deliver(
    interaction: Interaction,
    send: (interaction: Interaction) => boolean,
    openedBy?: Interaction,
  ): Promise<Exchange> {
    const [oldest] = this.#byToken.keys();
    if (oldest !== undefined && this.#byToken.size >= KEPT_INTERACTIONS) this.#byToken.delete(oldest);
    return new Promise((resolve, reject) => {
      const startedAt = performance.now();
      const refused: Refusal[] = [];
      const timer = setTimeout(() => reject(noAnswer(interaction, refused)), ANSWER_WITHIN_MS);
      // Nobody waits any more when the process could end.
      timer.unref();
      this.#byToken.set(interaction.token, {
        interaction,
        sentAt: Date.now(),
        refused,
        acknowledged: false,
        ...(openedBy && { openedBy }),
        settle: ({ readAt, ...answer }) => {
          clearTimeout(timer);
          resolve({ interaction, ...answer, refused, elapsedMs: readAt - startedAt });
        },
      });
      if (send(interaction)) return;
      clearTimeout(timer);
      this.#byToken.delete(interaction.token);
      reject(new Error('No bot is connected that would be told of this interaction.'));
    });
  }

  /** Remembers a refused callback for whoever waits for the interaction's answer. */
  noteRefusal(refusal: Refusal): void {
    const token = CALLBACK.exec(refusal.path)?.[1];
    this.#byToken.get(token ?? '')?.refused.push(refusal);
  }

  /** The interaction a callback answers. */
  forCallback(id: string, token: string): Pending {
    const pending = this.#byToken.get(token);
    if (pending?.interaction.id !== id) throw apiError('unknownInteraction');
    if (pending.acknowledged) throw apiError('alreadyAcknowledged');
    if (Date.now() - pending.sentAt > ANSWER_WITHIN_MS) throw apiError('unknownInteraction');
    return pending;
  }

  /** The interaction whose token is used as a webhook, which takes a first answer. */
  forWebhook(applicationId: string, token: string): Pending {
    const pending = this.#byToken.get(token);
    if (!pending || pending.interaction.application_id !== applicationId) throw apiError('unknownWebhook');
    if (Date.now() - pending.sentAt > TOKEN_LIFETIME_MS) throw apiError('expiredToken');
    if (!pending.acknowledged) throw apiError('unknownWebhook');
    return pending;
  }
}

/** A new id and the secret token that goes with it, in the form Discord gives them. */
export function newCredentials(): { id: string; token: string } {
  const id = snowflake();
  return {
    id,
    token: Buffer.from(`interaction:${id}:${randomBytes(48).toString('base64url')}`).toString('base64url'),
  };
}

function noAnswer({ type, data }: Interaction, refused: readonly Refusal[]): Error {
  const { name, custom_id } = (data ?? {}) as { name?: string; custom_id?: string };
  const what = `${name ?? custom_id ?? `Interaction of type ${type}`}: no answer within ${ANSWER_WITHIN_MS / 1000} s`;
  const answers = refused.map(({ error }) => JSON.stringify(error)).join('; ');
  return new Error(answers ? `${what}; refused: ${answers}` : what);
}
