// A drawing → PNG. Only the workers load this: the layout engine, the renderer and the fonts are large.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriNode } from 'satori';
import { cardTree } from './card-tree.js';
import type { Drawing } from './drawing.js';
import type { Element } from './element.js';
import { WIDTH } from './style.js';
import { entriesTree, overviewTree } from './timeline-trees.js';

/** Why there is no picture: characters that the typeface lacks, or more than a picture can show. */
export type Undrawable = 'characters' | 'long';

/** A message shows a picture at most 350 CSS pixels high: of a higher one letters would be under 12. */
const MOST_HEIGHT = 787;
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

/** Characters that the typeface lacks. */
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
  // The same letters, as far as there are such, in one character each.
  const composed = JSON.stringify(drawing).normalize('NFC');
  // The typeface has marks that would stand beside their letters.
  if (/\p{M}/u.test(composed)) throw new Missing();
  const boxes: SatoriNode[] = [];
  const svg = await satori(treeOf(JSON.parse(composed)), {
    width: WIDTH,
    fonts,
    onNodeDetected: (box) => boxes.push(box),
    // Asked for what no font has, ahead of the layout.
    loadAdditionalAsset: async () => {
      throw new Missing();
    },
  });
  return { svg, boxes };
}

function treeOf(drawing: Drawing): Element {
  switch (drawing.kind) {
    case 'overview':
      return overviewTree(drawing);
    case 'entries':
      return entriesTree(drawing);
    case 'card':
      return cardTree(drawing);
  }
}
