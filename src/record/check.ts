// `check-data` as a function: read the dossiers and the texts that are held, mend if asked, tell what is wrong.
import { readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type DossierFolder, readDossiers } from './load.js';
import { locate } from './locate.js';
import { nearest } from './nearest.js';
import { FIX } from './passage.js';
import { findPlaces, putPlaces } from './places.js';
import { type Problem, ProblemList, type Problems } from './problems.js';
import type { DossierFiles, Places } from './schema.js';
import { readText, type SourceText } from './texts.js';
import { type NamedText, namedTexts, verify } from './verify.js';

export interface CheckOptions {
  readonly dataDir: string;
  /** Where the sources' texts are held. */
  readonly sourcesDir: string;
  /** Whether it may be missing: nobody said where the texts are. */
  readonly isOptional: boolean;
  /** Whether files are rewritten where a text tells what belongs there. */
  readonly fix: boolean;
}

export interface CheckedDossier {
  readonly folder: string;
  readonly files: DossierFiles;
  /** One for each source that names a text. */
  readonly texts: readonly NamedText[];
}

export interface CheckReport extends Problems {
  /** Only those whose files all have the right form. */
  readonly dossiers: readonly CheckedDossier[];
  readonly mended: readonly MendedDossier[];
  /** What may be right, but should be looked at. */
  readonly warnings: readonly Problem[];
}

/** What --fix wrote in one dossier. */
export interface MendedDossier {
  readonly folder: string;
  /** Passages whose place is known now. */
  readonly passages: number;
}

/** Checks all of `dataDir`. Never throws on bad data; a file that can't be written is a problem too. */
export async function checkData({
  dataDir,
  sourcesDir,
  isOptional,
  fix,
}: CheckOptions): Promise<CheckReport> {
  const problems = new ProblemList();
  const { folders, ...read } = await readDossiers(dataDir, problems);
  const warnings = [...read.warnings];
  const texts = await readTexts(sourcesDir, folders);
  const whyMissing = await missingTexts(sourcesDir, isOptional);
  const mended: MendedDossier[] = [];
  const stale: Problem[] = [];
  const dossiers: CheckedDossier[] = [];
  for (const { folder, files, places, isWhole } of folders) {
    const named = namedTexts(files, texts);
    const right = findPlaces(files, named, places);
    // Places of passages in malformed entries would be lost.
    const isStale = isWhole && !isDeepStrictEqual(right, places);
    const file = `${folder}/places.json`;
    const failed = isStale && fix ? await whyNotWritten(join(dataDir, file), right) : undefined;
    if (failed !== undefined) problems.add({ file, message: failed });
    else if (isStale && fix) {
      putPlaces(files, right);
      mended.push({ folder, passages: Object.values(right).flatMap(({ passages }) => passages).length });
    }
    for (const text of named) for (const problem of verify(folder, text, whyMissing)) problems.add(problem);
    if (isStale && !fix) stale.push({ file, message: STALE });
    dossiers.push({ folder, files, texts: named });
  }
  // Words and ids that are to be mended first have no place yet.
  if (problems.count === 0) for (const problem of stale) problems.add(problem);
  for (const [file, text] of texts) {
    if (text.state !== 'held' || text.oddities.length === 0) continue;
    const message = `has ${text.oddities.join(', ')}; passages are compared without regard to that`;
    warnings.push({ file, message });
  }
  await locate(dataDir, problems.problems);
  return { dossiers, problems: problems.problems, count: problems.count, mended, warnings };
}

const STALE = `does not hold the places of all passages as they are now; ${FIX} writes it`;

async function readTexts(sourcesDir: string, folders: readonly DossierFolder[]) {
  const named = folders.flatMap(({ files }) => files.sources.flatMap(({ text }) => text ?? []));
  const read = [...new Set(named)].map(
    async (file): Promise<[string, SourceText]> => [file, await readText(sourcesDir, file)],
  );
  return new Map(await Promise.all(read));
}

/** What is wrong where a text is not in the folder of texts, if that is there or was asked for. */
async function missingTexts(sourcesDir: string, isOptional: boolean) {
  const held = await readdir(sourcesDir).catch(() => undefined);
  return (file: string): string | undefined => {
    if (held === undefined)
      return isOptional ? undefined : `${file} is held in no folder: there is no ${sourcesDir}`;
    const near = nearest(file, held);
    return `${file} is not in ${sourcesDir}${near === undefined ? '' : `; the nearest is ${near}`}`;
  };
}

/** The old content or the new, never half of one: written beside the file, then moved onto it. */
export async function whyNotWritten(path: string, places: Places): Promise<string | undefined> {
  try {
    await writeFile(`${path}.new`, `${JSON.stringify(places, null, 2)}\n`);
    await rename(`${path}.new`, path);
    return undefined;
  } catch (error) {
    return `can't be written: ${(error as Error).message}`;
  }
}
