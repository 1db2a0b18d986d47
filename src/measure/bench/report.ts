// The table on stdout, in Markdown.
import type { Machine } from './machine.js';
import type { PictureRow } from './pictures.js';
import { isMet, type QuestionRow, type Row } from './results.js';
import type { Figure } from './stats.js';

export interface Report {
  readonly machine: Machine;
  /** How much was measured, in a sentence. */
  readonly method: string;
  readonly rows: readonly Row[];
  readonly questions: readonly QuestionRow[];
  readonly pictures: readonly PictureRow[];
}

export function markdown({ machine, method, rows, questions, pictures }: Report): string {
  return [
    machineLine(machine),
    method,
    table(['', 'bot', 'bare client', 'compared', 'goal', ''], rows.map(cells)),
    'Each question, median in ms:',
    table(['', 'answer', 'bot', 'bare client', 'compared'], questions.map(questionCells)),
    'Pictures:',
    table(['', 'bot', 'goal', ''], pictures.map(pictureCells)),
  ].join('\n\n');
}

function machineLine({ cpu, cores, memoryGiB, system, node, discordJs, load }: Machine): string {
  return `${cpu}, ${cores} cores, ${memoryGiB} GiB, ${system}; Node ${node}, discord.js ${discordJs}; load before the run ${load.toFixed(1)}`;
}

function cells(row: Row): string[] {
  const { what, unit, comparison, bot, bare, compared } = row;
  const digits = unit === 'MiB' ? 1 : comparison === 'times' ? 3 : 0;
  const difference = (figure: Figure) =>
    comparison === 'times' ? times(figure) : `${signed(figure, digits)} ${unit}`;
  return [
    what,
    `${spread(bot, digits)} ${unit}`,
    bare === undefined ? '' : `${spread(bare, digits)} ${unit}`,
    compared === undefined ? '' : difference(compared),
    goalWords(row),
    metWords(isMet(row)),
  ];
}

function questionCells({ question, bytes, bot, bare, compared }: QuestionRow): string[] {
  return [`\`${question}\``, `${bytes} B`, spread(bot, 3), spread(bare, 3), times(compared)];
}

function pictureCells({ what, value, goal, isMet }: PictureRow): string[] {
  return [what, value, goal, metWords(isMet)];
}

function metWords(met: boolean | undefined): string {
  return met === undefined ? '' : met ? 'met' : '**missed**';
}

function goalWords({ goal, judged, comparison, unit }: Row): string {
  if (goal === undefined) return '';
  if (judged === 'bot') return `≤ ${goal} ${unit}`;
  return comparison === 'times' ? `≤ ${goal}×` : `≤ +${goal} ${unit}`;
}

function times(figure: Figure): string {
  return spread(figure, 2, (text) => `${text}×`);
}

function signed(figure: Figure, digits: number): string {
  return spread(figure, digits, (text) => (text.startsWith('-') ? text : `+${text}`));
}

/** `1.20 (1.11–1.34)`; no range where there was only one round. */
function spread({ value, min, max }: Figure, digits: number, dress = (text: string) => text): string {
  const [whole, least, most] = [value, min, max].map((number) => dress(number.toFixed(digits)));
  return min === max ? `${whole}` : `${whole} (${least}–${most})`;
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...body.map(line)].join(
    '\n',
  );
}
