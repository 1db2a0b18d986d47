// Two texts word by word: the best run of one within the other, with affine gaps (Smith and Waterman, Gotoh).

export interface Aligned {
  readonly score: number;
  /** Places of words that stand opposite each other, in order; they may differ. */
  readonly pairs: readonly (readonly [said: number, printed: number])[];
}

/** Numbers for words: equal ones are the same word; those of equal stems are forms of one. -1 is no word. */
export interface Numbered {
  readonly words: Int32Array;
  readonly stems: Int32Array;
}

export interface Weighed extends Numbered {
  /** What each word is worth, 0 to 1: rare ones more. */
  readonly worth: Float64Array;
}

/** A common word still counts: “the” at its place is evidence. */
const LEAST_WORTH = 0.25;
/** Another form of the word. */
const FORM = 0.5;
const MISMATCH = -0.4;
/** So that a common word does not open a gap, and two rare ones do. */
const OPEN = 0.8;
/** People leave out whole sentences, hence the small price; they seldom add that much. */
const LEFT_OUT = 0.02;
const ADDED = 0.15;

/** Words that stand in the text as they are, one after another: `align` would find the same, at greater length. */
export function alignExactly(said: Weighed, printed: Numbered): Aligned | undefined {
  const from = placeOf(said.words, printed.words);
  if (from === -1) return undefined;
  const pairs = Array.from(said.words, (_, at): [number, number] => [at, from + at]);
  return { score: mostPossible(said, printed), pairs };
}

/** Where a run of words begins within others, -1 where it does not. */
export function placeOf(run: Int32Array, words: Int32Array): number {
  if (run.includes(-1)) return -1;
  const [first = -1] = run;
  for (let at = words.indexOf(first); at !== -1; at = words.indexOf(first, at + 1)) {
    if (run.every((word, offset) => words[at + offset] === word)) return at;
  }
  return -1;
}

/** Time and memory: the product of the lengths, 5 to 10 ns and 12 bytes a cell; the caller bounds it. */
export function align(said: Weighed, printed: Numbered): Aligned {
  const [rows, columns] = [said.words.length, printed.words.length];
  // A cell for each pair: the score of the best run that ends with it, and the pair before it there.
  const scores = new Float64Array(rows * columns);
  const before = new Int32Array(rows * columns);
  // For each column what a run scores that goes on there after words that were added.
  const added = new Float64Array(columns).fill(Number.NEGATIVE_INFINITY);
  const addedFrom = new Int32Array(columns);
  let best = 0;
  for (let row = 0; row < rows; row++) {
    const word = said.words[row] as number;
    const stem = said.stems[row] as number;
    const worth = Math.max(LEAST_WORTH, said.worth[row] as number);
    let leftOut = Number.NEGATIVE_INFINITY;
    let leftOutFrom = -1;
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      const last = cell - columns - 1;
      let score = 0;
      let from = -1;
      if (row > 0 && column > 0 && (scores[last] as number) > score) {
        score = scores[last] as number;
        from = last;
      }
      if (row > 0 && column > 1) {
        const opened = (scores[last - 1] as number) - OPEN;
        leftOut -= LEFT_OUT;
        if (opened > leftOut) {
          leftOut = opened;
          leftOutFrom = last - 1;
        }
        if (leftOut > score) {
          score = leftOut;
          from = leftOutFrom;
        }
      }
      if (row > 1 && column > 0) {
        const opened = (scores[last - columns] as number) - OPEN;
        let going = (added[column] as number) - ADDED;
        if (opened > going) {
          going = opened;
          addedFrom[column] = last - columns;
        }
        added[column] = going;
        if (going > score) {
          score = going;
          from = addedFrom[column] as number;
        }
      }
      if (word !== -1 && word === printed.words[column]) score += worth;
      else if (stem !== -1 && stem === printed.stems[column]) score += worth * FORM;
      else score += MISMATCH;
      scores[cell] = score;
      before[cell] = from;
      if (score > (scores[best] as number)) best = cell;
    }
  }
  const pairs: [number, number][] = [];
  const score = scores[best] ?? 0;
  for (let cell = score > 0 ? best : -1; cell !== -1; cell = before[cell] as number)
    pairs.push([Math.floor(cell / columns), cell % columns]);
  return { score: Math.max(0, score), pairs: pairs.reverse() };
}

/** No alignment of the two scores more: as if every form were the word itself, at its best place, without gaps. */
export function mostPossible(said: Weighed, printed: Numbered): number {
  const stems = new Set(printed.stems);
  let sum = 0;
  for (const [row, stem] of said.stems.entries())
    if (stem !== -1 && stems.has(stem)) sum += Math.max(LEAST_WORTH, said.worth[row] as number);
  return sum;
}
