// Values by words of theirs that begin as somebody types: looked through one by one, 3 ms for 10,000.
import { tokens } from './words.js';

/**
 * Those with all of the typed words, begun or whole: best where a text is typed in full, then by the field of the worst
 * word; what comes first among equals stands first.
 * @param fieldsOf the texts of a value, the most telling field first: a name before a role
 */
export function beginnings<T>(
  values: readonly T[],
  fieldsOf: (value: T) => readonly (readonly (string | null)[])[],
): (typed: readonly string[]) => T[] {
  const items = values.map((value) => {
    const texts = fieldsOf(value).map((field) => field.map((text) => tokens(text ?? '')));
    const wholes = texts.map((field) => field.map((words) => words.join(' ')));
    // Words typed apart or as one: "the wrap" is TheWrap.
    const words = texts.map((field) => field.flatMap((text) => [...text, text.join('')]));
    return { value, wholes, words };
  });
  const find = (typed: readonly string[]) => {
    const text = typed.join(' ');
    const ranked = items.flatMap(({ value, wholes, words }) => {
      const places = typed.map((word) =>
        words.findIndex((known) => known.some((one) => one.startsWith(word))),
      );
      if (places.includes(-1)) return [];
      const whole = wholes.findIndex((texts) => texts.includes(text));
      return [{ value, rank: whole === -1 ? Math.max(...places) : whole - wholes.length }];
    });
    return ranked.sort((a, b) => a.rank - b.rank).map(({ value }) => value);
  };
  return (typed) => {
    if (typed.length === 0) return [...values];
    const found = find(typed);
    return found.length > 0 ? found : find([typed.join('')]);
  };
}
