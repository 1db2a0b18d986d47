// The check-data command line: arguments in, lines and an exit code out.
import { parseArgs } from 'node:util';
import { checkData } from '../record/check.js';
import { printProblem, printProblems } from '../record/problems.js';
import { reportLines, summaryLine } from '../record/report.js';

const USAGE = `Usage: npm run check-data [-- --data DIR] [--sources DIR] [--fix]
  --data DIR     the folder with the dossiers (default: DATA_DIR, else data)
  --sources DIR  the folder with the sources' texts (default: SOURCES_DIR, else ../shared/sources)
  --fix          write places.json: where each passage stands in the texts that are held
  --help         this`;

const DEFAULT_SOURCES = '../shared/sources';

/** Where lines go, newline not included: what was checked to `out`, problems and usage to `err`. */
export interface Output {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/**
 * @param env of which DATA_DIR and SOURCES_DIR are read
 * @returns the exit code: 0 nothing wrong, 1 any problem, 2 arguments that can't be understood
 */
export async function checkDataCommand(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  { out, err }: Output,
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
  out(summaryLine(report));
  return report.count === 0 ? 0 : 1;
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
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return 'help';
    const { data: dataDir, sources, fix } = values;
    return { dataDir, sourcesDir: sources || DEFAULT_SOURCES, isOptional: !sources, fix };
  } catch (error) {
    return (error as Error).message;
  }
}
