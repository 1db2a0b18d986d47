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
  const found = new Set<Difference>();
  const add = (kind: Difference, is: boolean) => is && found.add(kind);
  const exact = passagesOf(comparison).map((passage) => passage.exact);
  const [printed, said] = [withoutMarks(exact.join(' ')), withoutMarks(comparison.said.text)];
  for (const stretch of comparison.stretches) {
    const [one, other] = [stretch.printed[0], stretch.said[0]];
    const isPair = stretch.printed.length === 1 && stretch.said.length === 1;
    const [letters, typed] = [lettersOf(stretch.printed), lettersOf(stretch.said)];
    if (isPair && one?.skeleton !== other?.skeleton) found.add('bowdlerised letters');
    else if (isPair && /\d/.test(one?.key ?? '')) add('numerals', letters !== typed);
    else {
      add('case', isOtherCase(letters, typed));
      add('typography', letters.toLowerCase() !== typed.toLowerCase());
    }
    add('spacing', stretch.printed.length !== stretch.said.length);
  }
  const [marks, typed] = [marksOf(printed), marksOf(said)];
  add('punctuation', plain(marks) !== plain(typed));
  const isOther = (mark: string) => !printed.includes(mark) && plain(printed).includes(plain(mark));
  add('typography', [...typed].some(isOther));
  add('spacing', found.size === 0 && spacesOf(printed) !== spacesOf(said));
  return found.size === 0 ? ['typography'] : [...found];
}

function spacesOf(text: string): string {
  return text
    .replaceAll(/[^\s\p{L}\p{N}]+/gu, '')
    .split(/\S+/u)
    .join('|');
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
