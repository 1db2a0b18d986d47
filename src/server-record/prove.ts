// Do typed words stand on a page?
import { createHash } from 'node:crypto';
import { type Article, NO_FACTS } from '../article/article.js';
import type { Fetcher } from '../article/fetch.js';
import { readApart } from '../article/read-apart.js';
import { type Compared, compared } from '../record/compared.js';
import { difference, nearestWords } from '../record/difference.js';
import { asCompared, placesOf } from '../record/place.js';
import type { Proof } from './proposal.js';

interface ReadPage {
  readonly article: Article;
  readonly text: Compared & { readonly sha256: string };
  /** EDTF. */
  readonly readOn: string;
}

/** What an address led to. */
export type Page = ReadPage | Extract<Proof, { readonly kind: 'unread' }>;

export const isRead = (page: Page): page is ReadPage => 'text' in page;

/** @throws nothing: why a page can't be read is its outcome */
export async function readPage(address: string, fetchPage: Fetcher): Promise<Page> {
  const page = await fetchPage(address);
  if (page.kind === 'failure') return { kind: 'unread', why: page.why };
  try {
    const article = await readApart(page);
    const sha256 = createHash('sha256').update(article.text).digest('hex');
    const readOn = page.fetchedAt.toISOString().slice(0, 10);
    return { article: { ...NO_FACTS, ...article }, text: { ...compared(article.text), sha256 }, readOn };
  } catch {
    return { kind: 'unread', why: 'not readable' };
  }
}

/** Passages that one quotation is given in, and code points of the page between two of them, at most. */
const MOST_PASSAGES = 8;
const MOST_BETWEEN = 1_000;

/** The worst of the passages tells: each must stand there, in their order, none far behind the one ahead of it. */
export function prove({ points }: Compared, passages: readonly string[]): Proof {
  const wanted = passages.map((exact) => asCompared({ exact }).exact);
  if (wanted.length > MOST_PASSAGES) return { kind: 'absent' };
  if (placesTogether(points, wanted) !== undefined) return { kind: 'stands' };
  const nearest = wanted.map((exact) =>
    wholeWordsAt(points, exact).length === 0 ? nearestWords(points, exact)?.words : exact,
  );
  const page = nearest.join('\n');
  const typed = wanted.join('\n');
  return nearest.includes(undefined) || page === typed
    ? { kind: 'absent' }
    : { kind: 'differs', nearest: page, difference: difference(typed, page) };
}

/** Where the first passage begins and the last one ends, where they stand together. */
function placesTogether(points: readonly string[], wanted: readonly string[]) {
  let ahead: Stretch[] | undefined;
  for (const exact of wanted) {
    const length = [...exact].length;
    const places = wholeWordsAt(points, exact).map((start) => ({ start, end: start + length }));
    ahead = ahead === undefined ? places : following(ahead, places);
  }
  return ahead?.[0];
}

/** Of places, both in order of the page, those that one follows closely; with where that one began. */
function following(ahead: readonly Stretch[], places: readonly Stretch[]): Stretch[] {
  let next = 0;
  return places.flatMap(({ start, end }) => {
    while ((ahead[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const nearest = ahead[next - 1];
    return nearest !== undefined && start - nearest.end <= MOST_BETWEEN
      ? [{ start: nearest.start, end }]
      : [];
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where words stand that cut no word in two: “legal” does not stand in “illegal”. */
function wholeWordsAt(points: readonly string[], exact: string): number[] {
  const length = [...exact].length;
  const isCut = (at: number) => isLetter(points[at - 1]) && isLetter(points[at]);
  return placesOf(points, exact).filter((start) => !(isCut(start) || isCut(start + length)));
}

const isLetter = (point = '') => /^[\p{L}\p{N}]$/u.test(point);

/** Characters (code points) shown on either side. */
const AROUND = 80;

/** What is around passages that stand on the page, for whoever proposes them; nothing of it is kept. */
export function around({ points }: Compared, passages: readonly string[]) {
  const { start, end } = placesTogether(
    points,
    passages.map((exact) => asCompared({ exact }).exact),
  ) ?? { start: 0, end: 0 };
  const before = points.slice(Math.max(0, start - AROUND), start).join('');
  const after = points.slice(end, end + AROUND).join('');
  // Whole words.
  return {
    words: passages.join('\n'),
    before: start > AROUND ? before.slice(before.indexOf(' ') + 1) : before,
    after: end + AROUND < points.length ? after.slice(0, after.lastIndexOf(' ')) : after,
  };
}
