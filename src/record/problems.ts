// What is wrong with the data, told so that a curator finds the place.
import { visible } from './printable.js';
import type { Spot } from './yaml.js';

export interface Problem {
  /** Below the data folder: `rust/quotes.yaml`. */
  readonly file: string;
  /** The entry's id, where it has one. */
  readonly entry?: string;
  /** The path inside the entry: `passages.0.exact`. */
  readonly field?: string;
  /** Where in the file, where that was looked up. */
  readonly spot?: Spot;
  /** What is wrong and what would be right; may take several lines. */
  readonly message: string;
}

/** As many as somebody mends before trying again. */
const MOST_TOLD = 100;

/** A file of rubbish has millions, and nobody need wait until all are found. */
const MOST_COUNTED = 10_000;

/** The first ones, and how many there are. */
export interface Problems {
  readonly problems: readonly Problem[];
  readonly count: number;
}

/** Problems as they are found: those after the first ones are only counted. */
export class ProblemList implements Problems {
  readonly problems: Problem[] = [];
  count = 0;

  add(problem: Problem): void {
    if (this.count++ < MOST_TOLD) this.problems.push(problem);
  }

  /** Nothing more need be looked for. */
  get isEnough(): boolean {
    return this.count >= MOST_COUNTED;
  }
}

/** Ids and keys may hold anything: nothing of it gets at the terminal. */
export function printProblem({ file, spot, entry, field, message }: Problem): string {
  const at = spot === undefined ? file : `${file}:${spot.line}:${spot.column}`;
  const place = [at, entry, field].filter((part) => part !== undefined && part !== '').join(' › ');
  return [visible(place), ...message.split('\n').map((line) => `  ${visible(line)}`)].join('\n');
}

/** A paragraph each, and one for those that are only counted. */
export function printProblems({ problems, count }: Problems): string[] {
  const more = count - problems.length;
  const others = `and ${more} more${count >= MOST_COUNTED ? ', at least' : ''}`;
  return [...problems.map(printProblem), ...(more === 0 ? [] : [others])];
}

/** The record can't be read; what was found is in it. */
export class BrokenRecord extends Error implements Problems {
  readonly problems: readonly Problem[];
  readonly count: number;

  constructor(found: Problems) {
    super(`The record has ${found.count} problem(s):\n${printProblems(found).join('\n')}`);
    this.name = 'BrokenRecord';
    this.problems = found.problems;
    this.count = found.count;
  }
}
