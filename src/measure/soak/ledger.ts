// Every interaction that the bot had, and what became of it.

import { ANSWER_WITHIN_MS } from '../../local-discord/index.js';

interface Entry {
  what: string;
  /** When it was first sent to the bot over a connection that it read to this point; none where that is not known. */
  deliveredAt?: number;
  attemptedAt?: number;
  isAnswered?: true;
}

interface Lost {
  readonly id: string;
  readonly what: string;
  readonly deliveredAt: number;
}

export interface Balance {
  /** The bot said that it had them, or answered. */
  readonly delivered: number;
  /** Discord took the answer. */
  readonly answered: number;
  /** Tried within 3 s of its delivery, when Discord took no answer any more: it had been held up on the way. */
  readonly late: number;
  /** Tried in time, and refused or never heard by Discord. */
  readonly refused: number;
  readonly lost: readonly Lost[];
}

/** All times in ms, on the clock of `performance.now()`. */
export class Ledger {
  readonly #entries = new Map<string, Entry>();

  /** The bot has said that it has it. */
  delivered(id: string, what: string, at: number): void {
    const entry = this.#entry(id);
    entry.what = what;
    entry.deliveredAt ??= at;
  }

  attempted(id: string, at: number): void {
    this.#entry(id).attemptedAt ??= at;
  }

  answered(id: string): void {
    this.#entry(id).isAnswered = true;
  }

  /** @param createdAt when Discord created an interaction */
  balance(createdAt: (id: string) => number): Balance {
    const lost: Lost[] = [];
    const counts = { delivered: 0, answered: 0, late: 0, refused: 0 };
    for (const [id, { what, deliveredAt, attemptedAt, isAnswered }] of this.#entries) {
      counts.delivered += 1;
      // Who has not even tried by then has lost it.
      const isInTime =
        attemptedAt !== undefined && attemptedAt - (deliveredAt ?? attemptedAt) <= ANSWER_WITHIN_MS;
      if (isAnswered) counts.answered += 1;
      else if (!isInTime) lost.push({ id, what, deliveredAt: deliveredAt ?? 0 });
      else if (attemptedAt - createdAt(id) > ANSWER_WITHIN_MS) counts.late += 1;
      else counts.refused += 1;
    }
    return { ...counts, lost };
  }

  #entry(id: string): Entry {
    const entry = this.#entries.get(id) ?? { what: 'not known' };
    this.#entries.set(id, entry);
    return entry;
  }
}
