// How much of a query stands in a text in the same order: the re-ranker of misremembered quotations.

/**
 * Length of the longest common subsequence, in words. Row by row, so memory is one text's length;
 * the callers bound the query to 60 words and a quotation has at most 2,000 characters a passage.
 */
export function commonInOrder(query: readonly string[], text: readonly string[]): number {
  const row = new Uint16Array(text.length + 1);
  for (const word of query) {
    let diagonal = 0;
    for (let index = 1; index <= text.length; index++) {
      const above = row[index] ?? 0;
      row[index] = word === text[index - 1] ? diagonal + 1 : Math.max(above, row[index - 1] ?? 0);
      diagonal = above;
    }
  }
  return row[text.length] ?? 0;
}

/** Dice coefficient of the two bags of words, 0 to 1: how near the texts are in what they hold and in length. */
export function overlap(query: readonly string[], text: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of query) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of text) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    shared += 1;
  }
  return query.length + text.length === 0 ? 0 : (2 * shared) / (query.length + text.length);
}
