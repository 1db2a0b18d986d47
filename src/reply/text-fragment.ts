// Links to the very words on a publisher's page: https://wicg.github.io/scroll-to-text-fragment/
import type { APIButtonComponent } from 'discord-api-types/v10';
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Say } from '../language/say.js';
import type { Passage, Quote } from '../record/model.js';
import { LIMITS } from './limits.js';

/** A longer passage is named by its first and last words, which browsers look for as a range. */
const WORDS_AT_AN_END = 4;

/** The address with a directive to scroll to the passage; browsers without the feature open the page as usual. */
export function atTheWords(url: string, { exact, prefix, suffix }: Passage): string {
  const words = exact.split(/\s+/u);
  const range =
    words.length > 2 * WORDS_AT_AN_END
      ? [words.slice(0, WORDS_AT_AN_END), words.slice(-WORDS_AT_AN_END)].map((end) => encoded(end.join(' ')))
      : [encoded(exact)];
  const before = prefix.trim() === '' ? [] : [`${encoded(prefix.trim())}-`];
  const after = suffix.trim() === '' ? [] : [`-${encoded(suffix.trim())}`];
  const directive = `:~:text=${[...before, ...range, ...after].join(',')}`;
  return `${url}${url.includes('#') ? '' : '#'}${directive}`;
}

/** Two links where the source has an address: at the words, and the plain page. */
export function linkButtons({ source, passages }: Quote, say: Say): APIButtonComponent[] {
  if (source.url === null || source.url.length > LIMITS.buttonUrl) return [];
  const exact = atTheWords(source.url, passages[0]);
  const link = (label: string, url: string): APIButtonComponent => ({
    type: ComponentType.Button,
    style: ButtonStyle.Link,
    label,
    url,
  });
  return [
    ...(exact.length > LIMITS.buttonUrl ? [] : [link(say('button.source'), exact)]),
    link(say('button.page'), source.url),
  ];
}

/** Percent-encoded with the hyphen too, which separates prefix and suffix there. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
