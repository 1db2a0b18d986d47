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
  const ahead = oneLine(wholeAtStart(prefix));
  const behind = oneLine(wholeAtEnd(suffix));
  const terms = [
    ...(ahead === '' ? [] : [`${encoded(ahead)}-`]),
    ...range(oneLine(exact)).map(encoded),
    ...(behind === '' ? [] : [`-${encoded(behind)}`]),
  ];
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${terms.join(',')}`;
}

/** The words, or the first and the last of them, where those lead to the same end. */
function range(words: string): string[] {
  const all = words.split(' ');
  const [head, tail] = [all.slice(0, WORDS_AT_AN_END).join(' '), all.slice(-WORDS_AT_AN_END).join(' ')];
  const ends = words.indexOf(tail, head.length) === words.length - tail.length;
  return all.length > 2 * WORDS_AT_AN_END && ends ? [head, tail] : [words];
}

/** A prefix is so many characters, and browsers find none that begins within a word, as it may. */
function wholeAtStart(prefix: string): string {
  return prefix.replace(/^[\p{L}\p{M}\p{N}]+/u, '');
}

/** Nor a suffix that ends within one. */
function wholeAtEnd(suffix: string): string {
  return suffix.replace(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+$/u, '');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
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
