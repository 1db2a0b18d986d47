// How text becomes comparable words: for matching only, never for showing (editorial rule 3).
import { stemmer } from 'stemmer';
import { STOP_WORDS } from './stop-words.js';

/** Latin letters that Unicode does not take apart into a letter and a mark. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  'ł-l đ-d ð-d ø-o ħ-h ŧ-t ı-i ŋ-n ĸ-k ß-ss æ-ae œ-oe þ-th'
    .split(' ')
    .map((pair) => pair.split('-') as [string, string]),
);
const NOT_PLAIN = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g');
/** In scripts written without spaces each character is a word, so that a part of a sentence is found. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`;
const WORD = new RegExp(String.raw`${UNSPACED}|(?:(?!${UNSPACED})[\p{L}\p{N}])+`, 'gu');
/** `25,000`, `1.500.000`: between digits and three more. */
const THOUSANDS = /(?<=\d)[.,](?=\d{3}(?!\d))/g;
/** Bounds on a question, docs/search.md#bounds: characters before and after normalising, words, letters of a word, phrases. */
export const QUESTION_CHARACTERS = 400;
const QUERY_TOKENS = 40;
const WORD_LETTERS = 40;
const PHRASES = 5;

export interface Query {
  readonly tokens: readonly string[];
  /** What stands in straight or curly double quotes: these words, in this order. */
  readonly phrases: readonly (readonly string[])[];
}

export function parseQuery(asked: string): Query {
  // Twice: U+FDFA becomes 18 letters. An apostrophe typed as ´ becomes a space and a mark.
  const start = asked.slice(0, QUESTION_CHARACTERS).replaceAll('´', "'");
  const text = start.normalize('NFKC').slice(0, QUESTION_CHARACTERS);
  const wordsOf = (part: string) => tokens(part).slice(0, QUERY_TOKENS);
  const phrases = [...text.matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]/g)]
    .map(([, inside = '']) => wordsOf(inside))
    .filter(({ length }) => length > 0);
  const words = wordsOf(text).map((word) => word.slice(0, WORD_LETTERS));
  return { tokens: words, phrases: phrases.slice(0, PHRASES) };
}

/** Lower-case words without accents, apostrophes or punctuation: `wasn’t` → `wasnt`, `Gutierrez-Reed` → two. */
export function tokens(text: string): string[] {
  return folded(text.replaceAll(THOUSANDS, '')).match(WORD) ?? [];
}

/** Lower case without accents, apostrophes and what can't be seen: `Łódź’s` → `lodzs`. */
export function folded(text: string): string {
  const bare = text
    .replaceAll('´', '')
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}'’ʼ`‘′]/gu, '');
  return plainLetters(bare.toLowerCase());
}

/** Of lower-case text; all else stays as it is, marks too. */
export function plainLetters(text: string): string {
  return text.replaceAll(NOT_PLAIN, (letter) => PLAIN.get(letter) ?? letter);
}

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** Those that carry meaning; all where none does. */
export function tellingOf(words: readonly string[]): string[] {
  const telling = words.filter((word) => !isStopWord(word));
  return telling.length > 0 ? telling : [...words];
}

/** What a word is compared by: Porter's stem. A stop word is only ever itself: the stem of "one" is "on". */
export function stem(word: string): string {
  return isStopWord(word) ? `=${word}` : stemmer(word);
}

/** Stems of the words that carry meaning. */
export function terms(words: readonly string[]): string[] {
  return words.filter((word) => !isStopWord(word)).map(stem);
}

/** Words as one string in which a run of whole words can be looked for; joined, as V8 looks through parts slowly. */
export function spaced(words: readonly string[]): string {
  return ['', ...words, ''].join(' ');
}
