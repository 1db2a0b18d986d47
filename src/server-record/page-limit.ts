// How many pages are read for members, so that nobody makes the bot a crawler.
import { RateLimiterMemory } from 'rate-limiter-flexible';

const OF_MEMBER = 5;
/** For all members together. */
const OF_PROCESS = 60;
const WINDOW_SECONDS = 60;

export class PageLimit {
  readonly #members = new RateLimiterMemory({ points: OF_MEMBER, duration: WINDOW_SECONDS });
  readonly #process = new RateLimiterMemory({ points: OF_PROCESS, duration: WINDOW_SECONDS });

  /** Counts one page. */
  async isOver(member: string): Promise<boolean> {
    try {
      await this.#members.consume(member);
      await this.#process.consume('all');
      return false;
    } catch {
      return true;
    }
  }
}
