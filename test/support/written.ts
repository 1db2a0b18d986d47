// A dossier as a curator writes it, read or made up in memory, changed as a test needs it: parsed as every other.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tagPeople } from '../../src/record/naming.js';
import { putPlaces } from '../../src/record/places.js';
import { type DossierFiles, FILES, PLACES, type Places, type WrittenFiles } from '../../src/record/schema.js';
import { parseYaml } from '../../src/record/yaml.js';

export async function readWritten(folder: string): Promise<{ written: WrittenFiles; places: Places }> {
  const text = (file: string) => readFile(join(folder, file), 'utf8');
  const files = Object.keys(FILES).map(
    async (name) => [name, parseYaml(await text(`${name}.yaml`))] as const,
  );
  return {
    written: Object.fromEntries(await Promise.all(files)) as WrittenFiles,
    places: PLACES.parse(JSON.parse(await text('places.json'))),
  };
}

/** @throws where schema.ts refuses it */
export function filesFrom(written: { readonly [name in keyof WrittenFiles]: unknown }, places: Places = {}) {
  const parsed = Object.entries(FILES).map(([name, schema]) => [
    name,
    schema.parse(written[name as keyof WrittenFiles]),
  ]);
  const files = Object.fromEntries(parsed) as DossierFiles;
  tagPeople(files);
  putPlaces(files, places);
  return files;
}
