// The record, read in a thread of its own and taken over piece by piece: whoever asks meanwhile is answered in time.
import { once } from 'node:events';
import { extname } from 'node:path';
import { setImmediate as othersTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { linking } from './link.js';
import { type LoadedRecord, type ReadRecord, readRecord } from './load.js';
import { type Dossier, mapNonEmpty } from './model.js';
import { BrokenRecord } from './problems.js';
import type { Reading, Slice } from './reader.js';
import type { DossierFiles } from './schema.js';
import { inTurns } from './steps.js';

/**
 * What is left of 512 MiB (MemoryMax in deploy/) beside two records of 10,000 quotations, the old and the new one.
 * Reading such a one takes some 100. Data that needs more is refused.
 */
const HEAP_MIB = 192;

const READER = new URL(
  extname(import.meta.url) === '.ts' ? './reader-from-source.mjs' : './reader.js',
  import.meta.url,
);

/**
 * What loadRecord gives. Where Node.js forbids threads, it is read here: slower for whoever asks meanwhile.
 * @throws {BrokenRecord} where there is any problem
 */
export async function loadApart(...where: Parameters<typeof readRecord>): Promise<LoadedRecord> {
  const { dossiers, warnings } = await readApart(where);
  const linked: Dossier[] = [];
  for (const files of dossiers) linked.push(await inTurns(linking(files)));
  return { dossiers: linked as [Dossier, ...Dossier[]], warnings };
}

async function readApart(where: Parameters<typeof readRecord>): Promise<ReadRecord> {
  let reader: Worker;
  try {
    const resourceLimits = { maxOldGenerationSizeMb: HEAP_MIB };
    // It reads files that others wrote, and needs no setting and no token.
    reader = new Worker(READER, { workerData: where, env: {}, execArgv: [], resourceLimits });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ACCESS_DENIED') throw error;
    return readRecord(...where);
  }
  try {
    const [reading] = (await once(reader, 'message')) as [Reading];
    if ('broken' in reading) throw new BrokenRecord(reading.broken);
    const [first, ...rest] = mapNonEmpty(reading.dossiers, joined);
    return { dossiers: [await first, ...(await Promise.all(rest))], warnings: reading.warnings };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    const message = `takes more than ${HEAP_MIB} MiB of memory to read; divide it into several dossiers`;
    throw new BrokenRecord({ problems: [{ file: where.join(', '), message }], count: 1 });
  } finally {
    await reader.terminate();
  }
}

async function joined(slices: readonly Slice[]): Promise<DossierFiles> {
  const files: { [file: string]: unknown } = {};
  for (const { file, json } of slices) {
    await othersTurn();
    const content: unknown = JSON.parse(json);
    const before = files[file];
    files[file] = Array.isArray(before) ? before.concat(content) : content;
  }
  return files as unknown as DossierFiles;
}
