// The only file that reads data/: folders of JSON → the record, or every problem in every file at once.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { link } from './link.js';
import type { Dossier, TheRecord } from './model.js';
import { BrokenRecord, type Problem } from './problems.js';
import { checkRules } from './rules.js';
import { type DossierFiles, FILES, type FileName } from './schema.js';

/** A dossier's parsed files with the folder they came from. */
export interface DossierFolder {
  readonly folder: string;
  readonly files: DossierFiles;
  /** The same as written, key for key, before defaults: what `check-data --fix` edits. */
  readonly written: DossierFiles;
}

/**
 * Reads every dossier below `dataDir`.
 * @throws {BrokenRecord} with every problem found, if there is any
 */
export async function loadRecord(dataDir: string): Promise<TheRecord> {
  const { folders, problems } = await readDossiers(dataDir);
  if (problems.length > 0) throw new BrokenRecord(problems);
  const [first, ...rest] = folders.map(({ files }): Dossier => link(files));
  if (first === undefined) throw new BrokenRecord([{ file: dataDir, message: 'holds no dossier' }]);
  return { dossiers: [first, ...rest] };
}

/** What could be parsed, and every problem of form, reference and editorial rule. Never throws on bad data. */
export async function readDossiers(
  dataDir: string,
): Promise<{ readonly folders: readonly DossierFolder[]; readonly problems: readonly Problem[] }> {
  let names: string[];
  try {
    const entries = await readdir(dataDir, { withFileTypes: true });
    names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  } catch {
    return {
      folders: [],
      problems: [{ file: dataDir, message: 'this data folder is missing or not readable' }],
    };
  }
  if (names.length === 0) {
    return { folders: [], problems: [{ file: dataDir, message: 'holds no folder with a dossier' }] };
  }
  const read = await Promise.all(names.sort().map((folder) => readDossier(dataDir, folder)));
  const folders = read.flatMap(({ dossier }) => (dossier === undefined ? [] : [dossier]));
  return { folders, problems: [...read.flatMap(({ problems }) => problems), ...doubledDossiers(folders)] };
}

async function readDossier(dataDir: string, folder: string) {
  const parsed = await Promise.all(
    (Object.keys(FILES) as FileName[]).map((name) => readOne(join(dataDir, folder, name), folder, name)),
  );
  const problems = parsed.flatMap((file) => file.problems);
  if (problems.length > 0) return { dossier: undefined, problems };
  const collect = (key: 'content' | 'json') =>
    Object.fromEntries(parsed.map((file) => [file.name, file[key]])) as DossierFiles;
  const dossier: DossierFolder = { folder, files: collect('content'), written: collect('json') };
  return { dossier, problems: checkRules(folder, dossier.files) };
}

interface ReadFile {
  readonly name: FileName;
  readonly json?: unknown;
  /** `json` after the schema; missing exactly where there are problems. */
  readonly content?: unknown;
  readonly problems: readonly Problem[];
}

async function readOne(path: string, folder: string, name: FileName): Promise<ReadFile> {
  const file = `${folder}/${name}`;
  const failed = (message: string) => ({ name, problems: [{ file, message }] });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof TypeError) return failed('is not UTF-8 text; save it again as UTF-8');
    return failed('is missing or not readable; every dossier has this file, if only with an empty list');
  }
  if (text.trim() === '') return failed('is empty; see data/README.md for what it holds');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return failed(`is not complete JSON: ${(error as Error).message}`);
  }
  const result = FILES[name].safeParse(json);
  if (result.success) return { name, json, content: result.data, problems: [] };
  const problems = result.error.issues.map(
    (issue): Problem => ({ file, ...locate(json, issue.path), message: issue.message }),
  );
  return { name, problems };
}

/** The id of the entry a path leads into, and the path from there. */
function locate(json: unknown, path: readonly PropertyKey[]): { entry?: string; field?: string } {
  const [list, index, ...rest] = path.map(String);
  if (list === undefined) return {};
  const entries = (json as { [key: string]: unknown } | null)?.[list];
  if (index === undefined || !Array.isArray(entries)) return { field: path.map(String).join('.') };
  const id = (entries[Number(index)] as { id?: unknown } | null)?.id;
  return { entry: typeof id === 'string' ? id : `${list}[${index}]`, field: rest.join('.') };
}

function doubledDossiers(folders: readonly DossierFolder[]): Problem[] {
  const seen = new Map<string, string>();
  return folders.flatMap(({ folder, files }) => {
    const { id } = files['dossier.json'];
    const other = seen.get(id);
    seen.set(id, folder);
    if (other === undefined) return [];
    return [
      { file: `${folder}/dossier.json`, entry: id, field: 'id', message: `is the id of ${other}/ too` },
    ];
  });
}
