// Figures of the relevance tests as lines to read.
import { meanOver, type Outcome, type Score, scores } from './known-item.js';

const THREE = (share: number) => share.toFixed(3);

/** A line a kind, the mean over the kinds, and how long a question took. */
export function scoreLines(title: string, outcomes: readonly Outcome[]): string[] {
  const kinds = scores(outcomes);
  const mean = { kind: 'mean of the kinds', questions: outcomes.length, ...meanOver(kinds) };
  const times = outcomes.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number) =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2);
  return [
    `${title} (success@1, mrr)`,
    ...[...kinds, mean].map(line),
    `  milliseconds a question: p50 ${at(0.5)}, p99 ${at(0.99)}, longest ${at(1)}`,
  ];
}

/** The form that scripts read: `success@1 0.912 mrr 0.921`. */
export function lastLine(outcomes: readonly Outcome[]): string {
  const { success, mrr } = meanOver(scores(outcomes));
  return `success@1 ${THREE(success)} mrr ${THREE(mrr)}`;
}

function line({ kind, questions, success, mrr }: Score): string {
  return `  ${kind.padEnd(20)} ${String(questions).padStart(5)}  ${THREE(success)}  ${THREE(mrr)}`;
}
