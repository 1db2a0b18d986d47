// A quotation as a card: the words large over the full width, and who said them, where and as reported by whom below.
import type { CardDrawing } from './drawing.js';
import { column, type Element, flow, footer, sheet, words } from './element.js';
import { BOLD, COLOUR, INNER, LINE_HEIGHT, SIZE } from './style.js';

const BAR = 8;
const INDENT = 36;
/** Between passages. */
const GAP = 14;

export function cardTree(drawing: CardDrawing): Element {
  const { speakers, passages, together, said, reported, beside, foot } = drawing;
  const small = (text: string) => words(text, { fontSize: SIZE.small, color: COLOUR.soft });
  return sheet(
    column(
      {
        gap: GAP,
        margin: '8px 0',
        paddingLeft: INDENT - BAR,
        borderLeft: `${BAR}px solid ${COLOUR.accent}`,
        fontSize: quoteSize(drawing),
        fontWeight: BOLD,
        fontKerning: 'normal',
      },
      ...passages.map((passage) => words(passage)),
      ...(together === ''
        ? []
        : [words(together, { fontSize: SIZE.small, fontWeight: 400, color: COLOUR.soft })]),
    ),
    column(
      {},
      ...speakers.map(({ name, role }) =>
        flow({ fontSize: SPEAKER }, [name, { fontWeight: BOLD }], [`, ${role}`, { color: COLOUR.soft }]),
      ),
      words(said),
      words(reported),
    ),
    column({ gap: 4 }, ...beside.map(small)),
    footer(foot),
  );
}

const SPEAKER = 34;
/** The largest in which everything has so much room. */
const SIZES = [60, 52, 46, 40, 36, 32, 30];
const ROOM = 640;
/** Of the height of letters, at most, in the middle: of bold ones, and of others. */
const LETTER = { bold: 0.5, usual: 0.49 };

function quoteSize({ passages, together, speakers, said, reported, beside, foot }: CardDrawing): number {
  const high = (text: string, size: number, letter: number, width = INNER) =>
    Math.ceil((text.length * size * letter) / width) * size * LINE_HEIGHT;
  const others = [together, said, reported, ...beside, foot].map((text) =>
    high(text, SIZE.text, LETTER.usual),
  );
  const named = speakers.map(({ name, role }) => high(`${name}, ${role}`, SPEAKER, LETTER.usual));
  const room = [...others, ...named].reduce((left, one) => left - one, ROOM);
  const quoted = (size: number) =>
    passages.reduce((sum, text) => sum + high(text, size, LETTER.bold, INNER - INDENT) + GAP, 0);
  return SIZES.find((size) => quoted(size) <= room) ?? SIZE.text;
}
