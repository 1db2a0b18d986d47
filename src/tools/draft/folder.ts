// A dossier's folder that a draft is added to: made where it is missing, never overwritten.

import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FILE_NAMES, type FileName } from '../../record/schema.js';
import { readFiles } from '../written-dossier.js';
import { linesOf } from './entry.js';
import { Known } from './known.js';

export interface DossierPlace {
  /** The folder of dossiers, made where it is missing. */
  readonly into: string;
  readonly dossier: string;
  /** The record, whose dossier of that id is copied into it first. */
  readonly record: string;
}

export const fileOf = ({ into, dossier }: DossierPlace, name: FileName) =>
  join(into, dossier, `${name}.yaml`);

/** @returns how it came to be: it was there, or the record's was copied, or it is new and has no entries */
export async function openFolder(place: DossierPlace): Promise<'there' | 'copied' | 'new'> {
  const folder = join(place.into, place.dossier);
  if (existsSync(folder)) return 'there';
  const ofRecord = join(place.record, place.dossier);
  if (existsSync(join(ofRecord, 'dossier.yaml'))) {
    await cp(ofRecord, folder, { recursive: true, errorOnExist: true, force: false });
    return 'copied';
  }
  await mkdir(folder, { recursive: true });
  for (const name of FILE_NAMES) {
    const schema = `# yaml-language-server: $schema=../schema/${name}.schema.json\n`;
    await writeFile(
      fileOf(place, name),
      schema + (name === 'dossier' ? dossierYaml(place.dossier) : '[]\n'),
      { flag: 'wx' },
    );
  }
  return 'new';
}

const dossierYaml = (id: string) =>
  linesOf([
    { key: 'id', value: id },
    { key: 'title', value: null, comment: 'name of the film or case' },
    { key: 'about', value: null, comment: 'one sentence on what the dossier covers' },
    { key: 'topics', value: [] },
  ])
    .map((line) => `${line}\n`)
    .join('');

/** @throws {YAMLException} where a file is no YAML */
export async function knownIn(place: DossierPlace): Promise<Known> {
  return new Known(Object.fromEntries(await readFiles(join(place.into, place.dossier))));
}
