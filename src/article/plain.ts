// Plain text → paragraphs, whether its lines are broken by hand or each is a paragraph.
import type { Paragraph } from './article.js';
import { oneLine } from './dom.js';

/** Lines broken by hand are no longer than this; a paragraph is. */
const LONGEST_LINE = 100;

export function paragraphsOfText(text: string): Paragraph[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const isBroken = lines.every((line) => line.length <= LONGEST_LINE);
  const parts = isBroken ? lines.join('\n').split(/\n\s*\n/) : lines;
  return parts
    .map(oneLine)
    .filter(Boolean)
    .map((part) => ({ kind: 'text', text: part }));
}
