// What is read of an article.

export interface Paragraph {
  /** `quote`: of a block quote; `credit`: whose words a block quote has. */
  readonly kind: 'text' | 'heading' | 'quote' | 'credit';
  readonly text: string;
  /** From 1; of a PDF only. */
  readonly page?: number;
}

/** What a page may say of itself. */
interface Facts {
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  /** `2028-04-06`, in the page's own time zone. */
  readonly date: string;
  /** The canonical one. */
  readonly address: string;
  /** `en`, `pt-BR` */
  readonly language: string;
}

/** A fact, and where in the page it stands: “JSON-LD headline”. */
export interface Fact<Value> {
  readonly value: Value;
  readonly from: string;
}

/** null where the page does not say. */
export type StatedFacts = { readonly [Name in keyof Facts]: Fact<Facts[Name]> | null };

export interface Article extends StatedFacts {
  readonly paragraphs: readonly Paragraph[];
  /** The paragraphs, an empty line between each two. */
  readonly text: string;
}

export const NO_FACTS: StatedFacts = {
  ...{ title: null, authors: null, publisher: null, date: null, address: null, language: null },
};
