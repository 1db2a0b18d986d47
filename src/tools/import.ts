// `npm run import`: the rows of a spreadsheet that a dossier does not have yet, as entries of its files. Nothing is overwritten.
import { readFile } from 'node:fs/promises';
import { runTool } from './arguments.js';
import {
  EVENT_COLUMNS,
  eventFrom,
  QUOTE_COLUMNS,
  quoteFrom,
  type Read,
  type Written,
} from './exchange/rows.js';
import { fromCsv, type Row } from './exchange/spreadsheet.js';
import { addEntries, meansSame, readEntries } from './written-dossier.js';

const USAGE = `Usage: npm run import -- FILE.csv --dossier ID [--data DIR]
  FILE.csv      quotes or events, one a row, as export writes them, or with some of these columns:
                ${QUOTE_COLUMNS.join(', ')}
                ${EVENT_COLUMNS.join(', ')}
  --dossier ID  the folder of the dossier that they are for: rust
  --data DIR    the folder with the dossiers (default: data)`;

await runTool(
  { dossier: { type: 'string' }, data: { type: 'string', default: 'data' } },
  USAGE,
  ({ dossier, data }, [file, ...others]) =>
    file !== undefined && others.length === 0 && /^[\w-]+$/.test(dossier ?? '')
      ? { file, dossier: dossier ?? '', data }
      : undefined,
  bringIn,
);

async function bringIn({ file, dossier, data }: Record<'file' | 'dossier' | 'data', string>): Promise<void> {
  const rows = await rowsIn(file);
  const lists = { people: await list('people'), sources: await list('sources'), works: await list('works') };
  const [first = {}] = rows;
  const name = 'words' in first ? 'quotes' : 'events';
  const steps = (await list('proceedings')).flatMap(({ steps }) => [steps].flat() as Read['entry'][]);
  const known = new Map(
    [...(await list(name)), ...(name === 'events' ? steps : [])].map((one) => [one.id, one]),
  );
  const added: Written[] = [];
  const others = { people: [] as Read['entry'][], sources: [] as Read['entry'][] };
  const problems: string[] = [];
  let same = 0;
  const say = (index: number, why: string) => problems.push(`row ${index + 2}: ${why}`);
  for (const [index, row] of rows.entries()) {
    try {
      const named = {
        people: [...lists.people, ...others.people],
        sources: [...lists.sources, ...others.sources],
        works: lists.works,
      };
      const read = name === 'quotes' ? quoteFrom(row, named) : eventFrom(row, named);
      const before = known.get(read.entry.id);
      if (before !== undefined && meansSame(name, before, read.entry)) same += 1;
      else if (before !== undefined)
        say(index, `“${read.entry.id}” is there already, and other; nothing is overwritten`);
      else if (row.proceeding) say(index, `a step of “${row.proceeding}” belongs in proceedings.yaml`);
      else {
        known.set(read.entry.id, read.entry);
        added.push(read.entry);
        others.people.push(...(read.people as Read['entry'][]));
        others.sources.push(...(read.sources as Read['entry'][]));
      }
    } catch (error) {
      say(index, (error as Error).message);
    }
  }
  await addEntries(data, dossier, 'people', others.people);
  await addEntries(data, dossier, 'sources', others.sources);
  await addEntries(data, dossier, name, added);
  console.log(
    `${name}: ${added.length} added, ${same} there already; people: ${others.people.length} added; sources: ${others.sources.length} added`,
  );
  if (added.length > 0) console.log('What they still lack, npm run check-data tells.');
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;

  function list(of: Parameters<typeof readEntries>[2]) {
    return readEntries(data, dossier, of);
  }
}

async function rowsIn(file: string): Promise<Row[]> {
  return fromCsv(new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file)));
}
