// Where a passage stands in its source's text, and what it takes to tell that place from others. Code points throughout.
import { unprintable } from './printable.js';
import { type PassageData, SURROUNDINGS } from './schema.js';

type Points = readonly string[];

/** What the data should hold beside a passage's words. */
export interface Evidence {
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
  readonly start: number;
  readonly end: number;
}

export type Place =
  /** Where no surroundings allowed tell the place apart, its start does. */
  | { readonly kind: 'found'; readonly right: Evidence }
  | { readonly kind: 'absent' }
  | { readonly kind: 'ambiguous'; readonly starts: readonly number[] };

/**
 * Finds the one place that `passage` means: the only one with its words, else the only one with its prefix
 * and suffix, else the one at its start. Its words are never changed.
 */
export function findPlace(text: Points, passage: PassageData): Place {
  const starts = placesOf(text, passage.exact);
  if (starts.length === 0) return { kind: 'absent' };
  const surrounded = starts.filter((start) => isSurrounded(text, start, passage));
  const positioned = (surrounded.length > 0 ? surrounded : starts).filter((start) => start === passage.start);
  const [start] = [starts, surrounded, positioned].find(({ length }) => length === 1) ?? [];
  if (start === undefined) return { kind: 'ambiguous', starts };

  const { exact } = passage;
  const holds = surrounded.includes(start);
  const shortest =
    holds && surrounded.length === 1 ? passage : shortestSurroundings(text, exact, starts, start);
  const { prefix, suffix } = shortest ?? (holds ? passage : NONE);
  const right = { prefix, suffix, start, end: start + [...exact].length };
  return { kind: 'found', right };
}

/** Every place where `words` stand, as starts; overlapping places count each. */
export function placesOf(text: Points, words: string): number[] {
  const wanted = [...words];
  const [first] = wanted;
  const starts: number[] = [];
  if (first === undefined) return starts;
  for (let start = text.indexOf(first); start !== -1; start = text.indexOf(first, start + 1)) {
    if (standsAt(text, wanted, start)) starts.push(start);
  }
  return starts;
}

function standsAt(text: Points, wanted: Points, start: number): boolean {
  return wanted.every((point, index) => text[start + index] === point);
}

function isSurrounded(text: Points, start: number, { exact, prefix, suffix }: PassageData): boolean {
  const before = [...(prefix ?? '')];
  const after = [...(suffix ?? '')];
  return standsAt(text, before, start - before.length) && standsAt(text, after, start + [...exact].length);
}

type Surroundings = Pick<PassageData, 'prefix' | 'suffix'>;
const NONE: Surroundings = { prefix: undefined, suffix: undefined };

/** Every pair of lengths before and after, the shortest together first. */
const WIDTHS = Array.from({ length: (SURROUNDINGS + 1) ** 2 }, (_, index) => ({
  before: index % (SURROUNDINGS + 1),
  after: Math.floor(index / (SURROUNDINGS + 1)),
})).sort((a, b) => a.before + a.after - (b.before + b.after));

/**
 * Undefined where even the longest surroundings allowed leave the words standing in several places. None of them
 * holds what a data file may not.
 */
function shortestSurroundings(
  text: Points,
  exact: string,
  starts: readonly number[],
  start: number,
): Surroundings | undefined {
  const end = start + [...exact].length;
  return WIDTHS.map(({ before, after }) => ({
    prefix: text.slice(Math.max(0, start - before), start).join('') || undefined,
    suffix: text.slice(end, end + after).join('') || undefined,
  }))
    .filter(({ prefix, suffix }) => unprintable(`${prefix ?? ''} ${suffix ?? ''}`) === undefined)
    .find((around) => starts.filter((at) => isSurrounded(text, at, { exact, ...around })).length === 1);
}
