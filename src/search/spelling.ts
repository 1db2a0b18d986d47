// Which known words an unknown one was probably meant to be.

interface Meant {
  /** The nearest known words, most frequent first; none: nothing is near. */
  readonly words: readonly string[];
  /** How surely the likeness is no chance, 0 to 1. */
  readonly trust: number;
}

/** A shorter word with a letter changed is another word. */
const SHORTEST = 4;
/** Two wrong letters only from eight on, as the fuzzy 0.2 of the measured pipeline allows. */
const TWO_WRONG_FROM = 8;
/** Of equally near words: the most frequent will do, and each one more is another chance match. */
const MOST_MEANT = 5;

/**
 * So many letters for each doubling of the vocabulary make a word's likeness to a known one no chance, and three
 * letters more where two are wrong. Of 64 words foreign to the 14,000 of eleven old novels ("pizza", "docking",
 * "internet"), 19 found something when any likeness counted in full, and 5 with this.
 */
const LETTERS_FOR_DOUBLING = 0.6;
const LETTERS_FOR_SECOND = 3;

export class Spelling {
  readonly #words: readonly string[];
  readonly #letters: Uint32Array;
  readonly #frequency: ReadonlyMap<string, number>;

  /** @param frequency every known word, with how often it occurs */
  constructor(frequency: ReadonlyMap<string, number>) {
    this.#frequency = frequency;
    this.#words = [...frequency.keys()].filter(({ length }) => length >= SHORTEST - 1);
    this.#letters = Uint32Array.from(this.#words, letterSet);
  }

  /**
   * Words whose sets of letters differ by too much are passed over, which leaves about one in fifty to compare:
   * 0.3 ms in 14,000 words, where MiniSearch's fuzzy search takes 1.4 (design/search.md).
   */
  meant(word: string): Meant {
    let most = lettersWrong(word);
    let words: string[] = [];
    if (most === 0) return { words, trust: 0 };
    const letters = letterSet(word);
    for (let index = 0; index < this.#words.length; index++) {
      // One letter put for another changes the set by two.
      if (bits((this.#letters[index] as number) ^ letters) > 2 * most) continue;
      const known = this.#words[index] as string;
      if (isOtherForm(word, known)) continue;
      const distance = edits(word, known, most);
      if (distance > most) continue;
      if (distance < most) words = [];
      most = distance;
      words.push(known);
    }
    const often = (known: string) => this.#frequency.get(known) ?? 0;
    words.sort((a, b) => often(b) - often(a));
    return { words: words.slice(0, MOST_MEANT), trust: this.#trust(word, words, most) };
  }

  #trust(word: string, meant: readonly string[], distance: number): number {
    // Neighbours exchanged are the commonest slip, and the rarest by chance: hureta → huerta.
    if (meant.some((known) => distance === 1 && sorted(known) === sorted(word))) return 1;
    const needed = LETTERS_FOR_DOUBLING * Math.log2(1 + this.#frequency.size);
    return Math.min(1, (word.length - LETTERS_FOR_SECOND * (distance - 1)) / needed);
  }
}

function lettersWrong({ length }: string): number {
  if (length < SHORTEST) return 0;
  return length < TWO_WRONG_FROM ? 1 : 2;
}

/** With another last letter a word is another form, not a slip: who asks for the killer doesn't mean those killed. */
function isOtherForm(word: string, known: string): boolean {
  return word.length === known.length && word.slice(0, -1) === known.slice(0, -1);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

function letterSet(word: string): number {
  let set = 0;
  for (let index = 0; index < word.length; index++) set |= 1 << (word.charCodeAt(index) & 31);
  return set >>> 0;
}

function bits(set: number): number {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Letters left out, added, put for another or exchanged with a neighbour; `most + 1` stands for any more. */
function edits(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const [left, up, diagonal] = [line[column - 1] ?? 0, above[column] ?? 0, above[column - 1] ?? 0];
      const exchanged =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const exchange = exchanged ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      line.push(Math.min(left + 1, up + 1, diagonal + (same ? 0 : 1), exchange));
    }
    if (Math.min(...line) > most) return most + 1;
    before = above;
    above = line;
  }
  return Math.min(above[other.length] ?? 0, most + 1);
}
