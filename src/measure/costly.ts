// Messages made to be dear to check, by a seed: of parts that each cost something, or of quotations.
import type { Quotation } from './quotations.js';
import { type Random, seeded } from './random.js';
import { corrupt } from './relevance/corrupt.js';

/** Characters of a message that Discord lets through. */
export const LONGEST_MESSAGE = 4_000;

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

/** One made of quotations in each of these ways: exact, without marks, two as one, misspelt, with the order changed. */
export function messagesOf(quotations: readonly Quotation[], random: Random): string[] {
  const any = () => random.pick(quotations).text;
  const claims = [
    () => `“${any()}”`,
    any,
    () => `“${any()} ${any()}”`,
    () => `${corrupt(any(), 'letters wrong', random) ?? ''}.`,
    () => `“${random.shuffled(any().split(' ')).join(' ')}”`,
  ];
  return claims.map((claim) => {
    let message = '';
    while (message.length < LONGEST_MESSAGE) message += `${claim()} `;
    return message.slice(0, LONGEST_MESSAGE);
  });
}
