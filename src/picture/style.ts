// How pictures look. A message shows one at most 550 by 350 CSS pixels large: 27 pixels here are then 12.

export const WIDTH = 1200;
/** At least; what does not fit makes a picture higher, and it is shown smaller. */
export const HEIGHT = 760;
export const MARGIN = 40;
export const INNER = WIDTH - 2 * MARGIN;

/** Every pair of ink and ground has a contrast of at least 7 to 1 (WCAG AAA); lines have 3 to 1. */
export const COLOUR = {
  ground: '#14181f',
  ink: '#f5f2eb',
  soft: '#c3c8d1',
  /** Has one meaning: what this picture tells in words. */
  accent: '#f2b84b',
  line: '#6f7a8a',
} as const;

export const SIZE = {
  title: 38,
  text: 28,
  small: 27,
} as const;

export const BOLD = 700;
export const LINE_HEIGHT = 1.3;
