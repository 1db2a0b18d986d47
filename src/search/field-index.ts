// Items by the beginnings of the words in their fields: what people, sources and works are suggested from.
import { PrefixList } from './prefix-list.js';
import { terms, tokens } from './words.js';

/** Texts of an item that count alike. */
export interface Field<T> {
  readonly texts: (item: T) => readonly (string | null)[];
  /** Typed in full, one of these texts outranks every beginning of a word: it is the item's name. */
  readonly isName: boolean;
}

/** Names and roles are shorter; the words beyond are not looked at, which bounds the work for any input. */
const TYPED_WORDS = 16;
/** In so many of them wrong letters are looked for: each costs a walk over all words of the index. */
const MISSPELT_WORDS = 4;
/** With a letter wrong, a shorter word is another word (as in text-index.ts). */
const SHORTEST_MISSPELT = 4;

export class FieldIndex<T> {
  /** Those that come first among equals stand first. */
  readonly #items: readonly T[];
  /** Of each field. The fields themselves are not kept: their functions hold on to what they were made from. */
  readonly #isName: readonly boolean[];
  /** Of each field of each item (see `#place`): its words, and its whole texts. */
  readonly #words: PrefixList;
  readonly #wholes: PrefixList;

  constructor(items: readonly T[], fields: readonly Field<T>[]) {
    this.#items = items;
    this.#isName = fields.map(({ isName }) => isName);
    const places = items.flatMap((item) =>
      fields.map(({ texts }) => texts(item).map((text) => tokens(text ?? ''))),
    );
    this.#words = new PrefixList(places.map((texts) => texts.flat()));
    this.#wholes = new PrefixList(
      places.map((texts) => texts.map((words) => words.join(' ')).filter((text) => text !== '')),
    );
  }

  /**
   * At most so many: a name typed in full, then beginnings of words by the order of the fields, then the same
   * with a letter wrong. All of the words must be found; if that is nowhere so, all but the stop words.
   */
  find(words: readonly string[], most: number, within: (item: T) => boolean): T[] {
    if (words.length === 0) return take(this.#items, most, within);
    const found = take(this.#fitting(words), most, within);
    const meaning = words.filter((word) => terms([word]).length > 0);
    return found.length > 0 || meaning.length === words.length
      ? found
      : take(this.#fitting(meaning), most, within);
  }

  /** Best first; wrong letters are looked for only when more than what fits as typed is wanted. */
  *#fitting(words: readonly string[]): Iterable<T> {
    for (const misspelt of [false, true]) {
      const levels = this.levels(words, misspelt);
      for (let level = 1; level <= this.#misspeltLevel; level++) {
        for (let number = levels.indexOf(level); number >= 0; number = levels.indexOf(level, number + 1)) {
          yield* this.#items.slice(number, number + 1);
        }
      }
    }
  }

  /**
   * How well each item fits, 1 best and 0 not at all: one level a field for whole names, one a field for
   * beginnings (an item's is that of its worst word), the last for wrong letters.
   */
  levels(words: readonly string[], misspelt: boolean): Uint8Array {
    const asked = [...new Set(words.slice(0, TYPED_WORDS))];
    const levels = new Uint8Array(this.#items.length);
    const walked = new Set(misspelt ? asked.filter(canBeMisspelt).slice(0, MISSPELT_WORDS) : []);
    for (const [round, word] of asked.entries()) {
      const ofWord = this.#levelsOfWord(word, walked.has(word));
      let fitting = 0;
      for (let number = 0; number < ofWord.length; number++) {
        const level = ofWord[number] ?? 0;
        const before = levels[number] ?? 0;
        levels[number] = level === 0 || (before === 0 && round > 0) ? 0 : Math.max(before, level);
        if (levels[number] !== 0) fitting++;
      }
      if (fitting === 0) break;
    }
    for (const place of this.#wholes.at(words.join(' '))) {
      const { item, field } = this.#place(place);
      if (this.#isName[field]) lower(levels, item, field + 1);
    }
    return levels;
  }

  /** Levels at which the text is the item's whole name. */
  isWhole(level: number): boolean {
    return level > 0 && level <= this.#isName.length;
  }

  /** The field that the worst of the words begins in. */
  fieldOf(level: number): number {
    return (level - 1) % this.#isName.length;
  }

  #levelsOfWord(word: string, misspelt: boolean): Uint8Array {
    const levels = new Uint8Array(this.#items.length);
    for (const place of this.#words.beginning(word)) {
      const { item, field } = this.#place(place);
      lower(levels, item, this.#isName.length + field + 1);
    }
    if (!misspelt) return levels;
    for (const [index, key] of this.#words.keys.entries()) {
      if (!beginsNearly(key, word)) continue;
      for (const place of this.#words.nth(index)) {
        lower(levels, this.#place(place).item, this.#misspeltLevel);
      }
    }
    return levels;
  }

  get #misspeltLevel(): number {
    return 2 * this.#isName.length + 1;
  }

  /** Item 0's fields, then item 1's … in one number, so that one list holds all words. */
  #place(place: number): { readonly item: number; readonly field: number } {
    const field = place % this.#isName.length;
    return { item: (place - field) / this.#isName.length, field };
  }
}

/** The first so many different ones. */
export function take<T>(items: Iterable<T>, most: number, within: (item: T) => boolean): T[] {
  const taken = new Set<T>();
  for (const item of items) {
    if (within(item)) taken.add(item);
    if (taken.size >= most) break;
  }
  return [...taken];
}

/** 0 stands for no level yet. */
function lower(levels: Uint8Array, item: number, level: number): void {
  const before = levels[item] ?? 0;
  if (before === 0 || level < before) levels[item] = level;
}

/** A number with a digit changed is another number. */
function canBeMisspelt(word: string): boolean {
  return word.length >= SHORTEST_MISSPELT && !/\p{N}/u.test(word);
}

/**
 * Whether the key begins with the word but for one letter: another one, one too many, one missing, or two
 * exchanged. A last letter that is wrong or too many counts at the key's end only: else every longer word would do.
 */
export function beginsNearly(key: string, word: string): boolean {
  let same = 0;
  while (same < word.length && word.charCodeAt(same) === key.charCodeAt(same)) same++;
  if (same === word.length || goesOn(key, same + 1, word, same)) return true;
  if (same === word.length - 1) return key.length - same <= 1;
  return (
    goesOn(key, same + 1, word, same + 1) ||
    goesOn(key, same, word, same + 1) ||
    (key[same] === word[same + 1] && key[same + 1] === word[same] && goesOn(key, same + 2, word, same + 2))
  );
}

/** Whether the rest of the word stands at this place of the key. Letter by letter: no string is made per key. */
function goesOn(key: string, at: number, word: string, from: number): boolean {
  for (let index = from; index < word.length; index++) {
    if (word.charCodeAt(index) !== key.charCodeAt(at + index - from)) return false;
  }
  return true;
}
