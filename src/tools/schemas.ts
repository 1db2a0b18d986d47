// `npm run schemas`: the JSON Schemas that editors check data files with, from the parser's own definitions.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemas } from '../record/json-schema.js';
import { SCHEMA_FOLDER } from '../record/load.js';

const folder = join('data', SCHEMA_FOLDER);
await mkdir(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) await writeFile(join(folder, name), text);
