// Which known words an unknown one was probably meant to be.

/** As many as are looked up for one unknown word; the most frequent of the nearest. */
const MOST_MEANT = 5;

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
   * The known words with the fewest letters wrong, at most as many as `lettersWrong` allows.
   * Words whose sets of letters differ by too much are passed over, which leaves about one in fifty to compare.
   */
  meant(word: string): string[] {
    let most = lettersWrong(word);
    if (most === 0) return [];
    const letters = letterSet(word);
    let found: string[] = [];
    for (const [index, known] of this.#words.entries()) {
      if (Math.abs(known.length - word.length) > most) continue;
      // One letter put for another changes the set by two.
      if (bits((this.#letters[index] ?? 0) ^ letters) > 2 * most) continue;
      const distance = edits(word, known, most);
      if (distance > most) continue;
      if (distance < most) found = [];
      most = distance;
      found.push(known);
    }
    const often = (known: string) => this.#frequency.get(known) ?? 0;
    return found.sort((a, b) => often(b) - often(a)).slice(0, MOST_MEANT);
  }
}

/** A shorter word with a letter changed is another word. */
const SHORTEST = 4;

/** Two only in words of eight letters and more, as MiniSearch's fuzzy 0.2 of the measured pipeline allows. */
function lettersWrong({ length }: string): number {
  if (length < SHORTEST) return 0;
  return length < 8 ? 1 : 2;
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
export function edits(one: string, other: string, most: number): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      line.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = above;
    above = line;
  }
  return Math.min(above[other.length] ?? 0, most + 1);
}
