// The only file that knows data/: folders of files → the record, or what is wrong with it.
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { link } from './link.js';
import { locate } from './locate.js';
import { isNonEmpty, mapNonEmpty, type NonEmpty, type TheRecord } from './model.js';
import { tagPeople } from './naming.js';
import { putPlaces } from './places.js';
import { BrokenRecord, type Problem, ProblemList } from './problems.js';
import { type ReadFile, readDataFile, readPlaces } from './read-file.js';
import { checkRules } from './rules.js';
import { type DossierFiles, FILE_NAMES, type Places } from './schema.js';
import { warningsOf } from './warnings.js';

/** Beside the dossiers: the JSON Schemas that `npm run schemas` writes for editors. */
export const SCHEMA_FOLDER = 'schema';

/** A dossier's parsed files with the folder they came from. */
export interface DossierFolder {
  readonly folder: string;
  readonly files: DossierFiles;
  readonly places: Places;
  /** Whether none of its entries is malformed: those are not in `files`. */
  readonly isWhole: boolean;
}

/** All that was read, references still ids. */
export interface ReadRecord {
  readonly dossiers: NonEmpty<DossierFiles>;
  /** What may be right, but should be looked at. */
  readonly warnings: readonly Problem[];
}

export interface LoadedRecord extends TheRecord {
  readonly warnings: readonly Problem[];
}

/**
 * The record as readRecord finds it, linked. Nobody else has a turn until it is there: see load-apart.ts.
 * @throws {BrokenRecord} as readRecord does
 */
export async function loadRecord(dataDir: string, ownDir?: string): Promise<LoadedRecord> {
  const { dossiers, warnings } = await readRecord(dataDir, ownDir);
  return { dossiers: mapNonEmpty(dossiers, link), warnings };
}

/**
 * Reads every dossier below `dataDir`, and below an operator's `ownDir` where there is one: a dossier there takes
 * the place of one with the same id, and there need be no other.
 * @throws {BrokenRecord} where there is any problem
 */
export async function readRecord(dataDir: string, ownDir?: string): Promise<ReadRecord> {
  const dirs = ownDir === undefined ? [dataDir] : [...(existsSync(dataDir) ? [dataDir] : []), ownDir];
  const problems = new ProblemList();
  const read = await Promise.all(
    [...new Set(dirs.map((dir) => resolve(dir)))].map((dir) => readDossiers(dir, problems)),
  );
  const files = read.flatMap(({ folders }) => folders.map((folder) => folder.files));
  const dossiers = [...new Map(files.map((dossier) => [dossier.dossier.id, dossier])).values()];
  if (problems.count > 0 || !isNonEmpty(dossiers)) throw new BrokenRecord(problems);
  return { dossiers, warnings: read.flatMap(({ warnings }) => warnings) };
}

/**
 * What could be parsed; every problem of form, reference and editorial rule is added to `problems`.
 * @throws nothing on bad data
 */
export async function readDossiers(
  dataDir: string,
  problems: ProblemList,
): Promise<{ readonly folders: readonly DossierFolder[]; readonly warnings: readonly Problem[] }> {
  let names: string[];
  try {
    names = await readdir(dataDir);
  } catch {
    problems.add({ file: dataDir, message: 'this data folder is missing or not readable' });
    return { folders: [], warnings: [] };
  }
  const folders: DossierFolder[] = [];
  const ignored: Problem[] = [];
  let isEmpty = true;
  for (const folder of names.sort()) {
    const kind = await kindOf(join(dataDir, folder), folder);
    if (kind === 'file') continue;
    if (kind !== 'dossier') {
      ignored.push({ file: folder, message: `is no dossier, and passed over: it ${kind.why}` });
      continue;
    }
    isEmpty = false;
    const dossier = await readDossier(dataDir, folder, problems);
    if (dossier !== undefined) folders.push(dossier);
  }
  if (isEmpty) {
    const seen = ignored.length === 0 ? '' : `, only ${ignored.map(({ file }) => file).join(', ')}`;
    problems.add({ file: dataDir, message: `holds no folder with a dossier${seen.slice(0, 500)}` });
  }
  findDoubled(folders, problems);
  const warnings = folders.flatMap(({ folder, files, isWhole }) => warningsOf(folder, files, isWhole));
  for (const found of [problems.problems, warnings]) await locate(dataDir, found);
  return { folders, warnings: [...ignored, ...warnings] };
}

/** A data folder may be a clone, a volume or a mounted map of files: what else lies there is nobody's fault. */
async function kindOf(path: string, name: string): Promise<'dossier' | 'file' | { readonly why: string }> {
  // Through a link: a dossier may lie elsewhere.
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return { why: 'is a link that leads nowhere' };
  if (!found.isDirectory() || name === SCHEMA_FOLDER) return 'file';
  if (name.startsWith('.')) return { why: 'is hidden' };
  const names = await readdir(path).catch(() => undefined);
  if (names === undefined) return { why: "can't be read" };
  return names.some((one) => one.startsWith('dossier.')) ? 'dossier' : { why: 'holds no dossier.yaml' };
}

/** Its well-formed entries; undefined where there is no telling what dossier it is. */
async function readDossier(
  dataDir: string,
  folder: string,
  problems: ProblemList,
): Promise<DossierFolder | undefined> {
  const at = (file: string) => join(dataDir, folder, file);
  if (existsSync(at('dossier.json')) && !existsSync(at('dossier.yaml'))) {
    problems.add({ file: `${folder}/dossier.json`, message: WAS_JSON });
    return undefined;
  }
  const before = problems.count;
  const read: ReadFile[] = [];
  for (const name of FILE_NAMES) {
    read.push(await readDataFile(at(`${name}.yaml`), `${folder}/${name}.yaml`, name, problems));
  }
  const places = await readPlaces(at('places.json'), `${folder}/places.json`, problems);
  const isWhole = problems.count === before;
  // The rules look at the well-formed entries even where others are not, so that everything is told at once.
  const unread = new Set(read.flatMap((file) => file.unread));
  const files = Object.fromEntries(read.map(({ name, content }) => [name, content])) as DossierFiles;
  const unreadable = new Set(read.filter(({ content }) => content === undefined).map(({ name }) => name));
  if (unreadable.has('dossier')) return undefined;
  for (const name of unreadable) Object.assign(files, { [name]: [] });
  tagPeople(files);
  checkRules(folder, files, { ids: unread, files: unreadable }, problems);
  putPlaces(files, places);
  return { folder, files, places, isWhole };
}

const WAS_JSON =
  'a dossier is written in YAML now: rename each .json to .yaml (JSON is YAML), then let check-data tell what is in another place; data/REFERENCE.md shows every file';

function findDoubled(folders: readonly DossierFolder[], problems: ProblemList): void {
  const seen = new Map<string, string>();
  for (const { folder, files } of folders) {
    const { id } = files.dossier;
    const other = seen.get(id);
    seen.set(id, folder);
    if (other === undefined) continue;
    problems.add({
      file: `${folder}/dossier.yaml`,
      entry: id,
      field: 'id',
      message: `is the id of ${other}/ too`,
    });
  }
}
