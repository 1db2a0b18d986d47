// Plain text, such as a printed page’s: paragraphs, whether its lines are broken by hand or each is one, and its head.
import { type Fact, NO_FACTS, type Paragraph, type StatedFacts } from './article.js';
import { oneLine } from './dom.js';
import { dayOf, namesIn } from './facts.js';

/** Lines broken by hand are no longer than this; a paragraph is. */
const LONGEST_LINE = 100;

/** What stands above each page: “The Ardmouth Packet      Monday, 6 May 2024      Page 7”. */
function pageHead(line: string): readonly string[] | undefined {
  const parts = line.trim().split(/ {3,}/);
  return parts.length === 3 && /^(?:Page|Seite|p\.) \d+$/.test(parts[2] ?? '') ? parts : undefined;
}

export function readPlain(text: string): StatedFacts & { readonly paragraphs: readonly Paragraph[] } {
  const whole = text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n');
  const lines = whole.split('\n');
  const isBroken = lines.every((line) => line.length <= LONGEST_LINE);
  const [publisher, date] = lines.map(pageHead).find((head) => head !== undefined) ?? [];
  const parts = isBroken ? withoutPageHeads(lines).split(/\n[ \t]*\n|\n(?= *[AQF]: )/) : lines;
  const paragraphs = parts.map(paragraphOf).filter(({ text: own }) => own !== '');
  const by = paragraphs
    .slice(0, 4)
    .findIndex((one) => /^(?:By|Von|Par) \p{Lu}/u.test(one.text) && one.text.length < LONGEST_LINE);
  const title = by === 1 ? paragraphs[0]?.text : undefined;
  return {
    ...NO_FACTS,
    title: stated(title, 'the line above the byline'),
    authors: stated(namesIn(paragraphs[by]?.text), 'byline'),
    publisher: stated(publisher, 'head of the page'),
    date: stated(dayOf(date), 'head of the page'),
    paragraphs: paragraphs.slice(by + 1),
  };
}

const stated = <Value>(value: Value | undefined, from: string): Fact<Value> | null =>
  value === undefined ? null : { value, from };

/** Indented is what is set apart: somebody’s words, the line below them, or questions and answers. */
function paragraphOf(part: string): Paragraph {
  const text = oneLine(part);
  const isIndented = part.split('\n').every((line) => line.trim() === '' || line.startsWith('   '));
  const isApart = isIndented && !/^[QAF]: /.test(text);
  return { kind: !isApart ? 'text' : /^[—–-]/.test(text) ? 'credit' : 'quote', text };
}

/** A sentence goes on over the end of a page. */
function withoutPageHeads(lines: readonly string[]): string {
  const kept: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (pageHead(line) === undefined) {
      const isBelowHead = line.trim() === '' && pageHead(lines[at - 1] ?? '') !== undefined;
      if (!isBelowHead) kept.push(line.trim() === '' ? '' : line);
      continue;
    }
    while (kept.at(-1) === '') kept.pop();
    if (/[.!?”"’]$/.test(kept.at(-1)?.trimEnd() ?? '.')) kept.push('');
  }
  return kept.join('\n');
}
