// Calm channels: one member can't fill a channel with answers.
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** So many public answers a minute by one member in one channel; the next ones are private. */
const PUBLIC_ANSWERS = 5;
const WINDOW_SECONDS = 60;

export class PublicAnswerLimit {
  readonly #limiter = new RateLimiterMemory({ points: PUBLIC_ANSWERS, duration: WINDOW_SECONDS });

  /** Counts one public answer; false where it has to be private. */
  async admits(userId: string, channelId: string): Promise<boolean> {
    return this.#limiter.consume(`${userId} ${channelId}`).then(
      () => true,
      () => false,
    );
  }
}
