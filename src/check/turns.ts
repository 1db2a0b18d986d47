// Whose message is checked next: one after another, those first whose member has taken least of the time lately, and
// so few at once that a flood makes nobody else wait.
import { LRUCache } from 'lru-cache';
import { UserError } from '../errors.js';

/** Messages of one member under way or waiting; a third is somebody who presses again and again. */
const MOST_OWN = 2;
/** At up to 60 ms a message the last of so many is begun within a second. */
const MOST = 16;
/** Discord waits 3 s for an answer: what has waited for so long would come too late. */
const LONGEST_WAIT_MS = 2_000;
/** What a member's messages have taken counts for so long from the first of them. */
const REMEMBERED_MS = 60_000;
/** More than can have a message checked in that time. */
const MEMBERS_REMEMBERED = 10_000;

interface Waiting {
  readonly member: string;
  readonly since: number;
  begin(): Promise<void>;
  refuse(): void;
}

export class Turns {
  /** ms by member. */
  readonly #taken = new LRUCache<string, number>({
    max: MEMBERS_REMEMBERED,
    ttl: REMEMBERED_MS,
    ttlAutopurge: true,
    noUpdateTTL: true,
  });
  #waiting: Waiting[] = [];
  #underWay: Waiting | undefined;

  /**
   * @throws {UserError} `check.busy` where it would have to wait too long, the member has others under way, or too
   * many wait whose members have taken less
   */
  take<T>(member: string, check: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const one = {
        member,
        since: performance.now(),
        begin: () => check().then(resolve, reject),
        refuse: () => reject(new UserError('check.busy')),
      };
      const own = [...this.#waiting, this.#underWay].filter((other) => other?.member === member);
      if (own.length >= MOST_OWN) return one.refuse();
      this.#waiting.push(one);
      if (this.#underWay === undefined) void this.#checkAll();
      else if (this.#waiting.length >= MOST) this.#refuse(this.#inOrder().at(-1));
    });
  }

  async #checkAll(): Promise<void> {
    for (;;) {
      const begun = performance.now();
      for (const one of this.#waiting) if (begun - one.since > LONGEST_WAIT_MS) this.#refuse(one);
      const [next] = this.#inOrder();
      this.#underWay = next;
      if (next === undefined) return;
      this.#remove(next);
      await next.begin();
      const taken = this.#taken.get(next.member) ?? 0;
      this.#taken.set(next.member, taken + performance.now() - begun);
    }
  }

  /** Whose members have taken as much, as they came. */
  #inOrder(): readonly Waiting[] {
    const taken = ({ member }: Waiting) => this.#taken.get(member) ?? 0;
    return this.#waiting.toSorted((a, b) => taken(a) - taken(b));
  }

  #refuse(one: Waiting | undefined): void {
    this.#remove(one);
    one?.refuse();
  }

  #remove(one: Waiting | undefined): void {
    this.#waiting = this.#waiting.filter((other) => other !== one);
  }
}
