// How high Markdown stands: an answer is read at a glance, not scrolled.
import { unescaped, withoutLinks } from './text.js';

/** Where Markdown is read: characters of a line and pixels a line, of usual and of small text, and of an empty line. */
export interface Screen {
  readonly text: { readonly characters: number; readonly pixels: number };
  readonly small: { readonly characters: number; readonly pixels: number };
  readonly gap: number;
}

/** 390 CSS pixels wide: measured with `npm run heights`. */
const PHONE: Screen = {
  text: { characters: 40, pixels: 18 },
  small: { characters: 48, pixels: 15 },
  gap: 18,
};

/** Characters of the line above an embed: two lines of a phone. */
export const CONTENT_LINE = 80;

/** Pixels, about. */
export function heightOf(markdown: string, { text, small, gap }: Screen = PHONE): number {
  return withoutLinks(markdown)
    .split('\n')
    .map((line) => {
      if (line.trim() === '') return gap;
      const kind = line.startsWith('-# ') ? small : text;
      const shown = unescaped(line.replace(/^(?:-#|>) /, '').replaceAll('**', ''));
      return Math.ceil(shown.length / kind.characters) * kind.pixels;
    })
    .reduce((sum, height) => sum + height, 0);
}
