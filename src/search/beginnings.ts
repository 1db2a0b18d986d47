// Values by words of theirs that begin as somebody types: looked through one by one, 3 ms for 10,000.
import { isLike } from './letters.js';
import { isStopWord, tokens } from './words.js';

/** With a letter changed, a shorter word is another word, and a number is another number. */
const MISSPELT = /^\D{4,}$/;
const begins = (known: string, typed: string) => known.startsWith(typed);
const nearly = (known: string, typed: string) =>
  MISSPELT.test(typed) && [-1, 0, 1].some((more) => isLike(known.slice(0, typed.length + more), typed, 1));

/**
 * Those with all of the typed words, begun or whole: best where a name is typed in full, then by the field of the worst
 * word; what comes first among equals stands first. Where there are none, words with one letter wrong.
 * @param fieldsOf the texts of a value, the most telling field first; the last is no name where there are others
 */
export function beginnings<T>(
  values: readonly T[],
  fieldsOf: (value: T) => readonly (readonly (string | null)[])[],
): (typed: readonly string[]) => T[] {
  const items = values.map((value) => {
    const texts = fieldsOf(value).map((field) => field.map((text) => tokens(text ?? '')));
    const names = texts.slice(0, Math.max(1, texts.length - 1));
    const wholes = names.map((field) => field.map((words) => words.join(' ')));
    // Words typed apart or as one: "the wrap" is TheWrap.
    const words = texts.map((field) => field.flatMap((text) => [...text, text.join('')]));
    return { value, wholes, words };
  });
  const find = (typed: readonly string[], fits: typeof begins) => {
    const text = typed.join(' ');
    const ranked = items.flatMap(({ value, wholes, words }) => {
      const places = typed.map((word) =>
        words.findIndex((field) => field.some((known) => fits(known, word))),
      );
      if (places.includes(-1)) return [];
      const whole = wholes.findIndex((texts) => texts.includes(text));
      return [{ value, rank: whole === -1 ? Math.max(...places) : whole - wholes.length }];
    });
    return ranked.sort((a, b) => a.rank - b.rank).map(({ value }) => value);
  };
  return (typed) => {
    if (typed.length === 0) return [...values];
    const telling = typed.filter((word) => !isStopWord(word));
    const ways = [typed, [typed.join('')], telling].filter(({ length }) => length > 0);
    for (const fits of [begins, nearly])
      for (const words of ways) {
        const found = find(words, fits);
        if (found.length > 0) return found;
      }
    return [];
  };
}
