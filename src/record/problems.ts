// What is wrong with the data, told so that a curator finds the place.

export interface Problem {
  /** Below the data folder: `rust/quotes.json`. */
  readonly file: string;
  /** The entry's id, where it has one. */
  readonly entry?: string;
  /** The path inside the entry: `passages.0.exact`. */
  readonly field?: string;
  /** What is wrong and what would be right; may take several lines. */
  readonly message: string;
}

export function printProblem({ file, entry, field, message }: Problem): string {
  const place = [file, entry, field].filter((part) => part !== undefined && part !== '').join(' › ');
  return `${place}\n  ${message.replaceAll('\n', '\n  ')}`;
}

/** The record can't be read; every problem found is in it. */
export class BrokenRecord extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(`The record has ${problems.length} problem(s):\n${problems.map(printProblem).join('\n')}`);
    this.name = 'BrokenRecord';
  }
}
