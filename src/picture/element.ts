// The tree that satori lays out: boxes as in CSS's flexbox, with text in them.
import { COLOUR, HEIGHT, LINE_HEIGHT, MARGIN, SIZE, WIDTH } from './style.js';

type Style = Readonly<Record<string, string | number>>;

export interface Element {
  readonly type: string;
  /** By it a test or a measurement finds the box again. */
  readonly key?: string;
  readonly props: {
    readonly style?: Style;
    readonly children?: string | readonly (string | Element)[];
    readonly [attribute: string]: unknown;
  };
}

/** One below the other. */
export function column(style: Style, ...children: readonly Element[]): Element {
  return {
    type: 'div',
    props: { style: { display: 'flex', flexDirection: 'column', flexShrink: 0, ...style }, children },
  };
}

/** Side by side. */
export function line(style: Style, ...children: readonly Element[]): Element {
  return {
    type: 'div',
    props: { style: { display: 'flex', flexDirection: 'row', flexShrink: 0, ...style }, children },
  };
}

/** Text that breaks where its language lets it, and inside a word that is longer than the line. */
export function words(text: string, style: Style = {}): Element {
  return {
    type: 'div',
    props: {
      style: { display: 'flex', whiteSpace: 'pre-wrap', wordBreak: 'break-word', ...style },
      children: unbroken(text),
    },
  };
}

/** The same of parts that look different, one behind the other. */
export function flow(style: Style, ...parts: readonly (readonly [text: string, look: Style])[]): Element {
  const children = parts.map(([text, look], index) => ({
    type: 'span',
    props: { style: look, children: index === parts.length - 1 ? unbroken(text) : dotted(text) },
  }));
  return { type: 'div', props: { style: { display: 'block', wordBreak: 'break-word', ...style }, children } };
}

/** Letters of a line that stand alone below others. */
const ORPHAN = 14;

/** A dot between two parts ends no line. */
const dotted = (text: string) => text.replaceAll(' · ', ' ·\u00a0');

/** No last line of a word or two, and no day apart from its month. */
function unbroken(text: string): string {
  const dated = dotted(text).replaceAll(/(?<=\b\d\d?) (?=\p{L})/gu, '\u00a0');
  const end = dated.lastIndexOf(' ', dated.length - ORPHAN);
  if (end < 0 || dated.length - end > 3 * ORPHAN) return dated;
  return (
    dated.slice(0, end + 1) +
    dated
      .slice(end + 1)
      .replaceAll(' ', '\u00a0')
      .replaceAll('-', '\u2011')
  );
}

/** What a picture is made of, from its top to its bottom. */
export function sheet(...children: readonly Element[]): Element {
  return column(
    {
      width: WIDTH,
      minHeight: HEIGHT,
      boxSizing: 'border-box',
      padding: `${MARGIN - 20}px ${MARGIN}px`,
      gap: 12,
      backgroundColor: COLOUR.ground,
      color: COLOUR.ink,
      fontFamily: 'Inter',
      fontSize: SIZE.text,
      lineHeight: LINE_HEIGHT,
      // satori draws a closing quotation mark and a bracket further apart than it measures them.
      fontKerning: 'none',
    },
    ...children,
  );
}

/** The last lines, at the very bottom. */
export function footer(text: string): Element {
  return words(text, { marginTop: 'auto', fontSize: SIZE.small, color: COLOUR.soft });
}

/** A drawing of paths, at a place of its own where one is given. */
export function shapes(
  width: number,
  height: number,
  style: Style,
  ...children: readonly Element[]
): Element {
  const viewBox = `0 0 ${width} ${height}`;
  return { type: 'svg', props: { width, height, viewBox, style: { flexShrink: 0, ...style }, children } };
}

export function shape(type: 'path' | 'rect', attributes: Style): Element {
  return { type, props: attributes };
}
