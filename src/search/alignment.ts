// How much of a query stands in a text in the same order: the re-ranker of misremembered quotations.

/**
 * What the words common to both, in the same order, weigh together, where each word of the text passed over
 * between them costs `gap`. With the weights and the gap left out: the longest common subsequence, in words.
 * Row by row over the words of the text that are in the query at all; the callers bound the query.
 */
export function commonInOrder<T>(
  query: ArrayLike<T>,
  text: ArrayLike<T>,
  weigh: (word: T) => number = () => 1,
  gap = 0,
): number {
  const asked = new Set(Array.from(query));
  const words: T[] = [];
  /** What was passed over before each of the words: nothing for the one right after another. */
  const passed: number[] = [];
  let last = -1;
  for (let index = 0; index < text.length; index++) {
    const word = text[index] as T;
    if (!asked.has(word)) continue;
    passed.push(gap * (index - last - 1));
    words.push(word);
    last = index;
  }
  const row = new Float64Array(words.length);
  let most = 0;
  for (let place = 0; place < query.length; place++) {
    const word = query[place] as T;
    const weight = weigh(word);
    let diagonal = 0;
    let before = 0;
    for (let index = 0; index < words.length; index++) {
      const above = row[index] as number;
      const cost = passed[index] as number;
      let here = before - cost - gap;
      if (above > here) here = above;
      const matched = (diagonal > cost ? diagonal - cost : 0) + weight;
      if (words[index] === word && matched > here) here = matched;
      row[index] = here;
      before = here;
      diagonal = above;
      if (here > most) most = here;
    }
  }
  return most;
}

/** Dice coefficient of the two bags of words, 0 to 1: how near the texts are in what they hold and in length. */
export function overlap<T>(query: ArrayLike<T>, text: ArrayLike<T>): number {
  const counts = new Map<T, number>();
  for (let index = 0; index < query.length; index++) {
    const word = query[index] as T;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  let shared = 0;
  for (let index = 0; index < text.length; index++) {
    const word = text[index] as T;
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    shared += 1;
  }
  return query.length + text.length === 0 ? 0 : (2 * shared) / (query.length + text.length);
}
