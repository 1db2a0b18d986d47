// `check-data --fix`: what the texts themselves tell about the passages, filled in. Never their words.
import { type Evidence, findPlace } from './place.js';
import type { DossierFiles, FileName, PassageData } from './schema.js';
import type { SourceText } from './texts.js';
import { passagesIn } from './walk.js';

export interface Fixed {
  /** The changed files whole, keys in the order they were written in. */
  readonly files: ReadonlyMap<FileName, unknown>;
  /** How many passages got another position, prefix or suffix. */
  readonly passages: number;
  /** How many sources got another SHA-256. */
  readonly hashes: number;
}

/**
 * Fills in position, prefix and suffix of every passage found in its source's text, and the text's SHA-256 once
 * all of them are. Where the text is not the one that was checked, that is all or nothing: positions in one text
 * never stand beside the hash of another.
 * @param written the files as written, checked against the schema; left as they are
 */
export function fixDossier(written: DossierFiles, texts: ReadonlyMap<string, SourceText>): Fixed {
  const files = structuredClone(written);
  const changed = new Set<FileName>();
  let [passages, hashes] = [0, 0];
  for (const { id, text: named } of files['sources.json'].sources) {
    const text = named === undefined ? undefined : texts.get(named.file);
    if (named === undefined || text?.state !== 'held') continue;
    const own = passagesIn(files)
      .filter(({ source }) => source === id)
      .map(({ file, passage }) => ({ file, passage, place: findPlace(text.points, passage) }));
    const areAllFound = own.every(({ place }) => place.kind === 'found');
    if (named.sha256 !== undefined && named.sha256 !== text.sha256 && !areAllFound) continue;

    for (const { file, passage, place } of own) {
      if (place.kind !== 'found' || !mend(passage, place.right)) continue;
      changed.add(file);
      passages += 1;
    }
    if (areAllFound && named.sha256 !== text.sha256) {
      named.sha256 = text.sha256;
      changed.add('sources.json');
      hashes += 1;
    }
  }
  return { files: new Map([...changed].map((name) => [name, files[name]])), passages, hashes };
}

/** Changes `passage` to what is right; whether there was anything to change. */
function mend(passage: PassageData, right: Evidence): boolean {
  const wrong = (['prefix', 'suffix', 'start', 'end'] as const).filter((key) => passage[key] !== right[key]);
  for (const key of wrong) {
    if (right[key] === undefined) delete passage[key];
    else Object.assign(passage, { [key]: right[key] });
  }
  return wrong.length > 0;
}
