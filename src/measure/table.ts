// Figures on stdout: a table in Markdown that can be read in a terminal too.
import { timesOf } from './stats.js';

type Cell = string | number;

/** The first column is text; the others are figures, aligned at their ends. */
export function table(head: readonly Cell[], body: readonly (readonly Cell[])[]): string {
  const cells = [head, ...body].map((row) => row.map((cell) => String(cell).replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const [first = '', ...others] = cells.map((row) =>
    line(row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))),
  );
  const rule = line(widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)));
  return [first, rule, ...others].join('\n');
}

/** `0.970` */
export const share = (part: number): string => part.toFixed(3);

/** Whether a goal is met, in the word of the table's last column. */
export const verdict = (isMet: boolean): string => (isMet ? 'met' : '**missed**');

/** `ms a question: median 0.12, p99 0.40, longest 0.95` */
export function timesLine(what: string, ms: readonly number[]): string {
  const [median, p99, longest] = timesOf(ms);
  return `ms a ${what}: median ${median}, p99 ${p99}, longest ${longest}\n`;
}
