// A copy of the invented dossier, with its source's text, that a test can spoil.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkData } from '../../src/record/check.js';
import type { FileName, Places } from '../../src/record/schema.js';
import { parseYaml } from '../../src/record/yaml.js';

export const DOSSIER = 'lantern-coast';
export const TEXT_FILE = 'low-tide-review.txt';
const FIXTURES = join(import.meta.dirname, '../fixtures');

export interface Copy {
  readonly dataDir: string;
  readonly sourcesDir: string;
  readonly path: (name: FileName) => string;
  readonly places: string;
  /** Puts `to` for the first `from` in a file's text. */
  readonly replace: (name: FileName, from: string, to: string) => Promise<void>;
  /** Sets what stands at a path such as `0.date`; undefined takes it away. */
  readonly set: (name: FileName, path: string, value: unknown) => Promise<void>;
  readonly check: (options?: { readonly fix: boolean }) => ReturnType<typeof checkData>;
}

/** A copy in a folder of its own, gone when the test is over; `atTheEnd` where others run beside it. */
export async function copyOfDossier(
  atTheEnd: (end: () => Promise<void>) => void = onTestFinished,
): Promise<Copy> {
  const dir = await mkdtemp(join(tmpdir(), 'on-the-record-'));
  atTheEnd(() => rm(dir, { recursive: true }));
  const [dataDir, sourcesDir] = [join(dir, 'data'), join(dir, 'sources')];
  await cp(join(FIXTURES, 'dossiers', DOSSIER), join(dataDir, DOSSIER), { recursive: true });
  await cp(join(FIXTURES, 'sources'), sourcesDir, { recursive: true });
  const path = (name: FileName) => join(dataDir, DOSSIER, `${name}.yaml`);
  return {
    dataDir,
    sourcesDir,
    path,
    places: join(dataDir, DOSSIER, 'places.json'),
    replace: async (name, from, to) => {
      const text = await readFile(path(name), 'utf8');
      if (!text.includes(from)) throw new Error(`${name}.yaml does not hold ${from}`);
      await writeFile(
        path(name),
        text.replace(from, () => to),
      );
    },
    set: async (name, at, value) => {
      const json = parseYaml(await readFile(path(name), 'utf8'));
      setAt(json, at.split('.'), value);
      await writeFile(path(name), `${JSON.stringify(json, null, 2)}\n`);
    },
    check: ({ fix } = { fix: false }) => checkData({ dataDir, sourcesDir, isOptional: true, fix }),
  };
}

type OwnPlaces = Places[string];

/** Changes what the machine found for the invented review. */
export async function changePlaces(copy: Copy, change: (own: OwnPlaces) => OwnPlaces): Promise<void> {
  const { 'low-tide-review': own, ...others } = JSON.parse(await readFile(copy.places, 'utf8'));
  await writeFile(copy.places, JSON.stringify({ 'low-tide-review': change(own), ...others }));
}

function setAt(json: unknown, [key = '', ...rest]: readonly string[], value: unknown): void {
  const holder = json as { [key: string]: unknown };
  if (rest.length > 0) setAt(holder[key], rest, value);
  else if (value === undefined) delete holder[key];
  else holder[key] = value;
}
