// The words of an index as numbers, one for each stem: comparing a query with a text is comparing numbers.
import { Spelling } from './spelling.js';
import { stem, tokens } from './words.js';

/** No word: between two passages, where no order of words runs on. */
const BREAK = 0;

export class Lexicon {
  readonly #numbers = new Map<string, number>();
  readonly #ofToken = new Map<string, number>();
  readonly #frequency = new Map<string, number>();
  #spelling: Spelling | undefined;

  /** One more than the greatest number given out. */
  get size(): number {
    return this.#numbers.size + 1;
  }

  /** The words of the texts in order; new ones are learnt. */
  learn(texts: readonly string[]): number[] {
    return texts.flatMap((text) => [...tokens(text).map((token) => this.#learn(token)), BREAK]);
  }

  /** Undefined: no text has this word in any form. */
  number(token: string): number | undefined {
    return this.#numbers.get(stem(token));
  }

  /** The known words that an unknown one may have been meant to be, nearest only. */
  meant(token: string): string[] {
    this.#spelling ??= new Spelling(this.#frequency);
    return this.#spelling.meant(token);
  }

  #learn(token: string): number {
    this.#frequency.set(token, (this.#frequency.get(token) ?? 0) + 1);
    let number = this.#ofToken.get(token);
    if (number === undefined) {
      const own = stem(token);
      number = this.#numbers.get(own) ?? this.size;
      this.#numbers.set(own, number);
      this.#ofToken.set(token, number);
    }
    return number;
  }
}
