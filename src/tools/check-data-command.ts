// The check-data command line: arguments in, lines and an exit code out.
import { parseArgs } from 'node:util';
import { checkData } from '../record/check.js';
import { printProblem, printProblems } from '../record/problems.js';
import { reportLines, summaryLine } from '../record/report.js';

const USAGE = `Usage: npm run check-data [-- --data DIR] [--sources DIR] [--fix]
  --data DIR     the folder with the dossiers (default: data)
  --sources DIR  the folder with the sources' texts (default: SOURCES_DIR, else ../shared/sources)
  --fix          fill in positions, prefixes, suffixes and hashes from the texts that are held`;

/** Where lines go, newline not included: what was checked to `out`, problems and usage to `err`. */
export interface Output {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** @returns the exit code: 0 nothing wrong, 1 any problem, 2 arguments that can't be understood */
export async function checkDataCommand(
  args: readonly string[],
  sourcesDir: string | undefined,
  { out, err }: Output,
): Promise<0 | 1 | 2> {
  const options = parse(args, sourcesDir || '../shared/sources');
  if (typeof options === 'string') {
    err(`${options}\n${USAGE}`);
    return 2;
  }
  const report = await checkData(options);
  for (const line of reportLines(report)) out(line);
  for (const warning of report.warnings) err(`Warning: ${printProblem(warning)}`);
  for (const problem of printProblems(report)) err(problem);
  out(summaryLine(report));
  return report.count === 0 ? 0 : 1;
}

/** The options, or what is wrong with the arguments. */
function parse(args: readonly string[], sourcesDir: string) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string', default: 'data' },
        sources: { type: 'string', default: sourcesDir },
        fix: { type: 'boolean', default: false },
      },
    });
    return { dataDir: values.data, sourcesDir: values.sources, fix: values.fix };
  } catch (error) {
    return (error as Error).message;
  }
}
