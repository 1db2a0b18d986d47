// Where in its file each problem is: line and column, looked up only where there are problems.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from './problems.js';
import { spotFinder } from './yaml.js';

/** Looking up takes as long again as reading. */
const MOST_BYTES = 2 ** 20;

/** Adds its spot to each problem in a YAML file that names an entry or a field, and has none yet. */
export async function locate(dataDir: string, problems: Problem[]): Promise<void> {
  const finders = new Map<string, ReturnType<typeof spotFinder> | undefined>();
  for (const [index, problem] of problems.entries()) {
    const { file, entry, field, spot } = problem;
    if (spot !== undefined || !file.endsWith('.yaml') || (entry ?? field) === undefined) continue;
    if (!finders.has(file)) finders.set(file, await finderIn(join(dataDir, file)));
    const found = finders.get(file)?.(entry, (field ?? '').split('.').filter(Boolean));
    if (found !== undefined) problems[index] = { ...problem, spot: found };
  }
}

/** Undefined where the file is too large, or is not what was read any more. */
async function finderIn(path: string): Promise<ReturnType<typeof spotFinder> | undefined> {
  try {
    if ((await stat(path)).size > MOST_BYTES) return undefined;
    // Without the byte order mark, which no editor counts.
    return spotFinder(new TextDecoder().decode(await readFile(path)));
  } catch {
    return undefined;
  }
}
