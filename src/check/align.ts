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

/**
 * A cell of the matrix is a word that was said (row) opposite a printed one (column). It holds the score of the best run
 * that ends with these two, which begins with them or comes from one of three places:
 *
 *                we    never   got    any   training
 *     we         ●
 *     got            ←         ●                       the row before, further left: “never” was left out
 *     any                             ●                the row and the column before: nothing lies between
 *     real                            ↑
 *     training                               ●         the column before, further up: “real” was added
 *
 * Time and memory: the product of the lengths, 5 to 10 ns and 12 bytes a cell; the caller bounds it.
 */
export function align(said: Weighed, printed: Numbered): Aligned {
  const rows = said.words.length;
  // Two empty rows and columns ahead of the first: what comes from there scores nothing.
  const width = printed.words.length + 2;
  const { scores, before } = emptyMatrix((rows + 2) * width);
  /** For each column the best run that goes on there after words that were added, and its last cell. */
  const added = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  const addedFrom = new Int32Array(width);
  let best = 0;
  for (let row = 0; row < rows; row++) {
    const word = said.words[row] as number;
    const stem = said.stems[row] as number;
    const worth = Math.max(LEAST_WORTH, said.worth[row] as number);
    let leftOut = Number.NEGATIVE_INFINITY;
    let leftOutFrom = 0;
    for (let column = 2; column < width; column++) {
      const cell = (row + 2) * width + column;
      const last = cell - width - 1;
      let from = (scores[last] as number) > 0 ? last : 0;
      let score = from === 0 ? 0 : (scores[last] as number);
      leftOut -= LEFT_OUT;
      if ((scores[last - 1] as number) - OPEN > leftOut) {
        leftOut = (scores[last - 1] as number) - OPEN;
        leftOutFrom = last - 1;
      }
      if (leftOut > score) {
        score = leftOut;
        from = leftOutFrom;
      }
      let going = (added[column] as number) - ADDED;
      if ((scores[last - width] as number) - OPEN > going) {
        going = (scores[last - width] as number) - OPEN;
        addedFrom[column] = last - width;
      }
      added[column] = going;
      if (going > score) {
        score = going;
        from = addedFrom[column] as number;
      }
      if (word !== -1 && word === printed.words[column - 2]) score += worth;
      else if (stem !== -1 && stem === printed.stems[column - 2]) score += worth * FORM;
      else score += MISMATCH;
      scores[cell] = score;
      before[cell] = from;
      if (score > (scores[best] as number)) best = cell;
    }
  }
  return { score: scores[best] as number, pairs: pairsTo(best, before, width) };
}

interface Matrix {
  readonly scores: Float64Array;
  /** For each cell the one before it in its run, 0 where that begins. */
  readonly before: Int32Array;
}

/** One for all: memory of its own each time sets off collections of all garbage, which took longer than the alignment. */
let matrix: Matrix = { scores: new Float64Array(0), before: new Int32Array(0) };

function emptyMatrix(cells: number): Matrix {
  if (matrix.scores.length < cells)
    matrix = { scores: new Float64Array(cells), before: new Int32Array(cells) };
  for (const part of Object.values(matrix)) part.fill(0, 0, cells);
  return matrix;
}

/** The run that ends with a cell. */
function pairsTo(end: number, before: Int32Array, width: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let cell = end; cell !== 0; cell = before[cell] as number)
    pairs.push([Math.floor(cell / width) - 2, (cell % width) - 2]);
  return pairs.reverse();
}

/** No alignment of the two scores more: as if every form were the word itself, at its best place, without gaps. */
export function mostPossible(said: Weighed, printed: Numbered): number {
  const stems = new Set(printed.stems);
  let sum = 0;
  for (const [row, stem] of said.stems.entries())
    if (stem !== -1 && stems.has(stem)) sum += Math.max(LEAST_WORTH, said.worth[row] as number);
  return sum;
}
