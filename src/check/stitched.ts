// Pieces of different statements joined as one: what the best statement leaves is looked up again.

import type { Text } from './compare.js';
import type { Finding } from './finding.js';
import type { Match, Matcher, Work } from './matcher.js';
import { isEnough, SHORT } from './thresholds.js';
import { wordsOf } from './words.js';

/** Pieces a claim is taken apart into, at most. */
const PIECES = 6;
/** Words that join two pieces and belong to neither. */
const JOINING = /^(?:and|but|so|then|because|or|also|y|und|et|e|i|та|і|и)$/u;

/** Undefined where the pieces are not all on the record, or are of one statement. */
export function inPieces(
  matcher: Matcher,
  said: Text,
  best: Match,
  work: Work,
): Pick<Finding, 'label' | 'pieces'> | undefined {
  const pieces = apart(matcher, said, best, work, PIECES);
  if (pieces === undefined || pieces.length < 2) return undefined;
  const statements = new Set(pieces.map(({ piece }) => piece.quote));
  if (statements.size < 2) return undefined;
  const isAltered = pieces.some(({ label }) => label === 'altered');
  return { label: isAltered ? 'altered' : 'stitched', pieces: pieces.map(({ piece }) => piece) };
}

function apart(matcher: Matcher, said: Text, best: Match, work: Work, left: number): Match[] | undefined {
  const { from, to } = best.core;
  const words = said.words.length;
  if (left <= 0 || (from === 0 && to === words)) return isPiece(matcher, said, best) ? [best] : undefined;
  const own = part(said, from, to);
  const middle = matcher.best(own, work);
  if (middle === undefined || middle.piece.quote !== best.piece.quote || !isPiece(matcher, own, middle))
    return undefined;
  const found: Match[] = [];
  for (const text of [part(said, 0, from), own, part(said, to, words)]) {
    if (text === own) {
      found.push(middle);
      continue;
    }
    if (text.words.every(({ key }) => JOINING.test(key))) continue;
    const match = matcher.best(text, work);
    const pieces = match && apart(matcher, text, match, work, left - 1 - found.length);
    if (pieces === undefined) return undefined;
    found.push(...pieces);
  }
  return found;
}

/** As sure as a quotation of its own. */
function isPiece(matcher: Matcher, said: Text, match: Match): boolean {
  if (said.words.length > SHORT) return isEnough(match.likeness);
  return match.label !== 'altered' && matcher.holding(said).count === 1;
}

function part({ text, words }: Text, from: number, to: number): Text {
  const start = from === 0 ? 0 : (words[from]?.start ?? text.length);
  const piece = text.slice(start, words[to]?.start ?? text.length).trim();
  return { text: piece, words: wordsOf(piece) };
}
