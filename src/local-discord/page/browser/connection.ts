// The way to the local Discord: events come in, actions go out.

import type { Act } from '../act.js';
import type { MemberName, Outcome, PageEvent } from '../protocol.js';

/** A browser that gave up for good is made to try again after so long. */
const AGAIN_MS = 500;

export class Connection {
  #events: EventSource | undefined;
  #member: MemberName | undefined;

  constructor(
    readonly onEvent: (event: PageEvent) => void,
    readonly onLost: () => void,
  ) {
    // A browser keeps only a few connections to one address, and every tab would hold one.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.#events?.close();
      else if (this.#member !== undefined) this.open(this.#member);
    });
  }

  /** Looks on as a member, in place of the one before. It reconnects by itself, and then everything comes anew. */
  open(member: MemberName): void {
    this.#member = member;
    this.#events?.close();
    const events = new EventSource(`/events?member=${member}`);
    this.#events = events;
    events.onmessage = ({ data }) => this.onEvent(JSON.parse(data));
    events.onerror = () => {
      this.onLost();
      if (events.readyState !== EventSource.CLOSED) return;
      setTimeout(() => this.#events === events && this.open(member), AGAIN_MS);
    };
  }

  /** Never rejects. */
  async act(act: Act): Promise<Outcome> {
    try {
      const response = await fetch('/act', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(act),
      });
      if (response.ok) return await response.json();
      return { kind: 'problem', words: `The local Discord answered ${response.status}.` };
    } catch {
      return { kind: 'problem', words: 'The local Discord cannot be reached.' };
    }
  }
}
