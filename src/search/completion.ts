// Values by words of theirs that begin as somebody types: looked through one by one, a few ms for 10,000.
import { firstOf } from './first.js';
import { isLike } from './likeness.js';
import { parseQuery, spaced, tellingOf, tokens } from './words.js';

/** Discord lists 25 suggestions, and lets 6,000 characters through; a quotation is known by fewer. */
const MOST = 25;
const TYPED_CHARACTERS = 100;

/** At most 25, none twice, in an order that depends on the text only. Nothing typed: the first. */
export type Completion<T> = (text: string, within?: (value: T) => boolean) => T[];

type Words = readonly string[];

/** Texts to look through, each behind two spaces, by its words and as one: "the wrap" is TheWrap. */
export function field(...texts: readonly (string | null)[]): string {
  const all = texts.map((text) => tokens(text ?? '')).filter(({ length }) => length > 0);
  return all.flatMap((words) => ['', spaced(words), spaced([words.join('')]), '']).join(' ');
}

/**
 * Those that have all of the words, begun or whole. First those with a field that has them in this order, in full, at
 * a text's beginning or within, by the first such field; what stands first among equals comes first.
 * @param fieldsOf a value's fields, the most telling first
 * @param otherwise what is meant where none has all of the words; unless given, those with one letter wrong
 */
export function completion<T>(
  values: readonly T[],
  fieldsOf: (value: T) => readonly string[],
  otherwise?: (text: string) => Iterable<T>,
): Completion<T> {
  const items = values.map((value) => ({ value, fields: fieldsOf(value) }));
  function* begunBy(typed: Words): Iterable<T> {
    const words = [...new Set(tellingOf(typed))].sort((a, b) => b.length - a.length);
    const readings = typed.length > 1 ? [words, [typed.join('')]] : [words];
    const having = items.filter(({ fields }) =>
      readings.some((reading) => reading.every((word) => has(fields, word))),
    );
    const run = ` ${typed.join(' ')}`;
    for (const at of having[0]?.fields.keys() ?? [])
      for (const part of [` ${run}  `, ` ${run}`, run])
        for (const { value, fields } of having) if (fields[at]?.includes(part)) yield value;
    yield* having.map(({ value }) => value);
  }
  function* misspelt(typed: Words): Iterable<T> {
    for (const { value, fields } of items) {
      const known = fields.join('').split(' ');
      if (typed.every((word) => known.some((each) => isNearly(each, word)))) yield value;
    }
  }
  return (text, within) => {
    const start = text.slice(0, TYPED_CHARACTERS);
    const typed = parseQuery(start).tokens;
    if (typed.length === 0) return firstOf(MOST, values, within);
    const begun = firstOf(MOST, begunBy(typed), within);
    return begun.length > 0 ? begun : firstOf(MOST, otherwise?.(start) ?? misspelt(typed), within);
  };
}

/** A letter is looked for first, as V8 finds it twice as fast as a space. */
const has = (fields: Words, word: string) =>
  fields.some((texts) => texts.includes(word) && texts.includes(` ${word}`));

/** Begun with one letter wrong. With a letter changed, a shorter word is another word, and a number is another number. */
function isNearly(known: string, typed: string): boolean {
  if (known.startsWith(typed)) return true;
  const isLong = /^\D{4,}$/.test(typed);
  return isLong && [-1, 0, 1].some((more) => isLike(known.slice(0, typed.length + more), typed, 1));
}
