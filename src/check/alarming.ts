// Words whose change turns a sentence round: negations, numbers, names.
import type { Word } from './words.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Of the languages that the bot speaks; left out are those that are ordinary English words (sin, mai, pas). */
const NEGATIONS = set(
  'not no never nobody none nothing nowhere neither nor cannot without hardly scarcely barely seldom noone ' +
    'arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt maynt mightnt mustnt neednt oughtnt shant shouldnt ' +
    'wasnt werent wont wouldnt aint daren’t darent ' +
    'nicht nichts nie niemals niemand kein keine keinen keinem keiner keines nunca jamas nadie ningun ninguno ' +
    'ninguna jamais rien aucun aucune niente nessuno nessuna nao ninguem nenhum nenhuma nigdy nikt ' +
    'не ні ни нет ніколи никогда ніхто никто ничего нічого немає 不 没 沒 無 无 未 非',
);

const NUMBERS = set(
  'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands ' +
    'million millions billion billions dozen dozens half twice thrice third fourth fifth sixth seventh eighth ninth ' +
    'tenth double triple both',
);
/** Beside these “one” counts nothing: “no one”, “the one”, “one more”. */
const BEFORE_PRONOUN = set('no any every some each this that which the another little dear good young old');
const AFTER_PRONOUN = set('more another day could would should must can may who that s cannot');

/** Written with a capital without being a name. */
const NO_NAME = set(
  'i im ill id ive o oh ah mr mrs ms miss dr sir madam maam lord lady god heaven heavens and but the well yes no',
);

export interface Names {
  /** Folded parts of the names of people on the record. */
  has(key: string): boolean;
}

export type Alarm = 'negation' | 'number' | 'name';

/** For each word what it is, if it is alarming. Linear. */
export function alarms(text: string, words: readonly Word[], names: Names): (Alarm | undefined)[] {
  const capitals = words.map((word, index) => isCapital(word) && !opensSentence(text, words, index));
  // Where many words have capitals (headlines, German), a capital says nothing.
  const telling = capitals.filter(Boolean).length <= Math.max(2, words.length / 4);
  const anyCapital = /\p{Lu}/u.test(text);
  return words.map((word, index) => {
    if (NEGATIONS.has(word.skeleton) || NEGATIONS.has(word.key)) return 'negation';
    if (isNumber(words, index)) return 'number';
    if (NO_NAME.has(word.key)) return undefined;
    if (names.has(word.key) && (isCapital(word) || !anyCapital)) return 'name';
    return telling && capitals[index] ? 'name' : undefined;
  });
}

function isNumber(words: readonly Word[], index: number): boolean {
  const { key } = words[index] ?? { key: '' };
  if (/\p{N}/u.test(key) || NUMBERS.has(key)) return true;
  if (key !== 'one') return false;
  return (
    !BEFORE_PRONOUN.has(words[index - 1]?.key ?? '') && !AFTER_PRONOUN.has(words[index + 1]?.key ?? 'more')
  );
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
