// How the same words were written otherwise, where they are not identical.
import { type Comparison, passagesOf } from './compare.js';
import type { Difference } from './finding.js';
import { withoutMarks } from './marks.js';
import type { Word } from './words.js';

/** Identical as printed: whole passages in order, any space between them, marks around them not counted. */
export function isWordForWord(comparison: Comparison): boolean {
  let rest = withoutMarks(comparison.said.text);
  for (const [index, { exact }] of passagesOf(comparison).entries()) {
    const printed = withoutMarks(exact);
    const begin = rest.trimStart();
    if (!begin.startsWith(printed) || (index > 0 && begin.length === rest.length)) return false;
    rest = begin.slice(printed.length);
  }
  return rest === '';
}

const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛ʼ‹›`´′＇]/g, "'"],
  [/[“”„‟«»″＂]/g, '"'],
  [/[‐‑‒–—―−]|--+/g, '-'],
  [/…/g, '...'],
];

function plain(text: string): string {
  return PLAIN.reduce((changed, [from, to]) => changed.replaceAll(from, to), text.normalize('NFKC'));
}

/** Of the marks between and in words, in order. */
function marksOf(text: string): string {
  return text.replaceAll(/[\p{L}\p{N}\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\s]+/gu, '');
}

export function differencesIn(comparison: Comparison): Difference[] {
  const printed = withoutMarks(
    passagesOf(comparison)
      .map(({ exact }) => exact)
      .join(' '),
  );
  const said = withoutMarks(comparison.said.text);
  const pairs = comparison.stretches.map((stretch) => {
    const [one, other] = [stretch.printed[0], stretch.said[0]];
    const isPair = stretch.printed.length === 1 && stretch.said.length === 1;
    return {
      stretch,
      printed: lettersOf(stretch.printed),
      said: lettersOf(stretch.said),
      masked: isPair && one?.skeleton !== other?.skeleton,
      isNumber: isPair && /\d/.test(one?.key ?? ''),
    };
  });
  const plainPairs = pairs.filter(({ masked, isNumber }) => !masked && !isNumber);
  const [printedMarks, saidMarks] = [marksOf(printed), marksOf(said)];
  const found: Difference[] = [];
  if (plainPairs.some((pair) => isOtherCase(pair.printed, pair.said))) found.push('case');
  if (plain(printedMarks) !== plain(saidMarks)) found.push('punctuation');
  const lettersDiffer = plainPairs.some((pair) => pair.printed.toLowerCase() !== pair.said.toLowerCase());
  const marksDiffer =
    printedMarks !== saidMarks &&
    [...saidMarks].some((mark) => !printed.includes(mark) && plain(printed).includes(plain(mark)));
  if (lettersDiffer || marksDiffer) found.push('typography');
  const spaces = (text: string) =>
    text
      .replaceAll(/[^\s\p{L}\p{N}]+/gu, '')
      .trim()
      .split(/\S+/u)
      .join('|');
  if (pairs.some(({ stretch }) => stretch.printed.length !== stretch.said.length)) found.push('spacing');
  else if (found.length === 0 && spaces(printed) !== spaces(said)) found.push('spacing');
  if (pairs.some((pair) => pair.isNumber && pair.printed !== pair.said)) found.push('numerals');
  if (pairs.some(({ masked }) => masked)) found.push('bowdlerised letters');
  return found.length === 0 ? ['typography'] : found;
}

function lettersOf(words: readonly Word[]): string {
  return words
    .map(({ text }) => text.replaceAll(/[^\p{L}\p{N}\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}&]/gu, ''))
    .join('');
}

/** Of the first letter, or of all of them. */
function isOtherCase(printed: string, said: string): boolean {
  const isUpper = (text: string) => text !== text.toLowerCase() && text === text.toUpperCase();
  const isSame = printed.toLowerCase() === said.toLowerCase();
  if (isSame) return printed !== said;
  return isUpper(printed.slice(0, 1)) !== isUpper(said.slice(0, 1)) || isUpper(printed) !== isUpper(said);
}
