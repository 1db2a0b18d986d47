// Mistakes reported by members, on their way to those who maintain the record. Their words are never logged or kept.
import { randomUUID } from 'node:crypto';
import { REST } from 'discord.js';
import { type RESTPostAPIWebhookWithTokenJSONBody, Routes } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { cut, escaped, visible } from '../reply/shared/text.js';
import { forLog } from './faults.js';
import { isOver } from './public-answer-limit.js';
import { type Retries, requestWithRetry } from './request-with-retry.js';

/** By one member. */
const REPORTS_AN_HOUR = 3;
/** By all, sent or not: two a minute are more than anybody reads, and Discord bans who asks a dead webhook too often. */
const ALL_REPORTS_AN_HOUR = 120;
const HOUR_SECONDS = 3_600;
/** A webhook that is down is tried again three times. */
const PATIENCE: Retries = { allMs: 30_000, tryMs: 7_000, tries: 4 };

/** A rate limit that is sat out, as a webhook has after five messages in two seconds. */
const SHORT_LIMIT_MS = 3_000;

export interface Report {
  /** `rust/huerta-started-feeling-off`. */
  readonly entry: string;
  readonly text: string;
  /** Only where the reporter ticked it. */
  readonly name: string | undefined;
  /** The address of the answer. */
  readonly answer: string;
}

export type Outcome =
  | { readonly kind: 'sent'; readonly id: string }
  | { readonly kind: 'failed' | 'too many' | 'too many of all' };

export class ReportDesk {
  readonly #rest: REST;
  readonly #route: `/${string}`;
  readonly #query: URLSearchParams;
  readonly #limiter = new RateLimiterMemory({ points: REPORTS_AN_HOUR, duration: HOUR_SECONDS });
  readonly #all = new RateLimiterMemory({ points: ALL_REPORTS_AN_HOUR, duration: HOUR_SECONDS });
  #underWay = 0;

  /** @param api another base for Discord's API; Discord's own where undefined */
  constructor(
    webhookUrl: string,
    api: string | undefined,
    private readonly log: Logger,
    private readonly patience = PATIENCE,
  ) {
    this.#rest = new REST({
      ...(api === undefined ? {} : { api }),
      makeRequest: requestWithRetry(patience),
      retries: 0,
      timeout: patience.allMs + 1_000,
      rejectOnRateLimit: ({ timeToReset, retryAfter }) => Math.max(timeToReset, retryAfter) > SHORT_LIMIT_MS,
    });
    const { pathname, searchParams } = new URL(webhookUrl);
    const [id = '', token = ''] = pathname.split('/').slice(-2);
    this.#route = Routes.webhook(id, token);
    // Discord then answers once the message stands there, or says why not.
    searchParams.set('wait', 'true');
    this.#query = searchParams;
  }

  /** Reports that are being sent: lost where the process ends. */
  get underWay(): number {
    return this.#underWay;
  }

  /** Whether a report of this member's would be taken now, so that nobody writes one in vain. */
  async takes(userId: string): Promise<boolean> {
    return ((await this.#limiter.get(userId))?.remainingPoints ?? REPORTS_AN_HOUR) > 0;
  }

  /** Never rejects. Only a report that was sent counts as one of its member's. */
  async send(userId: string, { entry, text, name, answer }: Report): Promise<Outcome> {
    if (await isOver(this.#limiter, userId)) {
      await this.#limiter.reward(userId);
      return { kind: 'too many' };
    }
    if (await isOver(this.#all, '')) {
      await this.#limiter.reward(userId);
      return { kind: 'too many of all' };
    }
    const id = randomUUID().slice(0, 8);
    this.#underWay += 1;
    try {
      const by = name === undefined ? 'Name not given' : `From ${escaped(cut(visible(name), 80))}`;
      const description = cut(escaped(visible(text)), 4_000);
      const body: RESTPostAPIWebhookWithTokenJSONBody = {
        embeds: [{ title: `Report ${id}: ${entry}`, url: answer, description, footer: { text: by } }],
        allowed_mentions: { parse: [] },
      };
      // Reports go one after another: those that wait behind one that hangs have no more time than that.
      const signal = AbortSignal.timeout(this.patience.allMs);
      await this.#rest.post(this.#route, { body, query: this.#query, auth: false, signal });
      this.log.info({ report: id, entry }, 'report sent');
      return { kind: 'sent', id };
    } catch (error) {
      await this.#limiter.reward(userId);
      this.log.error({ report: id, entry, fault: forLog(error) }, 'report not sent');
      return { kind: 'failed' };
    } finally {
      this.#underWay -= 1;
    }
  }
}
