// How high Markdown stands on a phone: an answer is read at a glance, not scrolled.
import { unescaped, withoutLinks } from './text.js';

/** Characters of a line and CSS pixels a line, on a screen 390 wide: measured with `npm run heights`. */
const TEXT = { characters: 40, pixels: 18 };
const SUBTEXT = { characters: 48, pixels: 15 };
/** An empty line. */
const GAP = 18;

/** Characters of the line above an embed: two lines of a phone. */
export const CONTENT_LINE = 80;

/** CSS pixels, about. */
export function heightOf(markdown: string): number {
  return withoutLinks(markdown)
    .split('\n')
    .map((line) => {
      if (line.trim() === '') return GAP;
      const kind = line.startsWith('-# ') ? SUBTEXT : TEXT;
      const text = unescaped(line.replace(/^(?:-#|>) /, '').replaceAll('**', ''));
      return Math.ceil(text.length / kind.characters) * kind.pixels;
    })
    .reduce((sum, height) => sum + height, 0);
}
