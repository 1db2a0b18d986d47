// An article out of a page, a text or a PDF: what it says of itself, and its own words.
import { type Article, NO_FACTS, type Paragraph, type StatedFacts } from './article.js';
import { parsePage } from './dom.js';
import { factsOf, namesIn } from './facts.js';
import { mainText } from './main-text.js';
import { readPdf } from './pdf.js';
import { readPlain } from './plain.js';

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
  if (readable.contentType === 'text/plain') {
    const { paragraphs, ...facts } = readPlain(readable.text);
    return article(facts, paragraphs);
  }
  const document = parsePage(readable.text);
  const facts = factsOf(document, readable.address);
  const paragraphs = mainText(document);
  const [first] = paragraphs;
  const isByline = first !== undefined && /^(?:By|Von|Par) \p{Lu}[^.!?]{0,80}$/u.test(first.text);
  if (!isByline) return article(facts, paragraphs);
  const authors = namesIn(first.text);
  const byline = authors === undefined ? null : { value: authors, from: 'byline' };
  return article({ ...facts, authors: facts.authors ?? byline }, paragraphs.slice(1));
}

function article(facts: StatedFacts, paragraphs: readonly Paragraph[]): Article {
  return { ...facts, paragraphs, text: paragraphs.map(({ text }) => text).join('\n\n') };
}
