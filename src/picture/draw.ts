// A drawing → PNG. Only the workers load this: the layout engine, the renderer and the fonts are large.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriNode } from 'satori';
import { cardTree } from './card-tree.js';
import type { Drawing } from './drawing.js';
import type { Element } from './element.js';
import { WIDTH } from './style.js';
import { rowKey, rowsTree, timelineTree } from './timeline-tree.js';

/** Why there is no picture: characters that the typeface lacks, or more than a picture can show. */
export type Undrawable = 'characters' | 'long';

/** Taller, nothing could be read in a message; Discord shows such pictures as a thin stripe. */
const MOST_HEIGHT = 3_600;
/** So that a picture is there at once on a phone. */
const MOST_BYTES = 2 ** 20;

const fonts = (
  [
    ['400Regular/Inter_400Regular', 400],
    ['700Bold/Inter_700Bold', 700],
  ] as const
).map(([file, weight]) => ({
  name: 'Inter',
  weight,
  style: 'normal' as const,
  data: readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${file}.ttf`))),
}));

/** Thrown while satori lays out. */
class Missing extends Error {}

export async function draw(drawing: Drawing): Promise<Uint8Array | Undrawable> {
  try {
    const { svg } = await layOut(drawing);
    const rendered = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    if (rendered.height > MOST_HEIGHT) return 'long';
    const png = rendered.asPng();
    return png.byteLength > MOST_BYTES ? 'long' : png;
  } catch (error) {
    if (error instanceof Missing) return 'characters';
    throw error;
  }
}

/** The picture as SVG, and every box in it. */
export async function layOut(drawing: Drawing): Promise<{ svg: string; boxes: readonly SatoriNode[] }> {
  if (drawing.kind === 'card') return laidOut(cardTree(drawing));
  const { boxes } = await laidOut(rowsTree(drawing), false);
  const heights = drawing.rows.map((_, row) => boxes.find(({ key }) => key === rowKey(row))?.height ?? 0);
  return laidOut(timelineTree(drawing, heights));
}

/** @param embedFont letters as shapes, which a picture needs and a measurement does not */
async function laidOut(
  tree: Element,
  embedFont = true,
): Promise<{ svg: string; boxes: readonly SatoriNode[] }> {
  const boxes: SatoriNode[] = [];
  const svg = await satori(tree, {
    width: WIDTH,
    fonts,
    embedFont,
    onNodeDetected: (box) => boxes.push(box),
    // Asked for what no font has, ahead of the layout.
    loadAdditionalAsset: async () => {
      throw new Missing();
    },
  });
  return { svg, boxes };
}
