// Values by words of theirs that begin as somebody types: looked through one by one, a few ms for 10,000.
import SearchableMap from 'minisearch/SearchableMap';
import { nearest } from './slips.js';
import { parseQuery, spaced, tellingOf, tokens } from './words.js';

/** Discord lists 25 suggestions, and lets 6,000 characters through; a quotation is known by fewer. */
const MOST = 25;
const TYPED_CHARACTERS = 100;

/** At most 25, none twice, in an order that depends on the text only. Nothing typed: the first. */
export type Completion<T> = (text: string, within?: (value: T) => boolean) => T[];

/** Texts to look through, each behind two spaces, by its words and as one: "the wrap" is TheWrap. */
export function field(...texts: readonly (string | null)[]): string {
  const all = texts.map((text) => tokens(text ?? '')).filter(({ length }) => length > 0);
  return all.flatMap((words) => ['', spaced(words), spaced([words.join('')]), '']).join(' ');
}

/**
 * Those that have all of the words, begun or whole. First those with a field that has them in this order, in full, at
 * a text's beginning or within, by the first such field; what stands first among equals comes first.
 * @param fields each value's, the most telling first
 * @param otherwise what is meant where none has all of the words; unless given, those with letters wrong
 */
export function completion<T>(
  fields: ReadonlyMap<T, readonly string[]>,
  otherwise?: (text: string) => readonly T[],
): Completion<T> {
  const items = [...fields].map(([value, fields]) => ({ value, fields }));
  const known = new SearchableMap<true>();
  if (otherwise === undefined)
    for (const { fields } of items) for (const word of fields.join('').split(' ')) known.set(word, true);
  const misspelt = (typed: readonly string[]) => {
    const meant = typed.map((word) => nearest(known, word));
    const isMeant = ({ fields }: (typeof items)[number]) =>
      meant.every((words) => words.some((word) => has(fields, word)));
    return items.filter(isMeant).map(({ value }) => value);
  };
  return (text, within = () => true) => {
    const start = text.slice(0, TYPED_CHARACTERS);
    const typed = parseQuery(start).tokens;
    if (typed.length === 0) return [...fields.keys()].filter(within).slice(0, MOST);
    const words = [...new Set(tellingOf(typed))].sort((a, b) => b.length - a.length);
    const readings = typed.length > 1 ? [words, [typed.join('')]] : [words];
    const having = items.filter(
      ({ value, fields }) =>
        readings.some((reading) => reading.every((word) => has(fields, word))) && within(value),
    );
    const run = ` ${typed.join(' ')}`;
    const found = new Set<T>();
    for (const at of having[0]?.fields.keys() ?? [])
      for (const part of [` ${run}  `, ` ${run}`, run])
        for (const { value, fields } of having)
          if (found.size < MOST && fields[at]?.includes(part)) found.add(value);
    for (const { value } of having) if (found.size < MOST) found.add(value);
    if (found.size > 0) return [...found];
    return (otherwise?.(start) ?? misspelt(typed)).filter(within).slice(0, MOST);
  };
}

/** A letter is looked for first, as V8 finds it twice as fast as a space. */
const has = (fields: readonly string[], word: string) =>
  fields.some((texts) => texts.includes(word) && texts.includes(` ${word}`));
