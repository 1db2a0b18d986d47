// Messages made to be dear to check, from parts that each cost something, by a seed.
import { type Random, seeded } from '../relevance/random.js';

/** What one character more may cost most: letters that become many, marks, symbols, numbers, names, masks. */
const PARTS = [
  '\ufdfa',
  '\ufdfa ',
  '\u3300',
  '½',
  '"',
  '“',
  '”',
  '’',
  '`',
  '~~',
  '**',
  '||',
  '\\*',
  '&amp;',
  '&#39;',
  '<@1>',
  '<:a:1>',
  '[x](https://a.b)',
  'https://a.b/ ',
  '[3] ',
  '(',
  ' — ',
  ': ',
  ', ',
  '. ',
  '? ',
  '\n',
  '\n> ',
  '1/',
  '1 ',
  'twenty ',
  'one hundred and ',
  'May 3 ',
  'iv ',
  'f*',
  'a ',
  'not ',
  'if ',
  'said ',
  'told ',
  'the ',
  'and ',
  '\u0301',
  '\u200b',
  '不',
] as const;

/** Of at most `length` UTF-16 units: a few kinds of parts, repeated in runs. @param words of the record */
export function costlyMessages(
  words: readonly string[],
  count: number,
  length: number,
  seed: number,
): string[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => {
    const kinds = Array.from({ length: 1 + random.below(5) }, () => part(words, random));
    let message = random.chance(0.5) ? '“' : '';
    while (message.length < length)
      message += random.pick(kinds).repeat(1 + random.below(random.pick([1, 3, 200])));
    return message.slice(0, length);
  });
}

function part(words: readonly string[], random: Random): string {
  return random.chance(0.4) ? `${random.pick(words)} ` : random.pick(PARTS);
}
