// The checker's labels beside those deserved.
import type { Checker } from '../../check/checker.js';
import { type Finding, LABELS, type Label } from '../../check/finding.js';
import type { QualityCase } from './cases.js';

export interface Outcome {
  readonly asked: QualityCase;
  readonly label: Label;
  /** The name of the other speaker. */
  readonly otherSpeaker: string | undefined;
  readonly right: boolean;
  readonly milliseconds: number;
}

export async function run(checker: Checker, cases: readonly QualityCase[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const asked of cases) {
    const start = performance.now();
    const found = await longestFinding(checker, asked.message);
    const milliseconds = performance.now() - start;
    const label = found?.label ?? 'too short to tell';
    const otherSpeaker = found?.otherSpeaker?.name;
    const saysNothing = found === undefined || found.pieces.length === 0;
    const isSpeaker = asked.variant === 'given' || saysNothing || otherSpeaker === asked.otherSpeaker;
    const right = asked.labels.includes(label) && isSpeaker;
    outcomes.push({ asked, label, otherSpeaker, right, milliseconds });
  }
  return outcomes;
}

/** Of several claims in a message, the longest is the one meant. */
export async function longestFinding(checker: Checker, message: string): Promise<Finding | undefined> {
  const { checked } = await checker.checkMessage(message);
  const [meant] = [...checked].sort((a, b) => b.claim.text.length - a.claim.text.length);
  return meant?.finding;
}

export interface Figures {
  readonly right: number;
  readonly falseExact: number;
  readonly falseAlarm: number;
}

const EXACT: readonly Label[] = ['word for word', 'same words'];
const NOTHING: readonly Label[] = ['not in this record', 'too short to tell'];

export function figures(outcomes: readonly Outcome[]): Figures {
  const altered = outcomes.filter(({ asked }) => asked.labels[0] === 'altered');
  const foreign = outcomes.filter(({ asked }) => asked.labels[0] === 'not in this record');
  return {
    right: shareOf(outcomes, ({ right }) => right),
    falseExact: altered.filter(({ label }) => EXACT.includes(label)).length,
    falseAlarm: foreign.length === 0 ? 0 : shareOf(foreign, ({ label }) => !NOTHING.includes(label)),
  };
}

export function shareOf<T>(items: readonly T[], is: (item: T) => boolean): number {
  return items.length === 0 ? 1 : items.filter(is).length / items.length;
}

/** What an outcome is counted under: any of the right labels where it got one. */
const deserved = ({ asked, label }: Outcome) => (asked.labels.includes(label) ? label : asked.labels[0]);

export function confusion(outcomes: readonly Outcome[]) {
  return LABELS.map((row) => {
    const of = outcomes.filter((outcome) => deserved(outcome) === row);
    const called = outcomes.filter(({ label }) => label === row);
    const counts = LABELS.map((label) => of.filter((outcome) => outcome.label === label).length);
    const hits = of.filter(({ label }) => label === row).length;
    return {
      label: row,
      counts,
      precision: called.length === 0 ? 1 : hits / called.length,
      recall: of.length === 0 ? 1 : hits / of.length,
    };
  });
}
