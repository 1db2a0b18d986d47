// Is every passage in its source's text? Pure: data in, problems out. Exact; see passage.ts for one passage.
import { checkPassage, FIX, storedShare } from './passage.js';
import { asCompared, type Selector } from './place.js';
import type { Problem } from './problems.js';
import type { DossierFiles, SourceData } from './schema.js';
import type { HeldText, SourceText } from './texts.js';
import { type PlacedPassage, passagesIn } from './walk.js';

/** A source that names a text, with all that is to be found in it. */
export interface NamedText {
  readonly source: SourceData;
  readonly file: string;
  readonly text: SourceText;
  readonly passages: readonly SoughtPassage[];
  /** How much of the text the dossier stores, 0 to 1; 0 where it is not held. */
  readonly share: number;
}

interface SoughtPassage extends PlacedPassage {
  /** As it is compared with the text. */
  readonly selector: Selector;
}

/** @param texts by file name; a file that is not among them counts as not held */
export function namedTexts(files: DossierFiles, texts: ReadonlyMap<string, SourceText>): NamedText[] {
  const all = passagesIn(files).map((placed) => ({ ...placed, selector: asCompared(placed.passage) }));
  return files.sources.flatMap((source): NamedText[] => {
    if (source.text === null) return [];
    const text = texts.get(source.text) ?? { state: 'not held' };
    const passages = all.filter((placed) => placed.source === source.id);
    const selectors = passages.map(({ selector }) => selector);
    const share = text.state === 'held' ? storedShare(text.points, selectors) : 0;
    return [{ source, file: source.text, text, passages, share }];
  });
}

/** The share of a held text that a dossier may store (product.md, "Sources and copyright"). */
const MOST_STORED = 0.5;

/** @param whyMissing what is wrong where a text is not held; undefined where that is right */
export function verify(
  folder: string,
  { source, file, text, passages, share }: NamedText,
  whyMissing: (file: string) => string | undefined,
): Problem[] {
  const problem = (message: string | undefined): Problem[] =>
    message === undefined
      ? []
      : [{ file: `${folder}/sources.yaml`, entry: source.id, field: 'text', message }];
  if (text.state === 'not held') return problem(whyMissing(file));
  if (text.state === 'unreadable') return problem(`${file} can't be read: ${text.why}`);
  const tooMuch = `the dossier stores ${percent(share)} of this text; ${percent(MOST_STORED)} is the most, quote less of it`;
  return [
    ...problem(whyAnother(file, source.readOn === null ? source.sha256 : null, text)),
    ...problem(share > MOST_STORED ? tooMuch : undefined),
    ...passages.flatMap(({ file: name, entry, field, selector }) =>
      checkPassage(text.points, file, selector).map(({ key, message }) => ({
        file: `${folder}/${name}.yaml`,
        entry,
        field: key === 'exact' ? field : `${field}.${key}`,
        message,
      })),
    ),
  ];
}

function whyAnother(file: string, noted: string | null, { sha256, oddities }: HeldText): string | undefined {
  if (noted === sha256 || noted === null) return undefined;
  const perhaps = oddities.length === 0 ? '' : `; perhaps it only has ${oddities.join(', ')} now`;
  return [
    `${file} is not the text that was checked${perhaps}`,
    `in places.json: ${noted}`,
    `in the file:     ${sha256}`,
    `Put the right text there; or, where it was changed on purpose, ${FIX} takes over its hash once every passage of this source is found in it.`,
  ].join('\n');
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
