// A quotation as a card: the words large, and who said them, where and as reported by whom right below.
import type { CardDrawing } from './drawing.js';
import { column, type Element, line, named, words } from './element.js';
import { BOLD, COLOUR, INNER, LINE_HEIGHT, MARGIN, SIZE, WIDTH } from './style.js';

const BAR = 8;
const INDENT = 36;

export function cardTree({ speaker, role, passages, together, details, foot }: CardDrawing): Element {
  const length = passages.join('').length;
  return column(
    {
      width: WIDTH,
      boxSizing: 'border-box',
      padding: MARGIN + 8,
      gap: 40,
      backgroundColor: COLOUR.ground,
      color: COLOUR.ink,
      fontFamily: 'Inter',
      fontSize: SIZE.text,
      lineHeight: LINE_HEIGHT,
    },
    line(
      { borderLeft: `${BAR}px solid ${COLOUR.accent}`, paddingLeft: INDENT },
      column(
        {
          width: INNER - 16 - BAR - INDENT,
          gap: 22,
          fontSize: quoteSize(length),
          fontWeight: BOLD,
          lineHeight: 1.3,
        },
        ...passages.map((passage, index) =>
          named(`passage ${index}`, words(passage, { textWrap: 'balance' })),
        ),
        ...(together === ''
          ? []
          : [words(together, { fontSize: SIZE.small, fontWeight: 400, color: COLOUR.accent })]),
      ),
    ),
    column(
      {},
      named('speaker', words(speaker, { fontSize: 40, fontWeight: BOLD })),
      named('role', words(role, { color: COLOUR.soft })),
    ),
    column(
      { gap: 20, paddingTop: 32, borderTop: `2px solid ${COLOUR.line}`, fontSize: SIZE.small },
      ...details.map(({ name, lines }, index) =>
        named(
          `detail ${index}`,
          column(
            {},
            words(name, { color: COLOUR.accent, fontWeight: BOLD }),
            ...lines.map((text) => words(text, {})),
          ),
        ),
      ),
    ),
    named('foot', words(foot, { fontSize: SIZE.small, color: COLOUR.soft })),
  );
}

/** The fewer words, the larger. @param length UTF-16 units */
function quoteSize(length: number): number {
  if (length <= 100) return 64;
  if (length <= 220) return 50;
  return length <= 600 ? 42 : 34;
}
