// `npm run check-quality`: how well quotations are checked.
import { z } from 'zod';
import { type Checker, createChecker } from '../../check/checker.js';
import { LABELS } from '../../check/finding.js';
import { exitWithReason } from '../../exit.js';
import { loadRecord } from '../../record/load.js';
import type { Dossier } from '../../record/model.js';
import { spaced, tokens } from '../../search/words.js';
import { positive, readArguments } from '../../tools/arguments.js';
import { readLines } from '../relevance/lines.js';
import { dossierOf, type Quotation, readQuotations } from '../relevance/quotations.js';
import { halves, makeCases, type QualityCase } from './cases.js';
import { type Outcome, run } from './measure.js';
import { ask, messageLines, readMessages } from './messages.js';
import { faults, lastLine, report } from './report.js';
import { worstTimes } from './worst.js';

const OPTIONS = {
  data: { type: 'string', default: 'data' },
  quotations: { type: 'string' },
  cases: { type: 'string' },
  count: { type: 'string', default: '200' },
  faults: { type: 'boolean', default: false },
} as const;
const USAGE = `Usage: npm run check-quality [-- --data DIR] [--quotations FILE] [--cases CASES] [--count N] [--faults]

  --data DIR         the record whose quotes are changed and checked; data unless given
  --quotations FILE  also these: JSON lines with id, text, speaker, work
  --cases CASES      nothing but these messages: JSON lines with message, label
  --count N          messages of each kind and half made of the quotations; 200 unless given
  --faults           also prints every message that was labelled wrong`;

/** Fixed and older than the code that judges them; the record of each is one of these dossiers, or of the shipped. */
const MESSAGES = ['test/check/messages.jsonl', 'test/check/broken.jsonl'];
const CASES = 'test/fixtures/cases';

interface Settings {
  readonly data: string;
  readonly quotations?: string | undefined;
  readonly cases?: string | undefined;
  readonly count: number;
  readonly faults: boolean;
}

async function main(values: Settings): Promise<void> {
  const quotations = values.quotations === undefined ? [] : await readQuotations(values.quotations);
  const { dossiers } = await loadRecord(values.data);
  const outcomes =
    values.cases === undefined
      ? await measured(dossiers, quotations, values.count)
      : await run(
          await createChecker(quotations.length > 0 ? [dossierOf(quotations)] : dossiers),
          await readCases(values.cases),
        );
  if (values.cases === undefined) {
    const { dossiers: cases } = await loadRecord(CASES);
    const messages = (await Promise.all(MESSAGES.map(readMessages))).flat();
    console.log(messageLines(await ask(messages, [...dossiers, ...cases])).join('\n'));
  }
  const tuning = outcomes.filter(({ asked }) => asked.half === 'tuning');
  const heldOut = outcomes.filter(({ asked }) => asked.half === 'held-out');
  if (tuning.length > 0) console.log(report('Tuning half', tuning).join('\n'));
  console.log(report(values.cases === undefined ? 'Held-out half' : 'Cases', heldOut).join('\n'));
  if (values.faults) console.log(faults(outcomes).join('\n'));
  if (quotations.length > 0) console.log((await worstTimes(quotations)).join('\n'));
  console.log(lastLine(heldOut));
}

/** The record's own quotes are few and nothing was tuned on them: all of them count as held out. */
async function measured(
  dossiers: readonly Dossier[],
  quotations: readonly Quotation[],
  count: number,
): Promise<Outcome[]> {
  const { record, foreign, inside } = halves(quotations);
  console.log(
    `A sample by a fixed seed: ${count} messages of each kind and half, five times as many foreign ones. ` +
      `${record.length} quotations are the record, ${foreign.length} foreign to it.\n`,
  );
  const own = dossiers.flatMap(quotationsOf);
  const ownInside = own.map(({ text }) => spaced(tokens(text))).join('\n');
  const ownCases = makeCases(own, foreign, ownInside, OWN_CASES).map(
    (one) => ({ ...one, half: 'held-out' }) as const,
  );
  const checkers: [Checker, readonly QualityCase[]][] = [[await createChecker(dossiers), ownCases]];
  if (record.length > 0) {
    checkers.push([await createChecker([dossierOf(record)]), makeCases(record, foreign, inside, count)]);
  }
  const outcomes = [];
  for (const [checker, cases] of checkers) outcomes.push(...(await run(checker, cases)));
  return outcomes;
}

/** Of each kind and half of the five quotes of data/rust: more would only repeat themselves. */
const OWN_CASES = 10;

function quotationsOf({ quotes }: Dossier): Quotation[] {
  return quotes.map(({ id, passages, speakers: [speaker], occasion }) => ({
    id,
    text: passages.map(({ exact }) => exact).join(' '),
    speaker: speaker.name,
    work: occasion.title ?? occasion.kind,
  }));
}

const CASE = z.object({ message: z.string(), label: z.string().toLowerCase().pipe(z.enum(LABELS)) });

async function readCases(file: string): Promise<QualityCase[]> {
  return (await readLines(file, CASE)).map(({ message, label }) => {
    return { variant: 'given', message, labels: [label], otherSpeaker: undefined, half: 'held-out' };
  });
}

const settings = readArguments(OPTIONS, USAGE, ({ count, ...values }) => {
  const number = positive(count);
  return number === undefined ? undefined : { ...values, count: number };
});
if (settings !== undefined) await main(settings).catch(exitWithReason);
