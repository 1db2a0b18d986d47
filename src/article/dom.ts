// What we use of the DOM that linkedom gives; its own types need a browser's.
import { parseHTML } from 'linkedom';

export interface DomNode {
  /** 1 an element, 3 text. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  innerHTML: string;
  getAttributeNames(): readonly string[];
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selectors: string): DomElement | null;
  querySelectorAll(selectors: string): Iterable<DomElement>;
  closest(selectors: string): DomElement | null;
  after(element: DomElement): void;
  replaceWith(element: DomElement): void;
  remove(): void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement;
  readonly body: DomElement;
  createElement(name: string): DomElement;
}

export function parsePage(html: string): DomDocument {
  // linkedom has no body where the page writes none.
  const whole = /<body\b/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const document = parseHTML(whole).document as unknown as DomDocument;
  // <META NAME=author>: linkedom keeps the case, and looks only for small letters.
  for (const element of document.querySelectorAll('*'))
    for (const name of element.getAttributeNames())
      if (/[A-Z]/.test(name)) element.setAttribute(name.toLowerCase(), element.getAttribute(name) ?? '');
  return document;
}

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;

/** One line, as a reader sees it; a no-break space stays one. */
export function oneLine(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/[ \t\n\r\f]+/g, ' ').trim();
}
