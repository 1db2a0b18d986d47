// How much of a query stands in a text in the same order: the re-ranker of misremembered quotations.

/**
 * What the words common to both, in the same order, weigh together, where each word of the text passed over
 * within them costs `gap`. With the weights and the gap left out: the longest common subsequence, in words.
 * Row by row, so memory is one text's length; the callers bound the query to 60 words.
 */
export function commonInOrder<T>(
  query: ArrayLike<T>,
  text: ArrayLike<T>,
  weigh: (word: T) => number = () => 1,
  gap = 0,
): number {
  const row = new Float64Array(text.length + 1);
  let most = 0;
  for (let place = 0; place < query.length; place++) {
    const word = query[place] as T;
    const weight = weigh(word);
    let diagonal = 0;
    let before = 0;
    for (let index = 1; index <= text.length; index++) {
      const above = row[index] as number;
      let here = before - gap;
      if (above > here) here = above;
      if (text[index - 1] === word && diagonal + weight > here) here = diagonal + weight;
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
