// Foreign text made safe and short enough to stand in a message.
import { escapeMarkdown } from '@discordjs/formatters';

/** Direction overrides, zero-width and control characters: they can make text look like what it is not. */
const INVISIBLE = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** Text that shows as it is written: no Markdown, no mention, no link comes alive in it. */
export function escaped(text: string): string {
  return escapeMarkdown(text, { heading: true, bulletedList: true, numberedList: true, maskedLink: true })
    .replaceAll(/[<@]/g, '\\$&')
    .replaceAll('://', ':\\/\\/');
}

/** A member's own words in an answer: escaped, on one line, cut, never as if they were a quotation of anybody. */
export function echo(text: string): string {
  return escaped(cut(text.replaceAll(INVISIBLE, ' ').replaceAll(/\s+/gu, ' ').trim(), 100));
}

/**
 * Cut once, at the end, on a word, visibly. A single word longer than the limit is cut inside.
 * @param limit UTF-16 units, the mark of the cut included
 */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 2).replace(/[\ud800-\udbff]$/, '');
  const lastSpace = kept.search(/\s\S*$/u);
  // A backslash at the end would escape the mark itself.
  return `${(lastSpace > 0 ? kept.slice(0, lastSpace) : kept).replace(/\\+$/, '')} …`;
}

/** As many whole lines as fit, then how many are left out. */
export function fitLines(lines: readonly string[], limit: number, what: string): string {
  const whole = lines.join('\n');
  if (whole.length <= limit) return whole;
  const more = (count: number) => `… and ${count} more ${what}, too many to show here`;
  let kept = lines.length - 1;
  while (kept > 0 && [...lines.slice(0, kept), more(lines.length - kept)].join('\n').length > limit) kept--;
  return cut([...lines.slice(0, kept), more(lines.length - kept)].join('\n'), limit);
}
