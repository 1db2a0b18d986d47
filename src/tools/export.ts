// `npm run export`: a dossier's quotes or events as a spreadsheet, or its timeline for TimelineJS, to standard output.
import { link } from '../record/link.js';
import { readDossiers } from '../record/load.js';
import { ProblemList, printProblems } from '../record/problems.js';
import { runTool } from './arguments.js';
import { EVENT_COLUMNS, eventRow, QUOTE_COLUMNS, quoteRow, type Written } from './exchange/rows.js';
import { toCsv } from './exchange/spreadsheet.js';
import { timelineJs } from './exchange/timelinejs.js';
import { readEntries } from './written-dossier.js';

const USAGE = `Usage: npm run --silent export -- --format csv|timelinejs --dossier ID [--events] [--data DIR]
  --format csv         quotes, one a row; what import reads
  --format timelinejs  the timeline, as JSON for TimelineJS
  --dossier ID         the dossier's folder: rust
  --events             of csv: events and steps of proceedings instead of quotes
  --data DIR           the folder with the dossiers (default: data)`;

await runTool(
  {
    format: { type: 'string' },
    dossier: { type: 'string' },
    events: { type: 'boolean', default: false },
    data: { type: 'string', default: 'data' },
  },
  USAGE,
  ({ format, dossier, events, data }) =>
    (format === 'csv' || (format === 'timelinejs' && !events)) && /^[\w-]+$/.test(dossier ?? '')
      ? { format, dossier: dossier ?? '', events, data }
      : undefined,
  write,
);

interface Asked {
  readonly format: string;
  readonly dossier: string;
  readonly events: boolean;
  readonly data: string;
}

async function write({ format, dossier, events, data }: Asked): Promise<void> {
  if (format === 'timelinejs') return writeTimeline(data, dossier);
  const [people, sources, works, quotes, loose, proceedings] = await Promise.all(
    (['people', 'sources', 'works', 'quotes', 'events', 'proceedings'] as const).map((name) =>
      readEntries(data, dossier, name),
    ),
  );
  const named = { people: people ?? [], sources: sources ?? [], works: works ?? [] };
  const steps = (proceedings ?? []).flatMap(({ id, steps }) =>
    [steps].flat().map((step) => eventRow(step as Written, id, named)),
  );
  const rows = events
    ? [...(loose ?? []).map((event) => eventRow(event, '', named)), ...steps]
    : (quotes ?? []).map((quote) => quoteRow(quote, named));
  process.stdout.write(toCsv(events ? EVENT_COLUMNS : QUOTE_COLUMNS, rows));
}

async function writeTimeline(data: string, dossier: string): Promise<void> {
  const problems = new ProblemList();
  const { folders } = await readDossiers(data, problems);
  const found = folders.find(({ folder }) => folder === dossier);
  if (problems.count > 0 || found === undefined) {
    for (const problem of printProblems(problems)) console.error(problem);
    if (found === undefined) console.error(`There is no dossier ${dossier} in ${data}.`);
    process.exitCode = 1;
    return;
  }
  const linked = link(found.files);
  const undated = linked.timeline.filter(({ date }) => date === null).length;
  if (undated > 0) console.error(`Left out, since they have no date: ${undated}`);
  process.stdout.write(`${JSON.stringify(timelineJs(linked), null, 2)}\n`);
}
