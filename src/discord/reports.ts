// Mistakes reported by members, on their way to those who maintain the record. Their words are never logged or kept.
import { randomUUID } from 'node:crypto';
import { WebhookClient } from 'discord.js';
import type { Logger } from 'pino';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { cut, escaped } from '../reply/text.js';
import { forLog } from './faults.js';

const REPORTS_AN_HOUR = 3;
const HOUR_SECONDS = 3_600;
/** A webhook that is down is tried again so many times. */
const RETRIES = 3;
const TIMEOUT_MS = 5_000;

export interface Report {
  /** `rust/huerta-started-feeling-off`. */
  readonly entry: string;
  readonly text: string;
  /** Only where the reporter ticked it. */
  readonly name: string | undefined;
}

export type Outcome =
  | { readonly kind: 'sent'; readonly id: string }
  | { readonly kind: 'failed' | 'too many' };

export class ReportDesk {
  readonly #webhook: WebhookClient;
  readonly #limiter = new RateLimiterMemory({ points: REPORTS_AN_HOUR, duration: HOUR_SECONDS });

  /** @param api another base for Discord's API; Discord's own where undefined */
  constructor(
    webhookUrl: string,
    api: string | undefined,
    private readonly log: Logger,
  ) {
    const rest = { retries: RETRIES, timeout: TIMEOUT_MS, ...(api === undefined ? {} : { api }) };
    // Taken apart here: discord.js knows one form of the address, and people's settings hold several.
    const [id = '', token = ''] = new URL(webhookUrl).pathname.split('/').slice(-2);
    this.#webhook = new WebhookClient({ id, token }, { rest, allowedMentions: { parse: [] } });
  }

  /** Never rejects. Only a report that was sent counts. */
  async send(userId: string, { entry, text, name }: Report): Promise<Outcome> {
    const admitted = await this.#limiter.consume(userId).then(
      () => true,
      () => false,
    );
    if (!admitted) {
      await this.#limiter.reward(userId);
      return { kind: 'too many' };
    }
    const id = randomUUID().slice(0, 8);
    try {
      const by = name === undefined ? 'Name not given' : `From ${escaped(cut(name, 80))}`;
      const description = cut(escaped(text), 4_000);
      await this.#webhook.send({
        embeds: [{ title: `Report ${id}: ${entry}`, description, footer: { text: by } }],
        allowedMentions: { parse: [] },
      });
      this.log.info({ report: id, entry }, 'report sent');
      return { kind: 'sent', id };
    } catch (error) {
      await this.#limiter.reward(userId);
      this.log.error({ report: id, entry, fault: forLog(error) }, 'report not sent');
      return { kind: 'failed' };
    }
  }
}
