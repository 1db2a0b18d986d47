// Do the record's passages still stand on the pages that they were taken from? `check-data --online`.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fetcher } from '../article/fetch.js';
import type { Page } from '../article/page.js';
import { readArticle } from '../article/read.js';
import { type CheckedDossier, whyNotWritten } from '../record/check.js';
import { compared } from '../record/compared.js';
import { checkPassage } from '../record/passage.js';
import { asCompared, findPlace } from '../record/place.js';
import { placesOnPage } from '../record/places.js';
import { PLACES, type Places, type SourceData } from '../record/schema.js';
import type { NamedText } from '../record/verify.js';
import { passagesIn } from '../record/walk.js';

export interface OnlineReport {
  /** For a terminal, problems among them. */
  readonly lines: readonly string[];
  /** Passages that a page does not have, or no longer, and pages that are gone. */
  readonly drifted: number;
}

/**
 * Every source with an address, one after another. The record is not changed, but for the places of what stands word
 * for word where no text of the source is held, and only if asked for.
 */
export async function checkOnline(
  dataDir: string,
  dossiers: readonly CheckedDossier[],
  fetchPage: Fetcher,
  fix: boolean,
): Promise<OnlineReport> {
  const lines: string[] = [];
  let drifted = 0;
  for (const { folder, files } of dossiers) {
    const path = join(dataDir, folder, 'places.json');
    const before = PLACES.parse(JSON.parse(await readFile(path, 'utf8').catch(() => '{}')));
    const places = { ...before };
    const all = passagesIn(files).map((placed) => ({ ...placed, selector: asCompared(placed.passage) }));
    for (const source of files.sources) {
      if (source.url === null) continue;
      const passages = all.filter((placed) => placed.source === source.id);
      const found = await checkSource(source, source.url, passages, fetchPage);
      lines.push(...found.lines.map((line) => `${folder}: ${line}`));
      drifted += found.drifted;
      if (found.text === undefined || source.text !== null) continue;
      const right = placesOnPage(found.text, passages, before[source.id], found.text.readOn);
      if (right !== undefined) places[source.id] = right;
    }
    if (fix) lines.push(await written(path, folder, places));
  }
  return { lines, drifted };
}

type Passages = NamedText['passages'];

async function checkSource(source: SourceData, address: string, passages: Passages, fetchPage: Fetcher) {
  const page = await fetchPage(address);
  const name = `${source.id} (${address})`;
  if (page.kind === 'failure') {
    const isGone = page.why === 'gone';
    const lines = [`${page.why}: ${name}: ${page.detail}`];
    return { lines, drifted: isGone ? passages.length : 0 };
  }
  let words: string;
  try {
    words = (await readArticle(page)).text;
  } catch (error) {
    return { lines: [`not readable: ${name}: ${(error as Error).message}`], drifted: 0 };
  }
  const text = compared(words);
  const missing = passages.flatMap(({ file, entry, field, selector }) => {
    const { kind } = findPlace(text.points, selector);
    if (kind === 'found' || kind === 'ambiguous') return [];
    const complaints = checkPassage(text.points, address, selector);
    return [[`${file}.yaml › ${entry} › ${field}`, ...complaints.map(({ message }) => message)]];
  });
  const stands = `${passages.length - missing.length} of ${passages.length} passages stand word for word: ${name}`;
  // What costs money may show its beginning only: what is not seen there has not changed.
  const verdict = saysItCosts(page) ? 'behind a wall' : 'differs';
  return {
    lines: [stands, ...missing.map((about) => `${verdict}: ${about.join('\n').replaceAll('\n', '\n  ')}`)],
    drifted: verdict === 'differs' ? missing.length : 0,
    text: {
      ...text,
      sha256: createHash('sha256').update(words).digest('hex'),
      readOn: page.fetchedAt.toISOString().slice(0, 10),
    },
  };
}

/** As search engines are told by the page (schema.org). */
function saysItCosts(page: Page): boolean {
  return page.contentType === 'text/html' && /"isAccessibleForFree"\s*:\s*"?false/i.test(page.text);
}

async function written(path: string, folder: string, places: Places): Promise<string> {
  const why = await whyNotWritten(path, places);
  const read = Object.values(places).filter(({ readFromPage }) => readFromPage !== undefined);
  return `${folder}: ${why ?? `places.json holds what was read from ${read.length} pages`}`;
}
