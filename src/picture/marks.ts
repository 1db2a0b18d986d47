// A shape for every status, told apart without colour; its word always stands beside it.
import type { Status } from '../record/model.js';
import { type Element, shape, shapes } from './element.js';
import { COLOUR } from './style.js';

/** Side of the square that the paths are drawn in. */
const BOX = 24;
const SOLID = { fill: COLOUR.accent } as const;
const OUTLINE = { fill: 'none', stroke: COLOUR.accent, 'stroke-width': 3 } as const;

const solid = (d: string) => [shape('path', { d, ...SOLID })];

const MARKS: { readonly [status in Status]: readonly Element[] } = {
  // A dot: it was reported.
  reported: [shape('circle', { cx: 12, cy: 12, r: 8, ...SOLID })],
  // A speech bubble: somebody says so.
  claim: [shape('path', { d: 'M3 4h18v12h-9l-5 5v-5H3z', ...OUTLINE })],
  charge: solid('M12 2 22 21H2z'),
  // Half a disc: one side's answer.
  plea: solid('M2 16a10 10 0 0 1 20 0z'),
  verdict: solid('M3 3h18v18H3z'),
  sentence: solid('M3 3h4v18H3zM10 3h4v18h-4zM17 3h4v18h-4z'),
  dismissal: [shape('path', { d: 'M4 4 20 20M20 4 4 20', ...OUTLINE, 'stroke-width': 4 })],
  ruling: solid('M12 1 23 12 12 23 1 12z'),
  appeal: solid('M12 1 22 12h-6v11H8V12H2z'),
  // The same arrow, come down again.
  'appeal decided': solid('M12 23 2 12h6V1h8v11h6z'),
  // A triangle left empty: no charge.
  'decision not to charge': [shape('path', { d: 'M12 3 21 21H3z', ...OUTLINE })],
  // Two halves apart: no verdict.
  mistrial: solid('M3 3h7v18H3zM14 3h7v18h-7z'),
  // A door that stands open.
  released: [shape('path', { d: 'M13 3h8v18h-8', ...OUTLINE }), ...solid('M2 10h7V6l6 6-6 6v-4H2z')],
  // Two rings that meet.
  settlement: [
    shape('circle', { cx: 8, cy: 12, r: 6.3, ...OUTLINE }),
    shape('circle', { cx: 16, cy: 12, r: 6.3, ...OUTLINE }),
  ],
  // A frame that plays.
  'film release': [shape('path', { d: 'M2.5 4.5h19v15h-19z', ...OUTLINE }), ...solid('M9 8 16 12 9 16z')],
};

export function mark(status: Status, side: number, style: Readonly<Record<string, number>>): Element {
  return shapes(side, side, style, MARKS[status], `0 0 ${BOX} ${BOX}`);
}
