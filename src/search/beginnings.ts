// Values by words of theirs that begin as somebody types: looked through one by one, 3 ms for 10,000.
import { isLike } from './likeness.js';
import { isStopWord, tokens } from './words.js';

type Fits = (known: string, typed: string) => boolean;
const begins: Fits = (known, typed) => known.startsWith(typed);
/** With a letter changed, a shorter word is another word, and a number is another number. */
const nearly: Fits = (known, typed) =>
  /^\D{4,}$/.test(typed) && [-1, 0, 1].some((more) => isLike(known.slice(0, typed.length + more), typed, 1));

/**
 * Those with all of the typed words, begun or whole: by the field of the worst word, best where one is typed in full;
 * what comes first among equals stands first. Where there are none, words with one letter wrong.
 * @param fieldsOf the texts of a value, the most telling field first
 */
export function beginnings<T>(
  values: readonly T[],
  fieldsOf: (value: T) => readonly (readonly (string | null)[])[],
): (typed: readonly string[]) => T[] {
  const items = values.map((value) => {
    const fields = fieldsOf(value).map((texts) => texts.map((text) => tokens(text ?? '')));
    const wholes = fields.map((texts) => texts.map((words) => words.join('')));
    // Words typed apart or as one: "the wrap" is TheWrap.
    return { value, wholes, words: fields.map((texts, at) => [...texts.flat(), ...(wholes[at] ?? [])]) };
  });
  const find = (typed: readonly string[], fits: Fits) => {
    const ranked = items.flatMap(({ value, wholes, words }) => {
      const places = typed.map((word) =>
        words.findIndex((field) => field.some((known) => fits(known, word))),
      );
      const whole = wholes.findIndex((field) => field.includes(typed.join('')));
      const rank = Math.min(Math.max(...places), whole === -1 ? wholes.length : whole - 0.5);
      return places.includes(-1) ? [] : [{ value, rank }];
    });
    return ranked.sort((a, b) => a.rank - b.rank).map(({ value }) => value);
  };
  return (typed) => {
    if (typed.length === 0) return [...values];
    const ways = [typed, [typed.join('')], typed.filter((word) => !isStopWord(word))];
    for (const fits of [begins, nearly])
      for (const words of ways) {
        const found = words.length === 0 ? [] : find(words, fits);
        if (found.length > 0) return found;
      }
    return [];
  };
}
