// An article out of a page, a text or a PDF: what it says of itself, and its own words.
import { type Article, NO_FACTS, type Paragraph, type StatedFacts } from './article.js';
import { parsePage } from './dom.js';
import { factsOf } from './facts.js';
import { mainText } from './main-text.js';
import { readPdf } from './pdf.js';
import { paragraphsOfText } from './plain.js';

export type Readable = {
  /** Where it was found, if anywhere. */
  readonly address?: string | undefined;
} & (
  | { readonly contentType: 'text/html' | 'text/plain'; readonly text: string }
  | { readonly contentType: 'application/pdf'; readonly bytes: Uint8Array }
);

/**
 * A fact that the page does not state is null: nothing is inferred.
 * @throws {Error} only of a PDF: see readPdf
 */
export async function readArticle(readable: Readable): Promise<Article> {
  if (readable.contentType === 'application/pdf') {
    const { title, paragraphs } = await readPdf(readable.bytes);
    return article({ ...NO_FACTS, title }, paragraphs);
  }
  if (readable.contentType === 'text/plain') return article(NO_FACTS, paragraphsOfText(readable.text));
  const document = parsePage(readable.text);
  const facts = factsOf(document, readable.address);
  return article(facts, mainText(document));
}

function article(facts: StatedFacts, paragraphs: readonly Paragraph[]): Article {
  return { ...facts, paragraphs, text: paragraphs.map(({ text }) => text).join('\n\n') };
}
