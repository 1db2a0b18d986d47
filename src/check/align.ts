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

const FROM_NOTHING = 0;
const FROM_PAIR = 1;
const FROM_LEFT_OUT = 2;
const FROM_ADDED = 3;
const LEFT_OUT_GOES_ON = 4;
const ADDED_GOES_ON = 8;

/** Time and memory: the product of the lengths; the caller bounds it. */
export function align(said: Numbered, printed: Numbered): Aligned {
  const [rows, columns] = [said.words.length, printed.words.length];
  const trace = new Uint8Array(rows * columns);
  let pairs = new Float64Array(columns + 1);
  let leftOut = new Float64Array(columns + 1).fill(-1e9);
  const added = new Float64Array(columns + 1).fill(-1e9);
  let [bestScore, bestRow, bestColumn] = [0, -1, -1];
  let nextPairs = new Float64Array(columns + 1);
  let nextLeftOut = new Float64Array(columns + 1);
  // `at` counts cells: pairs[c + 1] belongs to column c of the row before, nextPairs[c + 1] to this one.
  const addedBefore = new Float64Array(columns + 1);
  for (let row = 0; row < rows; row++) {
    const word = said.words[row] ?? -1;
    const stem = said.stems[row] ?? -1;
    const worth = Math.max(LEAST_WORTH, said.worth[row] ?? 0);
    addedBefore.set(added);
    nextPairs[0] = 0;
    nextLeftOut[0] = -1e9;
    for (let column = 0; column < columns; column++) {
      const p = pairs[column] as number;
      const l = leftOut[column] as number;
      const a = addedBefore[column] as number;
      let [from, before] = [FROM_NOTHING, 0];
      if (p > before) [from, before] = [FROM_PAIR, p];
      if (l > before) [from, before] = [FROM_LEFT_OUT, l];
      if (a > before) [from, before] = [FROM_ADDED, a];
      let value = MISMATCH;
      if (word !== -1 && word === printed.words[column]) value = worth;
      else if (stem !== -1 && stem === printed.stems[column]) value = worth * FORM;
      const pair = before + value;
      nextPairs[column + 1] = pair;
      const opened = (nextPairs[column] as number) - OPEN;
      const going = (nextLeftOut[column] as number) - LEFT_OUT;
      nextLeftOut[column + 1] = Math.max(opened, going);
      if (going > opened) from |= LEFT_OUT_GOES_ON;
      const openedAdded = (pairs[column + 1] as number) - OPEN;
      const goingAdded = (addedBefore[column + 1] as number) - ADDED;
      added[column + 1] = Math.max(openedAdded, goingAdded);
      if (goingAdded > openedAdded) from |= ADDED_GOES_ON;
      trace[row * columns + column] = from;
      if (pair > bestScore) [bestScore, bestRow, bestColumn] = [pair, row, column];
    }
    [pairs, nextPairs] = [nextPairs, pairs];
    [leftOut, nextLeftOut] = [nextLeftOut, leftOut];
  }
  return { score: bestScore, pairs: walkBack(trace, columns, bestRow, bestColumn) };
}

function walkBack(trace: Uint8Array, columns: number, lastRow: number, lastColumn: number) {
  const found: [number, number][] = [];
  let [row, column, state] = [lastRow, lastColumn, FROM_PAIR];
  while (row >= 0 && column >= 0 && state !== FROM_NOTHING) {
    const from = trace[row * columns + column] ?? 0;
    if (state === FROM_PAIR) {
      found.push([row, column]);
      state = from & 3;
      row -= 1;
      column -= 1;
    } else if (state === FROM_LEFT_OUT) {
      if ((from & LEFT_OUT_GOES_ON) === 0) state = FROM_PAIR;
      column -= 1;
    } else {
      if ((from & ADDED_GOES_ON) === 0) state = FROM_PAIR;
      row -= 1;
    }
  }
  return found.reverse();
}
