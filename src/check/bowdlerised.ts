// Words with letters hidden: `sh–`, `f**k`, `d—d`. Only from a list, so that “But I–” stays what it is.
import type { Word } from './words.js';

const STRONG =
  'arse arsehole ass asses asshole assholes bastard bastards bitch bitches bloody bollocks bullshit cazzo cock ' +
  'crap crappy cunt cunts damn damned damnation devil dick dicks fuck fucked fucker fuckers fucking fucks goddamn ' +
  'goddamned hell joder kurwa merde mierda motherfucker motherfucking piss pissed prick pricks pussy puta putain ' +
  'scheisse scheiße shit shits shitty shitting shitshow slut tits twat wanker whore';

/** In order of first letters, for a quick look. */
const WORDS: readonly string[] = STRONG.split(' ');

const HIDING = /[*#@✱•_\-‐‑–—]/;
/** Hidden letters looked at, at most; the longest word of the list has 13 letters. */
const MOST_HIDDEN = 13;

export interface Masked {
  /** The letters that show. */
  readonly letters: string;
  /** Where it ends in the text. */
  readonly end: number;
  readonly fits: readonly string[];
}

/** The bowdlerised word that begins with the letters from `start` to `end`; undefined where it is an ordinary one. */
export function maskedWord(text: string, start: number, end: number): Masked | undefined {
  if (!HIDING.test(text[end] ?? '') || end - start > MOST_HIDDEN) return undefined;
  let after = end;
  while (after - end < MOST_HIDDEN && HIDING.test(text[after] ?? '')) after += 1;
  let last = after;
  while (last - after < MOST_HIDDEN && /\p{L}/u.test(text[last] ?? '')) last += 1;
  const head = text.slice(start, end).toLowerCase();
  const tail = text.slice(after, last).toLowerCase();
  const shown = head.length + tail.length;
  // Beside a single letter, only a word long enough to need hiding: “a–” is not “ass”.
  const fits = WORDS.filter(
    (word) =>
      word.length > shown &&
      (shown > 1 || word.length > 3) &&
      word.startsWith(head) &&
      word.endsWith(tail) &&
      (tail === '' || word.length >= shown),
  );
  return fits.length === 0 ? undefined : { letters: head + tail, end: last, fits };
}

/** Whether two different spellings are one word of which letters are hidden. */
export function sameButForMasks(a: Word, b: Word): boolean {
  return a.masks.includes(b.key) || b.masks.includes(a.key) || a.masks.some((word) => b.masks.includes(word));
}
