// A PDF's text by page, through pdfjs-dist: a development dependency, as only curators read PDFs.
import type { Fact, Paragraph } from './article.js';

/** Further down than this many line heights begins another paragraph. */
const GAP = 1.7;

/** For the sake of old browsers it puts slower ones in the place of these. */
const NATIVE = [
  [JSON, { parse: JSON.parse, stringify: JSON.stringify }],
  [Array.prototype, { push: Array.prototype.push }],
] as const;

/** Of a longer document a curator draws the pages that matter. */
const MOST_PAGES = 500;

export interface PdfText {
  readonly title: Fact<string> | null;
  readonly paragraphs: readonly Paragraph[];
}

/** @throws {Error} where pdfjs-dist is missing, or these bytes are no PDF that it can read */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const { getDocument, VerbosityLevel } = await loadPdfjs();
  // It takes the bytes away from whoever gave them, refuses a Buffer, and asks for a typeface only to draw.
  const data = new Uint8Array(bytes);
  const task = getDocument({ data, verbosity: VerbosityLevel.ERRORS, isEvalSupported: false });
  try {
    const document = await task.promise;
    const { info } = (await document.getMetadata()) as { info: { Title?: string } };
    const pages: Line[][] = [];
    for (let page = 1; page <= Math.min(document.numPages, MOST_PAGES); page++) {
      const { items } = await (await document.getPage(page)).getTextContent();
      pages.push(linesOf(items.filter((item) => 'str' in item)));
    }
    const title = info.Title?.trim();
    return {
      title: title ? { value: title, from: 'the PDF’s properties' } : null,
      paragraphs: pages.flatMap((lines, index) =>
        paragraphsOf(lines).map((text): Paragraph => ({ kind: 'text', text, page: index + 1 })),
      ),
    };
  } finally {
    await task.destroy();
    for (const [object, own] of NATIVE) Object.assign(object, own);
  }
}

async function loadPdfjs() {
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } catch {
    throw new Error('Reading a PDF needs the package pdfjs-dist; `npm install` in the checkout brings it.');
  }
}

interface Item {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  readonly transform: readonly number[];
}

interface Line {
  readonly text: string;
  /** From the bottom of the page, in points. */
  readonly y: number;
  readonly height: number;
}

function linesOf(items: readonly Item[]): Line[] {
  const lines: Line[] = [];
  let text = '';
  let start: Item | undefined;
  for (const item of items) {
    start ??= item.str.trim() === '' ? undefined : item;
    text += item.str;
    if (!item.hasEOL && item !== items.at(-1)) continue;
    if (start !== undefined)
      lines.push({ text: text.trim(), y: start.transform[5] ?? 0, height: start.height });
    text = '';
    start = undefined;
  }
  return lines;
}

function paragraphsOf(lines: readonly Line[]): string[] {
  const paragraphs: string[] = [];
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const isNew =
      above === undefined || Math.abs(above.y - line.y) > GAP * Math.max(above.height, line.height);
    if (isNew) paragraphs.push(line.text);
    else paragraphs.push(joined(paragraphs.pop() ?? '', line.text));
  }
  return paragraphs;
}

/** A hyphen at a line's end may be the word's own: it stays. */
function joined(above: string, line: string): string {
  if (above.endsWith('\u00ad')) return above.slice(0, -1) + line;
  return /\p{L}-$/u.test(above) ? above + line : `${above} ${line}`;
}
