// Plain text, such as a printed page’s: paragraphs, whether its lines are broken by hand or each is one, and its head.
import { type Fact, NO_FACTS, type Paragraph, type StatedFacts } from './article.js';
import { oneLine } from './dom.js';
import { dayOf, namesIn } from './facts.js';

/** Lines broken by hand are no longer than this; a paragraph is. */
const LONGEST_LINE = 100;

/** What stands above each page: “The Ardmouth Packet      Monday, 6 May 2024      Page 7”. */
const PAGE_HEAD = /^ *(\S.*?) {3,}(\S.*?) {3,}(?:Page|Seite|p\.) \d+ *$/m;

export function readPlain(text: string): StatedFacts & { readonly paragraphs: readonly Paragraph[] } {
  const whole = text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n');
  const isBroken = whole.split('\n').every((line) => line.length <= LONGEST_LINE);
  const [, publisher, date] = PAGE_HEAD.exec(whole) ?? [];
  const parts = isBroken ? withoutPageHeads(whole).split(/\n[ \t]*\n|\n(?= *[AQF]: )/) : whole.split('\n');
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
  const isApart = /^(?: {3,}.*(?:\n|$))+$/.test(part.replace(/^\n+/, '')) && !/^[QAF]: /.test(text);
  return { kind: !isApart ? 'text' : /^[—–-]/.test(text) ? 'credit' : 'quote', text };
}

/** A sentence goes on over the end of a page. */
function withoutPageHeads(text: string): string {
  const head = new RegExp(`(\\S)\\s*\\n${PAGE_HEAD.source.slice(1)}\\s*`, 'gm');
  return text
    .replace(PAGE_HEAD, '')
    .replace(head, (_, last: string) => last + (/[.!?”"’]/.test(last) ? '\n\n' : '\n'));
}
