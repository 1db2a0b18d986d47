// `npm run schemas`: the JSON Schemas that editors check data files with, and data/REFERENCE.md, from the parser's own definitions.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemas } from '../record/json-schema.js';
import { SCHEMA_FOLDER } from '../record/load.js';
import { runTool } from './arguments.js';
import { referenceText } from './reference.js';
import { readFiles } from './written-dossier.js';

/** An invented dossier that uses every field. */
const EXAMPLES = 'test/fixtures/reference/night-ferry';

const USAGE = `Usage: npm run schemas [-- --data DIR]
  --data DIR  write only the schemas, into DIR/schema beside dossiers of your own`;

await runTool(
  { data: { type: 'string' } },
  USAGE,
  (values) => values,
  ({ data }) => write(data),
);

async function write(dataDir: string | undefined): Promise<void> {
  const folder = join(dataDir ?? 'data', SCHEMA_FOLDER);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of jsonSchemas()) await writeFile(join(folder, name), text);
  if (dataDir === undefined) await writeFile('data/REFERENCE.md', referenceText(await readFiles(EXAMPLES)));
}
