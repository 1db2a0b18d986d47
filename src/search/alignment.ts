// How much of a question stands in a text in the same order: the re-ranker of misremembered quotations.

/**
 * What the words common to both, in the same order, weigh together, where each word of the text passed over between
 * them costs `gap`. With weights of 1 and no gap: the longest common subsequence. Time: one's length by the other's.
 */
export function commonInOrder<T>(
  query: readonly T[],
  text: readonly T[],
  weights: readonly number[] = query.map(() => 1),
  gap = 0,
): number {
  /** Best up to each place of the text, for the words of the query so far. */
  let before = new Float64Array(text.length + 1);
  let most = 0;
  query.forEach((word, place) => {
    const row = new Float64Array(text.length + 1);
    for (let at = 0; at < text.length; at++) {
      const matched = text[at] === word ? (before[at] ?? 0) + (weights[place] ?? 0) : 0;
      row[at + 1] = Math.max(matched, before[at + 1] ?? 0, (row[at] ?? 0) - gap, 0);
      most = Math.max(most, row[at + 1] ?? 0);
    }
    before = row;
  });
  return most;
}
