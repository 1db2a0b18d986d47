// How much of a question stands in a text in the same order: the re-ranker of misremembered quotations.

/** A word of a question, and what it counts. */
export interface Weighed {
  readonly term: string;
  readonly worth: number;
}

/**
 * What the words common to both, in the same order, are worth together, where each word of the text passed over between
 * them costs `gap`. With worths of 1 and no gap: the longest common subsequence. Time: one's length by the other's.
 */
export function commonInOrder(query: readonly Weighed[], text: readonly string[], gap: number): number {
  /** Best up to each place of the text, for the words of the query so far. */
  let before = new Float64Array(text.length + 1);
  let most = 0;
  for (const { term, worth } of query) {
    const row = new Float64Array(text.length + 1);
    for (let at = 0; at < text.length; at++) {
      const matched = text[at] === term ? (before[at] ?? 0) + worth : 0;
      row[at + 1] = Math.max(matched, before[at + 1] ?? 0, (row[at] ?? 0) - gap, 0);
      most = Math.max(most, row[at + 1] ?? 0);
    }
    before = row;
  }
  return most;
}
