// Words whose change turns a sentence round: negations, conditions and the like, numbers, names.
import { type Turn, turnOf } from './turning.js';
import { isAlone, type Word } from './words.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Beside those with a value. */
const NUMBERS = set('hundreds thousands millions billions dozens twice thrice double triple both');
/** Written with a capital without being a name. */
const NO_NAME = set(
  'i im ill id ive o oh ah mr mrs ms miss dr sir madam maam lord lady god heaven heavens and but the well yes no',
);

const GERMAN = set('der die das den dem und ist nicht ich wir ein eine mit es sie auf von zu');

export interface Names {
  /** Folded parts of the names of people on the record. */
  has(key: string): boolean;
}

export type Critical = Turn | 'number' | 'name';

/** For each word what it is, if it is critical. Linear. */
export function criticalWords(
  text: string,
  words: readonly Word[],
  names: Names,
  isEnglish: boolean,
): (Critical | undefined)[] {
  const capitals = words.map((word, index) => isCapital(word) && !opensSentence(text, words, index));
  // Where many words have capitals (headlines), or any noun has one (German), a capital says nothing.
  const isGerman = words.filter(({ key }) => GERMAN.has(key)).length >= 2;
  const telling = !isGerman && capitals.filter(Boolean).length <= Math.max(2, words.length / 4);
  const anyCapital = /\p{Lu}/u.test(text);
  return words.map((word, index) => {
    const turn = turnOf(word.skeleton, isEnglish) ?? turnOf(word.key, isEnglish);
    // “Provided to him” is no condition.
    if (word.key === 'provided' && words[index + 1]?.key !== 'that') return undefined;
    if (turn !== undefined) return turn;
    if (isAlone(word)) return undefined;
    if (isNumber(word)) return 'number';
    if (NO_NAME.has(word.key)) return undefined;
    if (names.has(word.key) && (isCapital(word) || !anyCapital)) return 'name';
    return telling && capitals[index] ? 'name' : undefined;
  });
}

/** “One” is a pronoun more often. */
function isNumber({ key, text }: Word): boolean {
  if (/\d/.test(text) || NUMBERS.has(key)) return true;
  // “First”, “second” and small Roman numbers are words of other meanings as well.
  return /\p{N}/u.test(key) && !/^[12]\.$/.test(key) && !/^[ivx]+$/.test(text);
}

/** A capital and small letters: “NOT” is emphasis. */
function isCapital({ text }: Word): boolean {
  return /^\p{Lu}.*\p{Ll}/u.test(text);
}

function opensSentence(text: string, words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (before === undefined) return true;
  return /[^\s,'’-]|--/u.test(text.slice(before.end, words[index]?.start));
}
