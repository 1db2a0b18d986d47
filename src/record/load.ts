// The only file that reads data/: folders of JSON → the record, or every problem in every file at once.
import { existsSync } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { link } from './link.js';
import { type Dossier, isNonEmpty, type TheRecord } from './model.js';
import { BrokenRecord, type Problem } from './problems.js';
import { checkRules } from './rules.js';
import { type DossierFiles, FILES, type FileName } from './schema.js';

/** Beside the dossiers: the JSON Schemas that `npm run schemas` writes for editors. */
export const SCHEMA_FOLDER = 'schema';

/** Some 20,000 quotes: far more than a curator writes, and parsed within a second. */
const MOST_MIB = 16;

/** A dossier's parsed files with the folder they came from. */
export interface DossierFolder {
  readonly folder: string;
  readonly files: DossierFiles;
  /** The same as written, key for key, before defaults: what `check-data --fix` edits. */
  readonly written: DossierFiles;
}

/**
 * Reads every dossier below `dataDir`, and below an operator's `ownDir` where there is one: a dossier there takes
 * the place of one with the same id, and there need be no other.
 * @throws {BrokenRecord} with every problem found, if there is any
 */
export async function loadRecord(dataDir: string, ownDir?: string): Promise<TheRecord> {
  const dirs = ownDir === undefined ? [dataDir] : [...(existsSync(dataDir) ? [dataDir] : []), ownDir];
  const read = await Promise.all([...new Set(dirs.map((dir) => resolve(dir)))].map(readDossiers));
  const problems = read.flatMap((dir) => dir.problems);
  if (problems.length > 0) throw new BrokenRecord(problems);
  const linked = read.flatMap(({ folders }) => folders.map(({ files }): Dossier => link(files)));
  const dossiers = [...new Map(linked.map((dossier) => [dossier.id, dossier])).values()];
  if (!isNonEmpty(dossiers)) throw new BrokenRecord([{ file: dataDir, message: 'holds no dossier' }]);
  return { dossiers };
}

/** What could be parsed, and every problem of form, reference and editorial rule. Never throws on bad data. */
export async function readDossiers(
  dataDir: string,
): Promise<{ readonly folders: readonly DossierFolder[]; readonly problems: readonly Problem[] }> {
  let names: string[];
  try {
    const entries = await readdir(dataDir, { withFileTypes: true });
    names = entries
      .filter((entry) => entry.isDirectory() && entry.name !== SCHEMA_FOLDER)
      .map((entry) => entry.name);
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
  const malformed = parsed.flatMap((file) => file.problems);
  const collect = (key: 'content' | 'json') =>
    Object.fromEntries(parsed.map((file) => [file.name, file[key]])) as DossierFiles;
  if (parsed.some(({ content }) => content === undefined)) return { dossier: undefined, problems: malformed };
  // The rules look at the well-formed entries even where others are not, so that everything is told at once.
  const unread = new Set(parsed.flatMap((file) => file.unread ?? []));
  const problems = [...malformed, ...checkRules(folder, collect('content'), unread)];
  if (malformed.length > 0) return { dossier: undefined, problems };
  return { dossier: { folder, files: collect('content'), written: collect('json') }, problems };
}

interface ReadFile {
  readonly name: FileName;
  readonly json?: unknown;
  /** `json` after the schema, without malformed entries; missing where the file as a whole can't be read. */
  readonly content?: unknown;
  /** The ids of the malformed entries. */
  readonly unread?: readonly string[];
  readonly problems: readonly Problem[];
}

async function readOne(path: string, folder: string, name: FileName): Promise<ReadFile> {
  const file = `${folder}/${name}`;
  const failed = (message: string) => ({ name, problems: [{ file, message }] });
  let text: string;
  try {
    const unfit = await whyUnfit(path, join(path, '..'));
    if (unfit !== undefined) return failed(unfit);
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
  return { name, json, ...wellFormed(name, json, result.error.issues), problems };
}

/** Why a file is not even read. Links may lead about within the dossier's folder, as those of Kubernetes do. */
async function whyUnfit(path: string, folder: string): Promise<string | undefined> {
  const file = await stat(path);
  if (!file.isFile()) return 'is not a file';
  if (!(await realpath(path)).startsWith((await realpath(folder)) + sep)) {
    return 'is a link that leads out of its folder; put the file itself there';
  }
  return file.size > MOST_MIB * 2 ** 20
    ? `is larger than ${MOST_MIB} MiB; divide the dossier into several`
    : undefined;
}

/** What is left of a file without the entries that the issues point at. */
function wellFormed(
  name: FileName,
  json: unknown,
  issues: readonly { readonly path: readonly PropertyKey[] }[],
) {
  const lists = new Map<PropertyKey, Set<PropertyKey>>();
  for (const { path } of issues) {
    const [list, index] = path;
    if (list === undefined || typeof index !== 'number') return {};
    lists.set(list, (lists.get(list) ?? new Set()).add(index));
  }
  const rest: { [key: PropertyKey]: unknown } = { ...(json as object) };
  const unread: string[] = [];
  for (const [list, indexes] of lists) {
    const entries = rest[list] as { readonly id?: unknown }[];
    rest[list] = entries.filter((_, index) => !indexes.has(index));
    unread.push(...[...indexes].map((index) => String(entries[Number(index)]?.id)));
  }
  const result = FILES[name].safeParse(rest);
  return result.success ? { content: result.data, unread } : {};
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
