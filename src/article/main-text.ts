// The article's own words in a page: its paragraphs, headings and block quotes, and nothing that stands around them.
import { Readability } from '@mozilla/readability';
import type { Paragraph } from './article.js';
import { type DomDocument, type DomElement, isElement, oneLine, parsePage } from './dom.js';

/** Never part of what the article says. */
const AROUND = [
  'nav, aside, form, button, script, style, noscript, template, iframe, svg, dialog, figcaption, header time',
  '[hidden], [aria-hidden="true"], [role=navigation], [role=complementary], [role=contentinfo], [role=search]',
].join(', ');

/** Parts of a class or id of what readers know to be something else, whatever element it is. */
const NOT_TEXT =
  /(?:^|[\s_-])(?:pull-?quotes?|newsletter|subscribe|subscription|signup|related|recirc\w*|read-?more|more-(?:on|from|stories)|most-read|trending|recommend\w*|comments?|disqus|share|sharing|social|promo|advert\w*|ads?|sponsor\w*|breadcrumbs?|captions?|credits?|by-?line|dateline|tags|footnotes|author-?(?:bio|box|info)|correction|cookie|paywall|sidebar|teaser|toolbar|inline-?links?)(?=$|[\s_-])/i;

const BLOCKS = new Set(
  (
    'address article blockquote body dd details div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre ' +
    'section summary table tbody td th thead tr ul'
  ).split(' '),
);

const CREDIT = 'data-credit';

/** Of a paragraph’s characters; what has more in links, and is no <p>, is a list of other pages. */
const MOST_LINKED = 0.75;

/** @param document is changed */
export function mainText(document: DomDocument): Paragraph[] {
  keepCredits(document);
  for (const element of [...document.querySelectorAll(AROUND)])
    if (element.closest(`[${CREDIT}]`) === null) element.remove();
  for (const element of [...document.body.querySelectorAll('[class], [id]')])
    if (isAround(element)) element.remove();
  for (const footer of [...document.querySelectorAll('footer, h1')]) footer.remove();
  const before = document.body.innerHTML;
  const read = new Readability<DomElement>(document as never, {
    serializer: (node) => node as unknown as DomElement,
  }).parse();
  const found = paragraphsOf(read?.content ?? parsePage(before).body);
  return found.filter(
    (one, at) =>
      !(one.kind === 'quote' || isQuoteAlone(one.text)) ||
      !found.some((other, index) => index !== at && repeats(one, other)),
  );
}

function isAround(element: DomElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (!NOT_TEXT.test(names) || element.localName === 'body' || element.localName === 'article') return false;
  return element.closest(`[${CREDIT}]`) === null && element.querySelector('article, h1') === null;
}

/** Whose words a block quote has stands in elements that are otherwise something else. */
function keepCredits(document: DomDocument): void {
  for (const own of [
    ...document.querySelectorAll('blockquote footer, blockquote > cite, figure:has(blockquote) figcaption'),
  ]) {
    if (own.closest(`[${CREDIT}]`) !== null) continue;
    const credit = document.createElement('p');
    credit.setAttribute(CREDIT, 'true');
    credit.innerHTML = own.innerHTML;
    own.replaceWith(credit);
  }
}

function paragraphsOf(root: DomElement): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let line = '';
  /** How much of it leads elsewhere. */
  let linked = 0;
  const end = (kind: Paragraph['kind'], isP = false) => {
    const text = oneLine(line);
    const isMenu = !isP && linked > text.length * MOST_LINKED;
    line = '';
    linked = 0;
    if (text !== '' && !isMenu && !/^(?:©|Copyright\b)/.test(text))
      paragraphs.push({ kind: kind === 'quote' && /^[—–]\s*\p{L}/u.test(text) ? 'credit' : kind, text });
  };
  const walk = (element: DomElement, kind: Paragraph['kind']): void => {
    for (const node of element.childNodes) {
      if (isElement(node) && node.localName === 'a') linked += oneLine(node.textContent).length;
      if (!isElement(node)) {
        if (node.nodeType === 3) line += node.textContent ?? '';
      } else if (node.localName === 'br') {
        // Two in a row divide paragraphs.
        if (/\n\v$/.test(line)) end(kind);
        else line += '\n\v';
      } else if (BLOCKS.has(node.localName)) {
        end(kind);
        const own = kindOf(node, kind);
        walk(node, own);
        end(own, node.localName === 'p');
      } else walk(node, kind);
    }
  };
  walk(root, 'text');
  end('text');
  return paragraphs.map(({ kind, text }) => ({ kind, text: oneLine(text.replaceAll('\v', ' ')) }));
}

function kindOf(element: DomElement, within: Paragraph['kind']): Paragraph['kind'] {
  if (element.getAttribute(CREDIT) !== null) return 'credit';
  if (element.localName === 'blockquote') return 'quote';
  return /^h[1-6]$/.test(element.localName) ? 'heading' : within;
}

/** “This was arithmetic.” */
const isQuoteAlone = (text: string) => /^[“"„«‘][^“”"„«»]*[”"“»’]$/u.test(text);

const bare = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A pull quote has words that the text has, too. */
const repeats = (quote: Paragraph, other: Paragraph) =>
  ` ${bare(other.text)} `.includes(` ${bare(quote.text)} `);
