// Do typed words stand on a page?
import { createHash } from 'node:crypto';
import { type Article, NO_FACTS } from '../article/article.js';
import type { Fetcher } from '../article/fetch.js';
import { readArticle } from '../article/read.js';
import { type Compared, compared } from '../record/compared.js';
import { difference, nearestWords } from '../record/difference.js';
import { asCompared, placesOf } from '../record/place.js';
import type { Proof } from './proposal.js';

export interface ReadPage {
  readonly article: Article;
  readonly text: Compared & { readonly sha256: string };
  /** EDTF. */
  readonly readOn: string;
}

type Unread = Extract<Proof, { readonly kind: 'unread' }>;

/** @throws nothing: why a page can't be read is its outcome */
export async function readPage(address: string, fetchPage: Fetcher): Promise<ReadPage | Unread> {
  const page = await fetchPage(address);
  if (page.kind === 'failure') return { kind: 'unread', why: page.why };
  try {
    const article = await readArticle(page);
    const sha256 = createHash('sha256').update(article.text).digest('hex');
    const readOn = page.fetchedAt.toISOString().slice(0, 10);
    return { article: { ...NO_FACTS, ...article }, text: { ...compared(article.text), sha256 }, readOn };
  } catch {
    return { kind: 'unread', why: 'not readable' };
  }
}

/** The worst of the passages tells: each must stand there. */
export function prove({ points }: Compared, passages: readonly string[]): Proof {
  const wanted = passages.map((exact) => asCompared({ exact }).exact);
  if (wanted.every((exact) => placeOf(points, exact) !== undefined)) return { kind: 'stands' };
  const nearest = wanted.map((exact) =>
    placeOf(points, exact) === undefined ? nearestWords(points, exact)?.words : exact,
  );
  const page = nearest.join('\n');
  const typed = wanted.join('\n');
  return nearest.includes(undefined) || page === typed
    ? { kind: 'absent' }
    : { kind: 'differs', nearest: page, difference: difference(typed, page) };
}

/** Where words stand that cut no word in two: “legal” does not stand in “illegal”. */
function placeOf(points: readonly string[], exact: string): number | undefined {
  const length = [...exact].length;
  const isCut = (at: number) => isLetter(points[at - 1]) && isLetter(points[at]);
  return placesOf(points, exact).find((start) => !(isCut(start) || isCut(start + length)));
}

const isLetter = (point = '') => /^[\p{L}\p{N}]$/u.test(point);

/** Characters (code points) shown on either side. */
const AROUND = 80;

/** Words of the page with what is around them, for whoever proposes them; nothing of it is kept. */
export function around({ points }: Compared, exact: string) {
  const words = asCompared({ exact }).exact;
  const start = placeOf(points, words) ?? 0;
  const end = start + [...words].length;
  const before = points.slice(Math.max(0, start - AROUND), start).join('');
  const after = points.slice(end, end + AROUND).join('');
  // Whole words.
  return {
    before: start > AROUND ? before.slice(before.indexOf(' ') + 1) : before,
    after: end + AROUND < points.length ? after.slice(0, after.lastIndexOf(' ')) : after,
  };
}
