// `npm run archive`: writes the address of an archived copy beside each source that has none, the nearest to its date.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDossiers } from '../record/load.js';
import { ProblemList, printProblems } from '../record/problems.js';
import { archiveAt } from './archive/archive-copies.js';
import { withArchived } from './archive/archived-field.js';
import { runTool } from './arguments.js';

const USAGE = `Usage: npm run archive [-- --data DIR] [--api URL]
  --data DIR  the folder with the dossiers (default: data)
  --api URL   what is asked for copies (default: https://archive.org/wayback/available)`;

await runTool(
  {
    data: { type: 'string', default: 'data' },
    api: { type: 'string', default: 'https://archive.org/wayback/available' },
  },
  USAGE,
  ({ data, api }) => (/^https?:/.test(api) && URL.canParse(api) ? { data, api } : undefined),
  ({ data, api }) => fill(data, api),
);

async function fill(dataDir: string, api: string): Promise<void> {
  const problems = new ProblemList();
  const { folders } = await readDossiers(dataDir, problems);
  for (const problem of printProblems(problems)) console.error(problem);
  if (problems.count > 0) {
    process.exitCode = 1;
    return;
  }
  const copyOf = archiveAt(api);
  for (const { folder, files } of folders) {
    const path = join(dataDir, folder, 'sources.yaml');
    for (const { id, url, date, archived } of files.sources) {
      if (url === null || archived !== null) continue;
      const copy = await copyOf(url, date);
      const text =
        copy.kind === 'copy' ? withArchived(await readFile(path, 'utf8'), id, copy.address) : undefined;
      if (text !== undefined) await writeFile(path, text);
      const said = copy.kind === 'copy' ? copy.address : copy.why;
      console.log(
        `${folder}: ${id}: ${said}${copy.kind === 'copy' && text === undefined ? ' (write it by hand)' : ''}`,
      );
    }
  }
}
