// Calm channels: neither one member nor many can fill a channel with answers.
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** So many public answers a minute by one member in one channel; the next ones are private. */
const PUBLIC_ANSWERS = 5;
/** By all members together. */
const OF_CHANNEL = 10;
const WINDOW_SECONDS = 60;

export class PublicAnswerLimit {
  readonly #members = new RateLimiterMemory({ points: PUBLIC_ANSWERS, duration: WINDOW_SECONDS });
  readonly #channels = new RateLimiterMemory({ points: OF_CHANNEL, duration: WINDOW_SECONDS });

  /** Counts one public answer. @returns whose limit it is over: then it has to be private */
  async over(userId: string, channelId: string): Promise<'member' | 'channel' | undefined> {
    if (await isOver(this.#members, `${userId} ${channelId}`)) return 'member';
    return (await isOver(this.#channels, channelId)) ? 'channel' : undefined;
  }
}

/** Counts one more. */
export function isOver(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  return limiter.consume(key).then(
    () => false,
    () => true,
  );
}
