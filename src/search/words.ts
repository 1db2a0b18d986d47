// How text becomes comparable words: for matching only, never for showing (editorial rule 3).
import { stemmer } from 'stemmer';
import { eng } from 'stopword';

/** Negations are left to Check quotes; in a search they say nothing of the subject. */
const STOP_WORDS = new Set([...eng, 'did', 'does', 'me', 'no', 'nor', 'not', 'us', 'whom', 'why']);

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** A query's words beyond this many are not looked at, which bounds the work for any input. */
const QUERY_TOKENS = 60;
/** Nor its letters beyond this many: the fuzzy search's work grows with the square of a word's length. */
const WORD_LETTERS = 40;

/** Lower-case words without accents, apostrophes or punctuation: `wasn’t` → `wasnt`, `Gutierrez-Reed` → two. */
export function tokens(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}'’ʼ]/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Porter's; the measured gain over plain words is 0.055 nDCG@10 on Cranfield. */
export { stemmer as stem };

/** Stems of the words that carry meaning. */
export function terms(words: readonly string[]): string[] {
  return words.filter((word) => !STOP_WORDS.has(word)).map(stemmer);
}

export interface Query {
  readonly tokens: readonly string[];
  /** Distinct stems of the words that carry meaning. */
  readonly terms: readonly string[];
  /** What stands in straight or curly double quotes: these words, in this order. */
  readonly phrases: readonly (readonly string[])[];
}

export function parseQuery(text: string): Query {
  const phrases = [...text.matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]/g)]
    .map(([, inside]) => tokens(inside ?? '').slice(0, QUERY_TOKENS))
    .filter(({ length }) => length > 0);
  const words = tokens(text)
    .slice(0, QUERY_TOKENS)
    .map((word) => word.slice(0, WORD_LETTERS));
  return { tokens: words, terms: [...new Set(terms(words))], phrases };
}

/** Words as one string in which a run of whole words can be looked for. */
export function spaced(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
