// The check-data command line: arguments in, lines and an exit code out.
import { parseArgs } from 'node:util';
import { createFetcher, type Fetcher } from '../article/fetch.js';
import { type CheckReport, checkData } from '../record/check.js';
import { printProblem, printProblems } from '../record/problems.js';
import { reportLines, summaryLine } from '../record/report.js';

const USAGE = `Usage: npm run check-data [-- --data DIR] [--sources DIR] [--fix] [--online]
  --data DIR     the folder with the dossiers (default: DATA_DIR, else data)
  --sources DIR  the folder with the sources' texts (default: SOURCES_DIR, else ../shared/sources)
  --fix          write places.json: where each passage stands in the texts that are held
  --online       also fetch the pages that sources lead to, and look whether the passages stand there;
                 with --fix the places of what stands word for word are written where no text is held
  --help         this`;

const DEFAULT_SOURCES = '../shared/sources';

/** Where lines go, newline not included: what was checked to `out`, problems and usage to `err`. */
export interface Output {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/**
 * @param env of which DATA_DIR and SOURCES_DIR are read
 * @param fetchPage for --online
 * @returns the exit code: 0 nothing wrong, 1 any problem or a passage that its page does not have, 2 arguments that can't be understood
 */
export async function checkDataCommand(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  { out, err }: Output,
  fetchPage: Fetcher = createFetcher(),
): Promise<0 | 1 | 2> {
  const options = parse(args, env);
  if (options === 'help') {
    out(USAGE);
    return 0;
  }
  if (typeof options === 'string') {
    err(`${options}\n${USAGE}`);
    return 2;
  }
  const report = await checkData(options);
  for (const line of reportLines(report)) out(line);
  for (const warning of report.warnings) err(`Warning: ${printProblem(warning)}`);
  for (const problem of printProblems(report)) err(problem);
  const drifted = options.online ? await online(options, report, fetchPage, out) : 0;
  out(summaryLine(report));
  return report.count + drifted === 0 ? 0 : 1;
}

/** How many passages do not stand on their pages any more. Loaded only for this: it reads pages, and PDFs. */
async function online(
  { dataDir, fix }: { readonly dataDir: string; readonly fix: boolean },
  { dossiers }: CheckReport,
  fetchPage: Fetcher,
  out: Output['out'],
): Promise<number> {
  const { checkOnline } = await import('./check-online.js');
  const { lines, drifted } = await checkOnline(dataDir, dossiers, fetchPage, fix);
  for (const line of lines) out(line);
  return drifted;
}

/** The options, or what is wrong with the arguments. */
function parse(args: readonly string[], env: Readonly<Record<string, string | undefined>>) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string', default: env.DATA_DIR || 'data' },
        sources: { type: 'string', default: env.SOURCES_DIR },
        fix: { type: 'boolean', default: false },
        online: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return 'help';
    const { data: dataDir, sources, fix, online } = values;
    return { dataDir, sourcesDir: sources || DEFAULT_SOURCES, isOptional: !sources, fix, online };
  } catch (error) {
    return (error as Error).message;
  }
}
