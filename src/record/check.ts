// `check-data` as a function: read the dossiers and the texts that are held, mend if asked, tell what is wrong.
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fixDossier } from './fix.js';
import { formatJson } from './format.js';
import { type DossierFolder, readDossiers } from './load.js';
import { type Problem, ProblemList, type Problems } from './problems.js';
import type { DossierFiles, FileName } from './schema.js';
import { readText, type SourceText } from './texts.js';
import { type CheckedText, verifyDossier } from './verify.js';

export interface CheckOptions {
  readonly dataDir: string;
  /** Where the sources' texts are held; need not exist. */
  readonly sourcesDir: string;
  /** Whether files are rewritten where a text tells what belongs there. */
  readonly fix: boolean;
}

export interface CheckedDossier {
  readonly folder: string;
  readonly files: DossierFiles;
  /** One for each source that names a text. */
  readonly texts: readonly CheckedText[];
}

export interface CheckReport extends Problems {
  /** Only those whose files all have the right form. */
  readonly dossiers: readonly CheckedDossier[];
  readonly mended: readonly MendedDossier[];
  /** What may be right, but should be looked at. */
  readonly warnings: readonly Problem[];
}

/** What --fix changed in one dossier. */
export interface MendedDossier {
  readonly folder: string;
  readonly names: readonly FileName[];
  readonly passages: number;
  readonly hashes: number;
}

/** Checks all of `dataDir`. Never throws on bad data; a file that can't be written is a problem too. */
export async function checkData({ dataDir, sourcesDir, fix }: CheckOptions): Promise<CheckReport> {
  let found = new ProblemList();
  let read = await readDossiers(dataDir, found);
  const texts = await readTexts(sourcesDir, read.folders);
  const fixed = fix ? await fixAll(dataDir, read.folders, texts) : { mended: [], problems: [] };
  if (fix) {
    found = new ProblemList();
    read = await readDossiers(dataDir, found);
  }
  const verified = read.folders.map(({ folder, files }) => ({
    folder,
    files,
    ...verifyDossier(folder, files, texts),
  }));
  for (const problem of [...fixed.problems, ...verified.flatMap(({ problems }) => problems)]) {
    found.add(problem);
  }
  const { problems, count } = found;
  return { dossiers: verified, problems, count, mended: fixed.mended, warnings: read.warnings };
}

async function readTexts(sourcesDir: string, folders: readonly DossierFolder[]) {
  const named = folders.flatMap(({ files }) =>
    files['sources.json'].sources.flatMap(({ text }) => (text === undefined ? [] : [text.file])),
  );
  const read = [...new Set(named)].map(
    async (file): Promise<[string, SourceText]> => [file, await readText(sourcesDir, file)],
  );
  return new Map(await Promise.all(read));
}

async function fixAll(
  dataDir: string,
  folders: readonly DossierFolder[],
  texts: ReadonlyMap<string, SourceText>,
) {
  const mended: MendedDossier[] = [];
  const problems: Problem[] = [];
  for (const { folder, written } of folders) {
    const { files, passages, hashes } = fixDossier(written, texts);
    const failed: Problem[] = [];
    for (const [name, content] of files) {
      const file = `${folder}/${name}`;
      try {
        await replaceFile(join(dataDir, file), formatJson(content));
      } catch (error) {
        failed.push({ file, message: `can't be written: ${(error as Error).message}` });
      }
    }
    problems.push(...failed);
    if (files.size === 0 || failed.length > 0) continue;
    mended.push({ folder, names: [...files.keys()], passages, hashes });
  }
  return { mended, problems };
}

/** The old content or the new, never half of one: written beside the file, then moved onto it. */
async function replaceFile(path: string, content: string): Promise<void> {
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}
