// Foreign text made safe and short enough to stand in a message.
import type { ErrorValues } from '../../errors.js';
import type { Say } from '../../language/say.js';

/**
 * Direction overrides, zero-width and control characters, halves of characters: text must look like what it is.
 * Joiners stay where they join: inside words of some languages and inside emoji.
 */
const INVISIBLE =
  /(?:(?!\u200c|\u200d)[\p{Cc}\p{Cf}\p{Cs}]|(?<![^\s\p{Cf}])(?:\u200c|\u200d)|(?:\u200c|\u200d)(?![^\s\p{Cf}]))+/gu;

/** What can begin a mark-up, a mention or a link anywhere in a line; Discord takes a backslash before each. */
const MARKS = /[\\*_~`|<>@[\]]/g;
/** Headings, subtexts and lists are such only where a line begins. */
const LINE_MARKS = /^([^\S\n\r\u2028\u2029]*)(?:([#+-])|(\d+)(\.))/gm;

/**
 * Text that shows as it is written: no Markdown, no mention, no link comes alive in it.
 * Every mark is escaped, whatever stands around it: discord.js's own escapeMarkdown leaves some alone behind `https://`.
 */
export function escaped(text: string): string {
  return text
    .replaceAll(MARKS, '\\$&')
    .replaceAll(
      LINE_MARKS,
      (_, indent: string, mark = '', digits = '', dot = '') => `${indent}${digits}\\${mark}${dot}`,
    )
    .replaceAll('://', ':\\/\\/');
}

/** What was written so by `escaped`. */
export function unescaped(text: string): string {
  return text.replaceAll(/\\([\s\S])/g, '$1');
}

/** A line in small letters; Markdown. */
export const small = (line: string) => `-# ${line}`;

/** Markdown. A bracket ends a label, escaped or not: what stands behind it could be another address. */
export function linked(name: string, address: string): string {
  const label = escaped(name.replaceAll('[', '(').replaceAll(']', ')'));
  return `[${label}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** A link as its label alone; Markdown. */
export function withoutLinks(markdown: string): string {
  return markdown.replaceAll(/(?<!\\)\[((?:[^[\]\\]|\\.)*)\]\([^()\s]*\)/g, '$1');
}

/** Without what can't be seen and makes text look like what it is not; lines stay lines. */
export function visible(text: string): string {
  const shown = (found: string) => (/\s/u.test(found) ? ' ' : '');
  return text.replaceAll(INVISIBLE, (found) => (found.includes('\n') ? '\n' : shown(found)));
}

/** A member's own words in an answer: escaped, on one line, cut, never as if they were a quotation of anybody. */
export function echo(text: string): string {
  const plain = text.replaceAll(INVISIBLE, ' ').replaceAll(/["“”„«»]/g, "'");
  return escaped(cut(plain.replaceAll(/\s+/gu, ' ').trim(), 100));
}

/** Whose record it is, in a line; Markdown. */
export const titlesOf = (films: readonly { readonly title: string }[]) =>
  films.map(({ title }) => escaped(title)).join('; ');

/** What stands between a phrase and what it is about. */
export const colon = ({ language }: Say): string => (language === 'fr' ? '\u00a0: ' : ': ');

/** As a line begins. */
export function capitalised(text: string, { locale }: Say): string {
  return `${text.charAt(0).toLocaleUpperCase(locale)}${text.slice(1)}`;
}

/** No word of a language that writes spaces is longer. */
const LONGEST_WORD = 40;

/**
 * Cut once, at the end, on a word, visibly. What has no space for so long that it is no word
 * (an address, Japanese) is cut inside.
 * @param limit UTF-16 units, the mark of the cut included
 */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 2).replace(/[\ud800-\udbff]$/, '');
  const lastSpace = kept.search(/\s\S*$/u);
  const onWord = lastSpace > 0 && kept.length - lastSpace <= LONGEST_WORD ? kept.slice(0, lastSpace) : kept;
  // A backslash whose character was cut off would stand there as one.
  return `${onWord.replace(/(?<!\\)((?:\\\\)*)\\$/, '$1')} …`;
}

/** As many whole lines as fit, then how many are left out. */
export function fitLines(lines: readonly string[], limit: number, say: Say): string {
  const whole = lines.join('\n');
  if (whole.length <= limit) return whole;
  const more = (count: number) => say('list.more', { count });
  let kept = lines.length - 1;
  while (kept > 0 && [...lines.slice(0, kept), more(lines.length - kept)].join('\n').length > limit) kept--;
  return cut([...lines.slice(0, kept), more(lines.length - kept)].join('\n'), limit);
}

/** An error's values, made safe to be said in a phrase. */
export function escapedValues(values: ErrorValues): { [name: string]: string } {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, echo(value)]));
}
