// The same question again, within a minute in one channel: it is led to the answer above, which nobody has to read twice.
import { LRUCache } from 'lru-cache';

/** Forgotten then, not when it is next looked for. */
const FOR_A_MINUTE = { max: 1_000, ttl: 60_000, ttlAutopurge: true };

/** What was asked where: the channel's id, what was used, and what was filled in. */
type Question = readonly string[];

export class RecentAnswers {
  /** Ids of messages, by record: once that is replaced, what was answered from it is no answer any more. */
  readonly #messages = new WeakMap<object, LRUCache<string, string>>();

  /** The id of the message that answered it in public. */
  to(record: object, question: Question): string | undefined {
    return this.#messages.get(record)?.get(keyOf(question));
  }

  keep(record: object, question: Question, message: string): void {
    const messages = this.#messages.get(record) ?? new LRUCache(FOR_A_MINUTE);
    this.#messages.set(record, messages.set(keyOf(question), message));
  }

  /** A message that is gone answers nothing. */
  forget(record: object, message: string): void {
    const messages = this.#messages.get(record);
    for (const [key, kept] of messages?.entries() ?? []) if (kept === message) messages?.delete(key);
  }
}

/** However it was spaced and capitalised. */
const keyOf = (question: Question) =>
  JSON.stringify(question.map((part) => part.trim().split(/\s+/).join(' ').toLowerCase()));
