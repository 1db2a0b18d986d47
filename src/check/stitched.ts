// Pieces of different statements joined as one: what the best statement leaves is looked up again.

import type { Text } from './compare.js';
import type { Finding } from './finding.js';
import type { Match } from './matcher.js';
import { EXACT, isEnough, SHORT } from './thresholds.js';
import { wordsOf } from './words.js';

/** Pieces a claim is taken apart into, at most. */
const PIECES = 6;
/** Words that join two pieces and belong to neither. */
const JOINING = /^(?:and|but|so|then|because|or|also|y|und|et|e|i|та|і|и)$/u;

/** Words that the best statement must leave on one side: fewer are words added to it. */
const LEAST_LEFT = 3;

/** Where pieces are looked up. */
export interface Ground {
  best(said: Text): Match | undefined;
  /** The one statement that so few words belong to. */
  distinctive(said: Text): Match | undefined;
}

/** Undefined where the pieces are not all on the record; those of one statement are its words in another order. */
export function inPieces(
  ground: Ground,
  said: Text,
  best: Match,
): Pick<Finding, 'label' | 'pieces'> | undefined {
  if (longestLeft(best.core, said) < LEAST_LEFT) return undefined;
  const pieces = apart(ground, said, best, PIECES);
  if (pieces === undefined || pieces.length < 2) return undefined;
  const statements = new Set(pieces.map(({ piece }) => piece.quote));
  if (statements.size < 2) return { label: 'altered', pieces: [best.piece] };
  const isAltered = pieces.some(({ label }) => label === 'altered');
  return { label: isAltered ? 'altered' : 'stitched', pieces: pieces.map(({ piece }) => piece) };
}

function apart(ground: Ground, said: Text, best: Match, left: number): Match[] | undefined {
  const { from, to } = best.core;
  const words = said.words.length;
  if (left <= 0 || (from === 0 && to === words)) return isPiece(ground, said, best) ? [best] : undefined;
  const own = part(said, from, to);
  const middle = ground.best(own);
  if (middle === undefined || middle.piece.quote !== best.piece.quote || !isPiece(ground, own, middle))
    return undefined;
  const found: Match[] = [];
  for (const text of [part(said, 0, from), own, part(said, to, words)]) {
    if (text === own) {
      found.push(middle);
      continue;
    }
    if (text.words.every(({ key }) => JOINING.test(key))) continue;
    const match = ground.best(text);
    const pieces = match && apart(ground, text, match, left - 1 - found.length);
    if (pieces === undefined) return undefined;
    found.push(...pieces);
  }
  return found;
}

function longestLeft({ from, to }: Match['core'], { words }: Text): number {
  return Math.max(from, words.length - to);
}

/** As sure as a quotation of its own. */
function isPiece(ground: Ground, said: Text, match: Match): boolean {
  if (said.words.length > SHORT) return EXACT.has(match.label) || isEnough(match.likeness);
  return match.label !== 'altered' && ground.distinctive(said) !== undefined;
}

function part({ text, words }: Text, from: number, to: number): Text {
  const start = from === 0 ? 0 : (words[from]?.start ?? text.length);
  const piece = text.slice(start, words[to]?.start ?? text.length).trim();
  return { text: piece, words: wordsOf(piece) };
}
