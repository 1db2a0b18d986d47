// The words of an index as numbers, one for each stem: comparing a query with a text is comparing numbers.
import { Spelling } from './spelling.js';
import { isStopWord, stem, tokens } from './words.js';

/** No word: between two passages, where no order of words runs on. */
const BREAK = 0;

export class Lexicon {
  readonly #numbers = new Map<string, number>();
  readonly #ofToken = new Map<string, number>();
  readonly #frequency = new Map<string, number>();
  readonly #meaningless = new Set([BREAK]);
  #spelling: Spelling | undefined;

  /** One more than the greatest number given out. */
  get size(): number {
    return this.#numbers.size + 1;
  }

  /** The words of the texts in order; new ones are learnt. */
  learn(texts: readonly string[]): number[] {
    return texts.flatMap((text) => [...tokens(text).map((token) => this.#learn(token)), BREAK]);
  }

  /** Neither a stop word nor a break between passages. */
  isMeaningful(number: number): boolean {
    return !this.#meaningless.has(number);
  }

  /** Undefined: no text has this word in any form. */
  number(token: string): number | undefined {
    return this.#numbers.get(stem(token));
  }

  /** What an unknown word may have been meant to be, and how surely, 0 to 1. */
  meant(token: string): { readonly numbers: readonly number[]; readonly trust: number } {
    this.#spelling ??= new Spelling(this.#frequency);
    const { words, trust } = this.#spelling.meant(token);
    return { numbers: [...new Set(words.flatMap((word) => this.number(word) ?? []))], trust };
  }

  #learn(token: string): number {
    this.#frequency.set(token, (this.#frequency.get(token) ?? 0) + 1);
    let number = this.#ofToken.get(token);
    if (number === undefined) {
      const own = stem(token);
      number = this.#numbers.get(own) ?? this.size;
      this.#numbers.set(own, number);
      this.#ofToken.set(token, number);
      if (isStopWord(token)) this.#meaningless.add(number);
    }
    return number;
  }
}
