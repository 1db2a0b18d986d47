// A quote in one line, plain text.
import type { Say } from '../../language/say.js';
import type { Quote } from '../../record/model.js';
import { aheadOf } from './accepted.js';

/** `Terese Davis: “The camera crew were…” “They were rude…”`; a passage apart is never run into the next. */
export function quoteLine({ speakers, passages }: Quote): string {
  return `${names(speakers)}: ${passages.map(({ exact }) => `“${exact}”`).join(' ')}`;
}

/** At most `limit` UTF-16 units, cut once, at the end, on a word, inside the quotation marks: `Davis: “The camera…”`. */
export function quoteOpening(quote: Quote, limit: number): string {
  const line = quoteLine(quote);
  if (line.length <= limit) return line;
  const kept = line.slice(0, limit - 2).replace(/[\ud800-\udbff]$/, '');
  const lastSpace = kept.search(/\s\S*$/u);
  const words = lastSpace > names(quote.speakers).length + 2 ? kept.slice(0, lastSpace) : kept;
  return `${words}…${words.lastIndexOf('“') > words.lastIndexOf('”') ? '”' : ''}`;
}

/** The same as a label, where nothing else tells a server's own. */
export function quoteLabel(quote: Quote, limit: number, say: Say): string {
  const mark = aheadOf(quote, say);
  return `${mark}${quoteOpening(quote, limit - mark.length)}`;
}

const names = (speakers: Quote['speakers']) => speakers.map(({ name }) => name).join(', ');
