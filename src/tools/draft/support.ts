// Words of an article that support a statement: enough of them to stand there once, and no more than a citation has.
import type { Article } from '../../article/article.js';

/** product.md’s limit, which schema.ts holds. */
const MOST_WORDS = 15;

/** The first place of `words`, cut to what a citation may have, with words beside it until it stands nowhere else; null where it can't. */
export function support(article: Article, words: string): string | null {
  const paragraph = article.paragraphs.find(({ text }) => text.includes(words))?.text;
  if (paragraph === undefined) return null;
  const start = paragraph.indexOf(words);
  const all = [...paragraph.matchAll(/\S+/g)];
  let first = all.findLastIndex(({ index }) => index <= start);
  let last = all.findLastIndex(({ index }) => index < start + words.length);
  last = Math.min(last, first + MOST_WORDS - 1);
  const exact = () =>
    paragraph.slice(all[first]?.index, (all[last]?.index ?? 0) + (all[last]?.[0].length ?? 0));
  const isOnce = () => article.text.split(exact()).length === 2;
  while (!isOnce() && last - first < MOST_WORDS - 1 && last < all.length - 1) last += 1;
  while (!isOnce() && last - first < MOST_WORDS - 1 && first > 0) first -= 1;
  const bare = exact().replace(/[\s,;:–—-]+$/u, '');
  return isOnce() ? (article.text.split(bare).length === 2 ? bare : exact()) : null;
}
