// How the same words were written otherwise, where they are not identical.
import { type Comparison, passagesOf } from './compare.js';
import type { Difference } from './finding.js';
import { withoutMarks } from './marks.js';

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
  const pairs = comparison.stretches.map((stretch) => ({
    stretch,
    printed: stretch.printed.map(({ text }) => text).join(' '),
    said: stretch.said.map(({ text }) => text).join(' '),
    masked:
      stretch.printed.length === 1 &&
      stretch.said.length === 1 &&
      stretch.printed[0]?.skeleton !== stretch.said[0]?.skeleton,
  }));
  const unmasked = pairs.filter(({ masked }) => !masked);
  const bare = (text: string) =>
    text.replaceAll(/[^\p{L}\p{N}\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '');
  const [printedMarks, saidMarks] = [marksOf(printed), marksOf(said)];
  const found: Difference[] = [];
  if (
    unmasked.some(
      (pair) =>
        bare(pair.printed) !== bare(pair.said) &&
        sameLetters(bare(pair.printed), bare(pair.said)) !== 'typography',
    )
  ) {
    found.push('case');
  }
  if (plain(printedMarks) !== plain(saidMarks)) found.push('punctuation');
  const lettersDiffer = unmasked.some((pair) => sameLetters(bare(pair.printed), bare(pair.said)) !== 'case');
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
  if (pairs.some(({ masked }) => masked)) found.push('bowdlerised letters');
  return found.length === 0 ? ['typography'] : found;
}

/** What two spellings of one word differ in beside nothing: `case` also where they are equal. */
function sameLetters(printed: string, said: string): 'case' | 'typography' | 'both' {
  if (printed.toLowerCase() === said.toLowerCase()) return 'case';
  const bare = (text: string) =>
    text.normalize('NFKD').replaceAll(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '');
  return bare(printed) === bare(said) ? 'typography' : 'both';
}
