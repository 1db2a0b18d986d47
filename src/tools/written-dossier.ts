// A dossier's files as they are written, for tools that copy entries out of them and add entries to them.
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { OperatorError } from '../errors.js';
import { FILE_NAMES, FILES, type FileName } from '../record/schema.js';
import { parseYaml, writeYaml } from '../record/yaml.js';
import type { Written } from './exchange/rows.js';

type Entry = Written & { readonly id: string };
type ListName = Exclude<FileName, 'dossier'>;

/** The text of each file. */
export async function readFiles(folder: string): Promise<Map<FileName, string>> {
  const texts = FILE_NAMES.map(
    async (name) => [name, await readFile(join(folder, `${name}.yaml`), 'utf8')] as const,
  );
  return new Map(await Promise.all(texts));
}

/** @throws {OperatorError} where the dossier is not there, or a file is no list of entries with ids */
export async function readEntries(
  dataDir: string,
  dossier: string,
  name: ListName,
): Promise<readonly Entry[]> {
  const path = join(dataDir, dossier, `${name}.yaml`);
  let values: unknown;
  try {
    values = parseYaml(await readFile(path, 'utf8'));
  } catch (error) {
    throw new OperatorError(`${path} can't be read: ${(error as Error).message}`);
  }
  const isList = Array.isArray(values) && values.every((one) => typeof one?.id === 'string');
  if (!isList)
    throw new OperatorError(`${path} is no list of entries with ids: npm run check-data tells more.`);
  return values as Entry[];
}

/** Behind the entries of a file, whose text stays as it is. */
export async function addEntries(
  dataDir: string,
  dossier: string,
  name: ListName,
  added: readonly Written[],
): Promise<void> {
  const path = join(dataDir, dossier, `${name}.yaml`);
  await addYaml(
    path,
    added.map((entry) => writeYaml([entry])),
  );
}

/** @param entries each as it is to stand there. The old file or the new, never half of one. */
export async function addYaml(path: string, entries: readonly string[]): Promise<void> {
  if (entries.length === 0) return;
  const had = (await readFile(path, 'utf8')).replace(/^\[\]\s*$/m, '').trimEnd();
  const gap = had === '' ? '' : /^- /m.test(had) ? '\n\n' : '\n';
  await writeFile(`${path}.new`, `${had}${gap}${entries.join('\n')}`);
  await rename(`${path}.new`, path);
}

/** Whether two ways of writing mean the same entry. */
export function meansSame(name: ListName, one: Written, other: Written): boolean {
  const schema = FILES[name].element;
  const [a, b] = [schema.safeParse(one), schema.safeParse(other)];
  return a.success && b.success ? isDeepStrictEqual(a.data, b.data) : isDeepStrictEqual(one, other);
}
