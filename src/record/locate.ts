// Where in its file each problem is: line and column, looked up only where there are problems.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProblemList } from './problems.js';
import { spotsIn } from './yaml.js';

/** Looking up takes three times as long as reading. */
const MOST_BYTES = 2 ** 20;

/** Adds its spot to each problem in a YAML file that names an entry or a field, and has none yet. */
export async function locate(dataDir: string, { problems }: ProblemList): Promise<void> {
  const spots = new Map<string, ReturnType<typeof spotsIn> | undefined>();
  for (const [index, problem] of problems.entries()) {
    const { file, entry, field, spot } = problem;
    if (spot !== undefined || !file.endsWith('.yaml') || (entry ?? field) === undefined) continue;
    if (!spots.has(file)) spots.set(file, await spotsOf(join(dataDir, file)));
    const spotAt = spots.get(file);
    if (spotAt === undefined) continue;
    const isObject = file.endsWith('/dossier.yaml');
    const path = [...(isObject ? [] : [entry ?? '']), ...(field?.split('.') ?? [])];
    problems[index] = { ...problem, spot: spotAt(path) };
  }
}

async function spotsOf(path: string): Promise<ReturnType<typeof spotsIn> | undefined> {
  try {
    return (await stat(path)).size > MOST_BYTES ? undefined : spotsIn(await readFile(path, 'utf8'));
  } catch {
    // It isn't YAML, which its own problem says, or has gone.
    return undefined;
  }
}
