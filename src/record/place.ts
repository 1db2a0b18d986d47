// Where a passage stands in its source's text, and what it takes to tell that place from others. Code points throughout.
import { comparedWords } from './compared.js';
import type { Passage } from './model.js';
import { unprintable } from './printable.js';
import { SURROUNDINGS } from './schema.js';

type Points = readonly string[];

/** Exact words, and what tells the place that is meant from others (W3C TextQuoteSelector). */
export interface Selector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** Which of several places, from 1; digits. */
  readonly occurrence?: string | undefined;
}

export type Place =
  | { readonly kind: 'found'; readonly position: NonNullable<Passage['position']> }
  /** The words stand nowhere in the text. */
  | { readonly kind: 'absent' }
  /** They do, but nowhere between its prefix and suffix. */
  | { readonly kind: 'elsewhere'; readonly starts: readonly number[] }
  | { readonly kind: 'ambiguous'; readonly starts: readonly number[] };

/** The words as texts are compared with them. */
export function asCompared({ exact, prefix = '', suffix = '', occurrence }: Selector): Selector {
  return {
    exact: comparedWords(exact),
    prefix: comparedWords(prefix),
    suffix: comparedWords(suffix),
    occurrence,
  };
}

/** Finds the one place that `passage` means: between its prefix and suffix, or of several such the one it counts to. */
export function findPlace(text: Points, passage: Selector): Place {
  const all = placesOf(text, passage.exact);
  if (all.length === 0) return { kind: 'absent' };
  const starts = all.filter((start) => isSurrounded(text, start, passage));
  if (starts.length === 0) return { kind: 'elsewhere', starts: all };
  const start = starts.length === 1 ? starts[0] : starts[Number(passage.occurrence) - 1];
  if (start === undefined) return { kind: 'ambiguous', starts };
  return { kind: 'found', position: { start, end: start + [...passage.exact].length } };
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

function isSurrounded(text: Points, start: number, { exact, prefix, suffix }: Selector): boolean {
  const before = [...(prefix ?? '')];
  const after = [...(suffix ?? '')];
  return standsAt(text, before, start - before.length) && standsAt(text, after, start + [...exact].length);
}

type Surroundings = Pick<Selector, 'prefix' | 'suffix'>;

/** Every pair of lengths before and after, the shortest together first. */
const WIDTHS = Array.from({ length: (SURROUNDINGS + 1) ** 2 }, (_, index) => ({
  before: index % (SURROUNDINGS + 1),
  after: Math.floor(index / (SURROUNDINGS + 1)),
})).sort((a, b) => a.before + a.after - (b.before + b.after));

/**
 * What tells the words at `start` from the same ones elsewhere. Undefined where even the longest surroundings
 * allowed, without what a data file may not hold, don't.
 */
export function shortestSurroundings(
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
