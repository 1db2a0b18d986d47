// The words of one field of all items as numbers, one item after another, so that all can be looked through quickly.

export type Field = 'words' | 'names' | 'about';

export class FieldTexts {
  readonly numbers: Uint32Array;
  /** Where each item's words begin, and last where all end. */
  readonly starts: Uint32Array;

  constructor(items: readonly (readonly number[])[]) {
    this.starts = new Uint32Array(items.length + 1);
    for (const [item, { length }] of items.entries()) {
      this.starts[item + 1] = (this.starts[item] ?? 0) + length;
    }
    this.numbers = new Uint32Array(this.starts.at(-1) ?? 0);
    for (const [item, words] of items.entries()) this.numbers.set(words, this.starts[item]);
  }

  of(item: number): Uint32Array {
    return this.numbers.subarray(this.starts[item], this.starts[item + 1]);
  }
}
