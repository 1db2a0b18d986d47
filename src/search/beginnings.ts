// Values by words of theirs that begin as somebody types: looked through one by one, 3 ms for 10,000.
import { isLike } from './likeness.js';
import { isStopWord, parseQuery, tokens } from './words.js';

/** Discord lists 25 suggestions, and lets 6,000 characters through; a quotation is known by fewer. */
const MOST = 25;
export const TYPED_CHARACTERS = 100;
const TYPED_WORDS = 10;

type Fits = (known: string, typed: string) => boolean;
const begins: Fits = (known, typed) => known.startsWith(typed);
/** With a letter changed, a shorter word is another word, and a number is another number. */
const nearly: Fits = (known, typed) =>
  /^\D{4,}$/.test(typed) && [-1, 0, 1].some((more) => isLike(known.slice(0, typed.length + more), typed, 1));

/** Those with all of the words of a text, 25 at most. */
export type Completion<T> = (text: string, within?: (value: T) => boolean) => T[];

/**
 * Those with words begun or whole, by the field of the worst word, best where one is typed in full; what comes first
 * among equals stands first. Where there are none, words with one letter wrong. Nothing typed: all.
 * @param fieldsOf the texts of a value, the most telling field first
 */
export function beginnings<T>(
  values: readonly T[],
  fieldsOf: (value: T) => readonly (readonly (string | null)[])[],
): Completion<T> {
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
  function* begunBy(typed: readonly string[]): Iterable<T> {
    if (typed.length === 0) return yield* values;
    const telling = typed.filter((word) => !isStopWord(word));
    for (const fits of [begins, nearly])
      for (const words of [typed, [typed.join('')], telling]) {
        const found = words.length === 0 ? [] : find(words, fits);
        yield* found;
        if (found.length > 0) return;
      }
  }
  return (text, within) => firstOf(begunBy(typedWords(text)), within);
}

export function typedWords(text: string): string[] {
  return parseQuery(text.slice(0, TYPED_CHARACTERS)).tokens.slice(0, TYPED_WORDS);
}

/** Each once, in this order. */
export function firstOf<T>(items: Iterable<T>, within: (item: T) => boolean = () => true): T[] {
  const first = new Set<T>();
  for (const item of items) {
    if (within(item)) first.add(item);
    if (first.size >= MOST) break;
  }
  return [...first];
}
