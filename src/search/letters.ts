// Latin letters that Unicode does not take apart into a letter and a mark, as people type them without: ł is l.

const PLAIN: ReadonlyMap<string, string> = new Map([
  ...['łl', 'đd', 'ðd', 'øo', 'ħh', 'ŧt', 'ıi', 'ŋn', 'ĸk'].map(
    ([letter = '', plain = '']) => [letter, plain] as const,
  ),
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
]);
const ANY = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g');

/** Of lower-case text; all else stays as it is, marks too. */
export function plainLetters(text: string): string {
  return text.replaceAll(ANY, (letter) => PLAIN.get(letter) ?? letter);
}
