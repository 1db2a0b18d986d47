// What members notice while a bot takes over changed data of 10,000 quotations and 2,000 events.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import type { FileName } from '../../record/schema.js';
import { inventedQuotations } from '../invented-quotations.js';
import { GOALS } from './goals.js';
import { once, type Row } from './row.js';
import { WATCHED, withSubject } from './subject.js';
import type { Seen } from './watch.js';

const QUOTATIONS = 10_000;
const EVENTS = 2_000;
const SEED = 20_261;
/** The first has V8 compile; by the last a record was replaced that had been replaced. */
const TIMES = 3;
/** Characters of an event's text. */
const LONGEST_TEXT = 400;

/** The worst of some reloads. */
export async function measureReload(): Promise<Row[]> {
  const dir = mkdtempSync(join(tmpdir(), 'on-the-record-reload-'));
  mkdirSync(join(dir, 'invented'));
  for (const [name, content] of Object.entries(inventedFiles()))
    writeFileSync(join(dir, 'invented', `${name}.yaml`), dump(content, { lineWidth: -1, noRefs: true }));
  try {
    return await withSubject(
      async (bot) => {
        // What it held up at the start, when nobody asked yet.
        await bot.tell<Seen>({});
        for (let time = 0; time < TIMES; time++) await bot.reload();
        return reloadRows(await bot.tell<Seen>({}));
      },
      { ...WATCHED, settings: { DATA_DIR: dir } },
    );
  } finally {
    rmSync(dir, { recursive: true });
  }
}

export function reloadRows({ blockMs, peakMiB }: Pick<Seen, 'blockMs' | 'peakMiB'>): Row[] {
  const of = `reload of ${QUOTATIONS} quotations and ${EVENTS} events`;
  return [
    once(`${of}, longest block of the event loop`, 'ms', blockMs, GOALS.blockMs),
    once(`${of}, most resident memory`, 'MiB', peakMiB, GOALS.peakMiB),
  ];
}

/** As a curator would write them. */
function inventedFiles(): Readonly<Record<FileName, unknown>> {
  const said = inventedQuotations(QUOTATIONS + EVENTS, SEED);
  const ids = <T>(names: Iterable<T>) =>
    new Map([...new Set(names)].map((name, index) => [name, `x${index}`]));
  const people = ids(said.map(({ speaker }) => speaker));
  const works = ids(said.map(({ work }) => work));
  const citations = { paper: 'as printed' };
  return {
    dossier: { id: 'invented', title: 'Invented', about: 'Nothing that happened.', topics: [] },
    works: [...works].map(([title, id]) => ({ id, title, kind: 'film', citations })),
    sources: [{ id: 'paper', publisher: 'Paper' }],
    people: [...people].map(([name, id]) => ({ id, name, role: 'crew member', citations })),
    quotes: said.slice(0, QUOTATIONS).map(({ id, text, speaker, work }) => ({
      id: `q${id}`,
      speaker: people.get(speaker),
      occasion: works.get(work),
      source: 'paper',
      passages: text,
      circumstances: 'On the set.',
      citations,
    })),
    events: said.slice(QUOTATIONS).map(({ id, text }) => ({
      id: `e${id}`,
      date: '2021-10-21',
      text: text.slice(0, LONGEST_TEXT).trim(),
      people: [],
      status: 'ruling',
      citations,
    })),
    proceedings: [],
  };
}
