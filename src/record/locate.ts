// Where in its file each problem is: line and column, looked up only where there are problems.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProblemList } from './problems.js';
import { spotOf } from './yaml.js';

/** Looking up takes three times as long as reading. */
const MOST_BYTES = 2 ** 20;

/** Adds its spot to each problem in a YAML file that names an entry or a field, and has none yet. */
export async function locate(dataDir: string, { problems }: ProblemList): Promise<void> {
  const texts = new Map<string, string | undefined>();
  for (const [index, problem] of problems.entries()) {
    const { file, entry, field, spot } = problem;
    if (spot !== undefined || !file.endsWith('.yaml') || (entry ?? field) === undefined) continue;
    if (!texts.has(file)) texts.set(file, await textOf(join(dataDir, file)));
    const text = texts.get(file);
    if (text === undefined) continue;
    const isObject = file.endsWith('/dossier.yaml');
    const path = [...(isObject ? [] : [entry ?? '']), ...(field?.split('.') ?? [])];
    problems[index] = { ...problem, spot: spotOf(text, path) };
  }
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return (await stat(path)).size > MOST_BYTES ? undefined : await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
