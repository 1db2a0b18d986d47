// Where a run of words stands, word for word: one text of all passages, looked through in one go.
import { spaced, tokens } from './words.js';

export class Runs {
  readonly #text: string;
  /** Where each passage begins in the text, and whose it is. */
  readonly #starts: readonly number[];
  readonly #owners: readonly number[];

  /** @param items the passages of each item */
  constructor(items: readonly (readonly string[])[]) {
    const passages = items.flatMap((texts, owner) =>
      texts.map((text) => ({ owner, words: spaced(tokens(text)) })),
    );
    this.#owners = passages.map(({ owner }) => owner);
    let length = 0;
    this.#starts = passages.map(({ words }) => {
      const start = length;
      length += words.length + 1;
      return start;
    });
    // A line's end between them: no run goes on from one passage into the next.
    this.#text = passages.map(({ words }) => words).join('\n');
  }

  /** The items in which each of the runs stands, each within one passage; in their order. */
  holding(runs: readonly (readonly string[])[]): number[] {
    const [first, ...others] = runs.filter(({ length }) => length > 0).map((run) => this.#with(spaced(run)));
    return [...(first ?? [])].filter((item) => others.every((other) => other.has(item)));
  }

  #with(run: string): Set<number> {
    const found = new Set<number>();
    for (let at = this.#text.indexOf(run); at !== -1; ) {
      const passage = this.#passageAt(at);
      found.add(this.#owners[passage] ?? 0);
      const next = this.#starts[passage + 1];
      at = next === undefined ? -1 : this.#text.indexOf(run, next);
    }
    return found;
  }

  /** The last passage that begins at this place or before it. */
  #passageAt(at: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
