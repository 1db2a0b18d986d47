// How pictures look. Sizes are pixels of a picture that a phone shows at about 400 points of width.

/** Three pixels to a point of a phone's screen. */
export const WIDTH = 1200;
export const MARGIN = 56;
export const INNER = WIDTH - 2 * MARGIN;

/** Every pair of ink and ground has a contrast of at least 7 to 1 (WCAG AAA); lines have 3 to 1. */
export const COLOUR = {
  ground: '#14181f',
  panel: '#20262f',
  ink: '#f5f2eb',
  soft: '#c3c8d1',
  accent: '#f2b84b',
  line: '#6f7a8a',
} as const;

export const SIZE = {
  title: 46,
  heading: 34,
  text: 32,
  small: 27,
} as const;

export const BOLD = 700;
export const LINE_HEIGHT = 1.36;
