// The thread that reads the data for load-apart.ts: reading blocks whoever does it.
import { parentPort, workerData } from 'node:worker_threads';
import { readRecord } from './load.js';
import { mapNonEmpty, type NonEmpty } from './model.js';
import { BrokenRecord } from './problems.js';
import type { DossierFiles } from './schema.js';

/** Of JSON; parsed within 5 ms. */
const SLICE_CHARACTERS = 2 ** 18;

/** A piece of a file, as JSON: some of the entries of its list, or all of it. */
export interface Slice {
  readonly file: string;
  readonly json: string;
}

export type Reading =
  | { readonly dossiers: NonEmpty<readonly Slice[]>; readonly warnings: BrokenRecord['problems'] }
  | { readonly broken: Pick<BrokenRecord, 'problems' | 'count'> };

function slices(files: DossierFiles): Slice[] {
  return Object.entries(files).flatMap(([file, content]) => {
    const pieces = Array.isArray(content)
      ? lists(content.map((one) => JSON.stringify(one)))
      : [JSON.stringify(content)];
    return pieces.map((json) => ({ file, json }));
  });
}

/** Items of a list → lists of some of them, at least one. */
function lists(items: readonly string[]): string[] {
  const all: string[] = [];
  let from = 0;
  let characters = 0;
  for (const [index, item] of items.entries()) {
    if (characters > SLICE_CHARACTERS) {
      all.push(`[${items.slice(from, index)}]`);
      [from, characters] = [index, 0];
    }
    characters += item.length;
  }
  return [...all, `[${items.slice(from)}]`];
}

async function read(): Promise<Reading> {
  const [dataDir, ownDir] = workerData as Parameters<typeof readRecord>;
  try {
    const { dossiers, warnings } = await readRecord(dataDir, ownDir);
    return { dossiers: mapNonEmpty(dossiers, slices), warnings };
  } catch (error) {
    if (!(error instanceof BrokenRecord)) throw error;
    const { problems, count } = error;
    return { broken: { problems, count } };
  }
}

parentPort?.postMessage(await read());
