// Which answers can be taken away from behind More…: the one thing of an answer that does not stand in its message.
import type { MessageComponentInteraction } from 'discord.js';
import { LRUCache } from 'lru-cache';

/** Discord takes a press's token for 15 minutes. */
const MINUTES = 14;
const MOST = 1_000;

interface Press {
  readonly userId: string;
  readonly message: string;
  readonly webhook: MessageComponentInteraction['webhook'];
}

export class RemovableAnswers {
  readonly #presses = new LRUCache<string, Press>({ max: MOST, ttl: MINUTES * 60_000, ttlAutopurge: true });

  /** Of a press that was answered by no more than that it was seen. @returns what it is called by */
  keep({ id, user, message, webhook }: MessageComponentInteraction): string {
    this.#presses.set(id, { userId: user.id, message: message.id, webhook });
    return id;
  }

  /** Takes away the message under which somebody pressed. @returns its id; none: too long ago, or in another process */
  async remove(press: string, userId: string): Promise<string | undefined> {
    const kept = this.#presses.get(press);
    if (kept?.userId !== userId) return undefined;
    await kept.webhook.deleteMessage('@original');
    return kept.message;
  }
}
