// How people misremember a quotation: eight kinds of question made from the words themselves.
import type { Random } from '../random.js';
import { mistype, onLetters } from '../typos.js';
import { SYNONYMS } from './synonyms.js';

type Words = readonly string[];
type Corruption = (words: Words, random: Random) => Words;

/** The question; undefined where this kind would leave the text as it was. */
export function corrupt(text: string, kind: Kind, random: Random): string | undefined {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const asked = CORRUPTIONS[kind](words, random).join(' ');
  return kind === 'exact' || asked !== words.join(' ') ? asked : undefined;
}

const drop =
  (share: number): Corruption =>
  (words, random) => {
    const count = Math.max(1, Math.round(words.length * share));
    const gone = new Set(random.shuffled([...words.keys()]).slice(0, count));
    return words.filter((_, index) => !gone.has(index));
  };

/** Every word that `change` can change is changed with this probability, and one of them at least. */
const change =
  (share: number, change: (word: string, random: Random) => string): Corruption =>
  (words, random) => {
    const changed = words.map((word) => change(word, random));
    const able = [...words.keys()].filter((index) => changed[index] !== words[index]);
    if (able.length === 0) return words;
    const always = random.pick(able);
    return words.map((word, index) =>
      index === always || random.chance(share) ? (changed[index] ?? word) : word,
    );
  };

/** Another form of the same word, regular whether or not the word is: a member's slip, a foreigner's guess. */
function inflect(word: string, random: Random): string {
  return onLetters(word, 4, (letters) => {
    const bare = letters.replace(/(?:ing|ed|s)$/u, '');
    const stem = bare.length < 3 ? letters : bare;
    const forms = [stem, `${stem}s`, `${stem.replace(/e$/u, '')}ing`, `${stem.replace(/e$/u, '')}ed`];
    return random.pick(forms.filter((form) => form !== letters));
  });
}

function otherWord(word: string): string {
  return onLetters(word, 3, (letters) => SYNONYMS.get(letters.toLowerCase()) ?? letters);
}

/** Neighbouring words exchanged in a third of the places, and the pieces before and after one place as well. */
const reorder: Corruption = (words, random) => {
  const cut = 1 + random.below(words.length - 1);
  const turned = [...words.slice(cut), ...words.slice(0, cut)];
  for (let index = 0; index + 1 < turned.length; index += 2) {
    if (!random.chance(1 / 3)) continue;
    [turned[index], turned[index + 1]] = [turned[index + 1] ?? '', turned[index] ?? ''];
  }
  return turned;
};

const fragment: Corruption = (words, random) => {
  const length = Math.min(words.length - 1, 4 + random.below(5));
  const start = random.below(words.length - length + 1);
  return words.slice(start, start + length);
};

const mistyped = change(1 / 3, mistype);
const reworded = change(1, otherWord);

const CORRUPTIONS = {
  exact: (words: Words) => words,
  'words dropped': drop(0.3),
  'letters wrong': mistyped,
  'order changed': reorder,
  'other inflections': change(1 / 2, inflect),
  synonyms: reworded,
  'several at once': (words: Words, random: Random) =>
    change(1 / 5, mistype)(reworded(drop(0.2)(words, random), random), random),
  'a fragment': fragment,
} satisfies Record<string, Corruption>;
export type Kind = keyof typeof CORRUPTIONS;
export const KINDS = Object.keys(CORRUPTIONS) as Kind[];
