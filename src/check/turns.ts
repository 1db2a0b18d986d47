// Whose message is checked next: one after another, and so few at once that a flood makes nobody else wait.
import { UserError } from '../errors.js';

/** Messages of one member under way or waiting; a third is somebody who presses again and again. */
const MOST_OWN = 2;
/** At up to 60 ms a message the last of so many is begun within a second. */
const MOST = 16;
/** Discord waits 3 s for an answer: what has waited for so long would come too late. */
const LONGEST_WAIT_MS = 2_000;

export class Turns {
  readonly #underWay = new Map<string, number>();
  #last: Promise<unknown> = Promise.resolve();

  /** @throws {UserError} `check.busy` where it would have to wait too long, or the member has others under way */
  async take<T>(member: string, check: () => Promise<T>): Promise<T> {
    const own = this.#underWay.get(member) ?? 0;
    const all = [...this.#underWay.values()].reduce((sum, count) => sum + count, 0);
    if (own >= MOST_OWN || all >= MOST) throw new UserError('check.busy');
    this.#underWay.set(member, own + 1);
    const since = performance.now();
    const turn = this.#last.then(() => {
      if (performance.now() - since > LONGEST_WAIT_MS) throw new UserError('check.busy');
      return check();
    });
    this.#last = turn.catch(() => {});
    try {
      return await turn;
    } finally {
      const left = (this.#underWay.get(member) ?? 1) - 1;
      if (left > 0) this.#underWay.set(member, left);
      else this.#underWay.delete(member);
    }
  }
}
