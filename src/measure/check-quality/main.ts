// `npm run check-quality`: how well quotations are checked.
import { z } from 'zod';
import { type Checker, createChecker } from '../../check/checker.js';
import { LABELS } from '../../check/finding.js';
import { loadRecord } from '../../record/load.js';
import type { Dossier } from '../../record/model.js';
import { runTool } from '../../tools/arguments.js';
import { readLines } from '../lines.js';
import { dossierOf, type Quotation, readQuotations } from '../quotations.js';
import { halves, makeCases, type QualityCase } from './cases.js';
import { type Outcome, run } from './measure.js';
import { ask, messageLines, readMessages } from './messages.js';
import { lastLine, report } from './report.js';
import { worstTimes } from './worst.js';

const USAGE = `Usage: npm run check-quality [-- --quotations FILE] [--cases CASES]

  --quotations FILE  also these are changed and checked: JSON lines with id, text, speaker, work
  --cases CASES      nothing but these messages, over FILE or else the record: JSON lines with message, label`;
const DATA = 'data';
/** Fixed and older than the code that judges them; the record of each is one of these dossiers, or of the shipped. */
const MESSAGES = ['test/check/messages.jsonl', 'test/check/broken.jsonl'];
const CASES = 'test/fixtures/cases';
/** Messages of each kind and half made of the quotations. */
const COUNT = 200;
/** The same of the shipped quotes: more would only repeat themselves. */
const OWN_COUNT = 10;

await runTool(
  { quotations: { type: 'string' }, cases: { type: 'string' } },
  USAGE,
  (values) => values,
  async (asked) => {
    const { dossiers } = await loadRecord(DATA);
    const quotations = asked.quotations === undefined ? [] : await readQuotations(asked.quotations);
    const heldOut =
      asked.cases === undefined
        ? await measure(dossiers, quotations)
        : await checkCases(asked.cases, quotations.length > 0 ? [dossierOf(quotations)] : dossiers);
    console.log(lastLine(heldOut));
  },
);

async function checkCases(file: string, dossiers: readonly Dossier[]): Promise<Outcome[]> {
  const outcomes = await run(await createChecker(dossiers), await readCases(file));
  console.log(report('Cases', outcomes));
  return outcomes;
}

/** Prints everything; the outcomes of what nothing was tuned on. */
async function measure(dossiers: readonly Dossier[], quotations: readonly Quotation[]): Promise<Outcome[]> {
  const messages = (await Promise.all(MESSAGES.map(readMessages))).flat();
  const { dossiers: invented } = await loadRecord(CASES);
  console.log(messageLines(await ask(messages, [...dossiers, ...invented])));
  const outcomes = await madeOutcomes(dossiers, quotations);
  const [tuning, heldOut] = (['tuning', 'held-out'] as const).map((half) =>
    outcomes.filter(({ asked }) => asked.half === half),
  ) as [Outcome[], Outcome[]];
  if (quotations.length > 0) console.log(report('Tuning half', tuning));
  console.log(report('Held-out half', heldOut));
  if (quotations.length > 0) console.log(await worstTimes(quotations));
  return heldOut;
}

/** The record's own quotes are few and nothing was tuned on them: all of them count as held out. */
async function madeOutcomes(
  dossiers: readonly Dossier[],
  quotations: readonly Quotation[],
): Promise<Outcome[]> {
  const { record, foreign } = halves(quotations);
  const own = dossiers.flatMap(quotationsOf);
  const ownCases = makeCases(own, foreign, OWN_COUNT).map((one) => ({ ...one, half: 'held-out' }) as const);
  const checkers: [Checker, readonly QualityCase[]][] = [[await createChecker(dossiers), ownCases]];
  if (record.length > 0) {
    checkers.push([await createChecker([dossierOf(record)]), makeCases(record, foreign, COUNT)]);
  }
  const outcomes = [];
  for (const [checker, cases] of checkers) outcomes.push(...(await run(checker, cases)));
  return outcomes;
}

function quotationsOf({ quotes }: Dossier): Quotation[] {
  return quotes.map(({ id, passages, speakers: [speaker], occasion }) => ({
    id,
    text: passages.map(({ exact }) => exact).join(' '),
    speaker: speaker.name,
    work: occasion.title ?? occasion.kind,
  }));
}

async function readCases(file: string): Promise<QualityCase[]> {
  const given = z.object({ message: z.string(), label: z.string().toLowerCase().pipe(z.enum(LABELS)) });
  return (await readLines(file, given)).map(({ message, label }) => {
    return { variant: 'given', message, labels: [label], otherSpeaker: undefined, half: 'held-out' };
  });
}
