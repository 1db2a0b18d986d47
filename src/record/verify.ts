// Is every passage in its source's text? Pure: data in, problems out. Exact; see passage.ts for one passage.
import { checkPassage, FIX, storedShare } from './passage.js';
import { asCompared, type Selector } from './place.js';
import type { Problem } from './problems.js';
import type { DossierFiles } from './schema.js';
import type { HeldText, SourceText } from './texts.js';
import { type PlacedPassage, passagesIn } from './walk.js';

/** What checking one source that names a text came to. */
export interface CheckedText {
  readonly source: string;
  readonly file: string;
  readonly state: SourceText['state'];
  /** Exactly where the text is held. */
  readonly checked?: {
    readonly passages: number;
    /** How much of the text the dossier stores, 0 to 1. */
    readonly share: number;
    /** Of the text as it was found. */
    readonly sha256: string;
  };
}

interface Verification {
  readonly texts: readonly CheckedText[];
  readonly problems: readonly Problem[];
}

/** The share of a held text that a dossier may store (product.md, "Sources and copyright"). */
const MOST_STORED = 0.5;

/**
 * Checks every passage of every source that names a text.
 * @param texts by file name; a file that is not among them counts as not held
 */
export function verifyDossier(
  folder: string,
  files: DossierFiles,
  texts: ReadonlyMap<string, SourceText>,
): Verification {
  const all = passagesIn(files).map((placed) => ({ ...placed, passage: asCompared(placed.passage) }));
  const verified = files.sources.flatMap(({ id, text: named, sha256 }) => {
    if (named === null) return [];
    const text = texts.get(named) ?? { state: 'not held' };
    const source = { source: id, file: named, state: text.state };
    const problem = (message: string): Problem => ({
      file: `${folder}/sources.yaml`,
      entry: id,
      field: 'text',
      message,
    });

    if (text.state === 'not held') return [{ text: source, problems: [] }];
    if (text.state === 'unreadable') {
      return [{ text: source, problems: [problem(`${named} can't be read: ${text.why}`)] }];
    }

    const own = all.filter(({ source }) => source === id);
    const passages = own.map(({ passage }) => passage);
    const share = storedShare(text.points, passages);
    return [
      {
        text: { ...source, checked: { passages: passages.length, share, sha256: text.sha256 } },
        problems: [
          ...checkHash(named, sha256, text).map(problem),
          ...checkShare(share).map(problem),
          ...own.flatMap((place) => checkPlace(folder, place, named, text)),
        ],
      },
    ];
  });
  return {
    texts: verified.map(({ text }) => text),
    problems: verified.flatMap(({ problems }) => problems),
  };
}

function checkPlace(
  folder: string,
  { file, entry, field, passage }: Omit<PlacedPassage, 'passage'> & { readonly passage: Selector },
  textFile: string,
  text: HeldText,
): Problem[] {
  return checkPassage(text.points, textFile, passage).map(({ key, message }) => ({
    file: `${folder}/${file}.yaml`,
    entry,
    field: key === 'exact' ? field : `${field}.${key}`,
    message,
  }));
}

function checkHash(file: string, noted: string | null, { sha256, oddities }: HeldText): string[] {
  if (noted === sha256 || noted === null) return [];
  const perhaps = oddities.length === 0 ? '' : `; perhaps it only has ${oddities.join(', ')} now`;
  return [
    [
      `${file} is not the text that was checked${perhaps}`,
      `in places.json: ${noted}`,
      `in the file:     ${sha256}`,
      `Put the right text there; or, where it was changed on purpose, ${FIX} takes over its hash once every passage of this source is found in it.`,
    ].join('\n'),
  ];
}

function checkShare(share: number): string[] {
  if (share <= MOST_STORED) return [];
  return [
    `the dossier stores ${percent(share)} of this text; ${percent(MOST_STORED)} is the most, quote less of it`,
  ];
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
