// Two wordings side by side for a terminal, and the real words nearest to wrong ones. For messages only.
import search from 'approx-string-match';
import { diffWordsWithSpace } from 'diff';
import { visible } from './printable.js';

/**
 * A third of the characters may be wrong. Measured on the first source with unrelated English: the best match
 * of 30 characters has half or more of them wrong nine times in ten, so what is within a third is meant.
 */
const TOLERANCE = 1 / 3;

/** The nearest real words, widened to whole words, with their place in code points. */
export interface NearWords {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Undefined where nothing in the text is within a third of the characters of `wrong`. */
export function nearestWords(text: readonly string[], wrong: string): NearWords | undefined {
  const pattern = unitPerPoint([...wrong]);
  // Of those with the fewest errors the one as long as the pattern: a changed last letter counts like a lost one.
  const [found] = search(unitPerPoint(text), pattern, Math.floor(pattern.length * TOLERANCE))
    .map((match) => ({ ...match, off: Math.abs(match.end - match.start - pattern.length) }))
    .sort((a, b) => a.off - b.off);
  if (found === undefined) return undefined;
  let { start, end } = found;
  while (isInWord(text, start)) start -= 1;
  while (isInWord(text, end)) end += 1;
  return { words: text.slice(start, end).join(''), start, end };
}

/** `from` turned into `to`, word by word: `when Alec [-turned-]{+showed+} up`. */
export function difference(from: string, to: string): string {
  return diffWordsWithSpace(from, to)
    .map(({ added, removed, value }) => {
      if (added) return `{+${visible(value)}+}`;
      return removed ? `[-${visible(value)}-]` : visible(value);
    })
    .join('');
}

/** approx-string-match counts UTF-16 units; one unit a code point makes its positions ours. */
function unitPerPoint(points: readonly string[]): string {
  return points.map((point) => (point.length === 1 ? point : '\uFFFD')).join('');
}

/** Whether the boundary before `index` cuts a word. */
function isInWord(text: readonly string[], index: number): boolean {
  return [text[index - 1], text[index]].every((point) => /^[\p{L}\p{M}\p{N}'’]$/u.test(point ?? ''));
}
