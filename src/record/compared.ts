// A text as passages are compared with it: how its lines break and its accents are encoded is nobody's wording.

/** Code points, and where each began in the text as it is. */
export interface Compared {
  readonly points: readonly string[];
  /** In code points of the text; one more than there are points, for the end of the last. */
  readonly offsets: readonly number[];
}

/** A letter with its accents, a stretch of white space, or one other character. */
const PIECE = /\s+|\P{M}\p{M}+|./gsu;

/** Invisible, and of no meaning between letters. */
const LEFT_OUT = /[\ufeff\u200b\u2060\u00ad]/gu;

/** White space of any length becomes one space; accents are composed (NFC). */
export function compared(text: string): Compared {
  const points: string[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const [piece] of text.matchAll(PIECE)) {
    const plain = /^\s/u.test(piece) ? ' ' : piece.replaceAll(LEFT_OUT, '').normalize();
    for (const point of plain) {
      if (point === ' ' && points.at(-1) === ' ') continue;
      points.push(point);
      offsets.push(offset);
    }
    offset += [...piece].length;
  }
  return { points, offsets: [...offsets, offset] };
}

/** The same of some words. */
export function comparedWords(words: string): string {
  return compared(words).points.join('');
}
