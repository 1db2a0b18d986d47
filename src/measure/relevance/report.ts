// Figures of the known-item test, to read.
import { share, table, timesLine } from '../table.js';
import { meanOver, type Outcome, scores } from './known-item.js';

/** A row a kind, the mean over the kinds, and how long a question took. */
export function report(title: string, outcomes: readonly Outcome[]): string {
  if (outcomes.length === 0) return `${title}: no questions\n`;
  const kinds = scores(outcomes);
  const mean = { kind: 'mean of the kinds', questions: outcomes.length, ...meanOver(kinds) };
  const times = outcomes.map(({ milliseconds }) => milliseconds);
  return [
    table(
      [title, 'questions', 'success@1', 'mrr'],
      [...kinds, mean].map((row) => [row.kind, row.questions, share(row.success), share(row.mrr)]),
    ),
    timesLine('question', times),
  ].join('\n');
}

/** The form that scripts read: `success@1 0.912 mrr 0.921`. */
export function lastLine(outcomes: readonly Outcome[]): string {
  const { success, mrr } = meanOver(scores(outcomes));
  return `success@1 ${share(success)} mrr ${share(mrr)}`;
}
