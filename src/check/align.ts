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

/** Less than any sum of the prices above. */
const IMPOSSIBLE = -1e9;

const FROM_NOTHING = 0;
const FROM_PAIR = 1;
const FROM_LEFT_OUT = 2;
const FROM_ADDED = 3;
const LEFT_OUT_GOES_ON = 4;
const ADDED_GOES_ON = 8;

/** Words that stand in the text as they are, one after another: `align` would find the same, at greater length. */
export function alignExactly(said: Weighed, printed: Numbered): Aligned | undefined {
  const from = placeOf(said.words, printed.words);
  if (from === -1) return undefined;
  const pairs = Array.from(said.words, (_, at): [number, number] => [at, from + at]);
  return { score: mostPossible(said, printed), pairs };
}

function placeOf(run: Int32Array, words: Int32Array): number {
  if (run.includes(-1)) return -1;
  const [first = -1] = run;
  for (let at = words.indexOf(first); at !== -1; at = words.indexOf(first, at + 1)) {
    if (run.every((word, offset) => words[at + offset] === word)) return at;
  }
  return -1;
}

/** Time and memory: the product of the lengths, 5 to 10 ns and a byte a cell; the caller bounds it. */
export function align(said: Weighed, printed: Numbered): Aligned {
  const [rows, columns] = [said.words.length, printed.words.length];
  const { words, stems } = printed;
  const trace = new Uint8Array(rows * columns);
  // Of the row before: at `column`, what ends with the word before that column. Overwritten from left to right.
  const pairs = new Float64Array(columns + 1);
  const leftOut = new Float64Array(columns + 1).fill(IMPOSSIBLE);
  const added = new Float64Array(columns + 1).fill(IMPOSSIBLE);
  let bestScore = 0;
  let bestRow = -1;
  let bestColumn = -1;
  for (let row = 0; row < rows; row++) {
    const word = said.words[row] as number;
    const stem = said.stems[row] as number;
    const worth = Math.max(LEAST_WORTH, said.worth[row] as number);
    const cells = row * columns;
    let p = 0;
    let l = IMPOSSIBLE;
    let a = IMPOSSIBLE;
    let left = 0;
    let leftLeftOut = IMPOSSIBLE;
    for (let column = 0; column < columns; column++) {
      let from = FROM_NOTHING;
      let before = 0;
      if (p > before) {
        from = FROM_PAIR;
        before = p;
      }
      if (l > before) {
        from = FROM_LEFT_OUT;
        before = l;
      }
      if (a > before) {
        from = FROM_ADDED;
        before = a;
      }
      const next = column + 1;
      p = pairs[next] as number;
      l = leftOut[next] as number;
      a = added[next] as number;
      let value = MISMATCH;
      if (word !== -1 && word === words[column]) value = worth;
      else if (stem !== -1 && stem === stems[column]) value = worth * FORM;
      const pair = before + value;
      const opened = left - OPEN;
      const going = leftLeftOut - LEFT_OUT;
      if (going > opened) from |= LEFT_OUT_GOES_ON;
      leftLeftOut = going > opened ? going : opened;
      const openedAdded = p - OPEN;
      const goingAdded = a - ADDED;
      if (goingAdded > openedAdded) from |= ADDED_GOES_ON;
      left = pair;
      pairs[next] = pair;
      leftOut[next] = leftLeftOut;
      added[next] = goingAdded > openedAdded ? goingAdded : openedAdded;
      trace[cells + column] = from;
      if (pair > bestScore) {
        bestScore = pair;
        bestRow = row;
        bestColumn = column;
      }
    }
  }
  return { score: bestScore, pairs: walkBack(trace, columns, bestRow, bestColumn) };
}

/** No alignment of the two scores more: as if every form were the word itself, at its best place, without gaps. */
export function mostPossible(said: Weighed, printed: Numbered): number {
  const stems = new Set(printed.stems);
  let sum = 0;
  for (let row = 0; row < said.stems.length; row++) {
    const stem = said.stems[row] as number;
    if (stem !== -1 && stems.has(stem)) sum += Math.max(LEAST_WORTH, said.worth[row] as number);
  }
  return sum;
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
