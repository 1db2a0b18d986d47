// `npm run relevance`: how well the search finds what is meant, on questions with known answers.
import { indexRecord } from '../../search/search.js';
import { runTool } from '../../tools/arguments.js';
import { dossierOf, halfOf, readCases, readQuotations } from '../quotations.js';
import { makeCases, run, sameWords } from './known-item.js';
import { answered, faults, filmsOf, quotesFor, readQuestions } from './questions.js';
import { lastLine, report } from './report.js';

const USAGE = `Usage: npm run relevance [-- --quotations FILE [--cases CASES]]

  --quotations FILE  a known-item test on these quotations: JSON lines with id, text, speaker, work
  --cases CASES      its questions, instead of 500 made by program: JSON lines with id, kind, query`;
/** Invented films, for what concerns several. */
const INVENTED = 'test/fixtures/cases';
const CASES = 500;
/** Any number; the same one makes the same questions. */
const SEED = 20_261_123;

await runTool(
  { quotations: { type: 'string' }, cases: { type: 'string' } },
  USAGE,
  ({ quotations, cases }) =>
    cases !== undefined && quotations === undefined ? undefined : { quotations, cases },
  async ({ quotations, cases }) => {
    const allRight = await askQuestions();
    if (quotations !== undefined) await askForQuotations(quotations, cases);
    if (!allRight) process.exitCode = 1;
  },
);

/** The question sets over the record; whether every answer was right but for the known misses. */
async function askQuestions(): Promise<boolean> {
  const films = await filmsOf('data', INVENTED);
  const { questions, reasons } = await readQuestions();
  const wrong: string[] = [];
  let isKnown = true;
  for (const question of questions) {
    const found = faults(question, answered(await films(question.record), question));
    if (found.length === 0) continue;
    const asked = `/${question.command} ${question.asked}`;
    isKnown &&= reasons.has(asked);
    wrong.push(`  ${asked}: ${found.join('; ')} (${reasons.get(asked) ?? 'not known before'})`);
  }
  console.log(
    `${questions.length - wrong.length} of ${questions.length} questions over the record answered right`,
  );
  for (const line of wrong) console.log(line);
  return isKnown;
}

async function askForQuotations(file: string, casesFile: string | undefined): Promise<void> {
  const quotations = await readQuotations(file);
  const start = performance.now();
  const search = await indexRecord({ dossiers: [dossierOf(quotations)] });
  const built = Math.round(performance.now() - start);
  console.log(`\n${quotations.length} quotations; index built in ${built} ms\n`);

  const cases = casesFile === undefined ? makeCases(quotations, CASES, SEED) : await readCases(casesFile);
  const outcomes = run(cases, sameWords(quotations), (query) => quotesFor(search, query));
  console.log(report('All', outcomes));
  if (casesFile === undefined) {
    const held = new Set(quotations.filter((one) => halfOf(one) === 'held-out').map(({ id }) => id));
    console.log(
      report(
        'Held-out half',
        outcomes.filter(({ asked }) => held.has(asked.id)),
      ),
    );
  }
  console.log(lastLine(outcomes));
}
