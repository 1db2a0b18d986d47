// Links to the very words on a publisher's page: https://wicg.github.io/scroll-to-text-fragment/
import type { Say } from '../../language/say.js';
import type { Passage, Quote } from '../../record/model.js';
import { LIMITS } from './limits.js';
import type { Way } from './reply.js';

/** Words at the beginning of a passage that lead to it where there is no room for all of them. */
const LEAST_WORDS = 4;

/**
 * The address with a directive to scroll to the passage; browsers without the feature open the page as usual. All of
 * its words, else as many as a button has room for: a range of first and last words may end in another's sentence.
 */
export function atTheWords(url: string, { exact, prefix, suffix }: Passage): string {
  const plain = url.split(':~:text=', 1)[0]?.replace(/#$/, '') ?? url;
  const before = `${plain}${plain.includes('#') ? '' : '#'}:~:text=`;
  // They are so many characters, and browsers find none that begins or ends within a word, as they may.
  const ahead = oneLine(prefix.replace(/^[\p{L}\p{M}\p{N}]+/u, ''));
  const behind = oneLine(suffix.replace(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+$/u, ''));
  const words = oneLine(exact).split(' ');
  const first = ahead === '' ? '' : `${encoded(ahead)}-,`;
  const whole = `${before}${first}${encoded(words.join(' '))}${behind === '' ? '' : `,-${encoded(behind)}`}`;
  if (whole.length <= LIMITS.buttonUrl) return whole;
  for (let count = words.length - 1; count >= LEAST_WORDS; count--) {
    const link = `${before}${first}${encoded(words.slice(0, count).join(' '))}`;
    if (link.length <= LIMITS.buttonUrl) return link;
  }
  return whole;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** Two links where the source has an address: at the words, and the plain page. */
export function waysToSource({ source, passages }: Quote, say: Say): Way[] {
  if (source.url === null || source.url.length > LIMITS.buttonUrl) return [];
  const exact = atTheWords(source.url, passages[0]);
  return [
    ...(exact.length > LIMITS.buttonUrl ? [] : [{ label: say('button.source'), to: exact }]),
    { label: say('button.page'), to: source.url },
  ];
}

/** Percent-encoded with the hyphen too, which separates prefix and suffix there. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
