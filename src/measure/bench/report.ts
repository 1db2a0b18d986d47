// The table on stdout, in Markdown.
import { describeMachine, type Machine } from '../machine.js';
import type { Figure } from '../stats.js';
import { table, verdict } from '../table.js';
import { isMet, type Row } from './row.js';

export interface Report {
  readonly machine: Machine;
  /** How much was measured, in a sentence. */
  readonly method: string;
  readonly rows: readonly Row[];
}

export function markdown({ machine, method, rows }: Report): string {
  const body = table(['', 'bot', 'bare client', 'compared', 'goal', ''], rows.map(cells));
  return [describeMachine(machine), method, body].join('\n\n');
}

function cells(row: Row): string[] {
  const { what, unit, bot, bare, compared, goal } = row;
  const met = isMet(row);
  const comparing = unit === 'ms' ? '×' : ` ${unit} more`;
  return [
    what,
    `${spread(bot)} ${unit}`,
    bare === undefined ? '' : `${spread(bare)} ${unit}`,
    compared === undefined ? '' : `${spread(compared)}${comparing}`,
    goal === undefined ? '' : `≤ ${goal}${compared === undefined ? ` ${unit}` : comparing}`,
    met === undefined ? '' : verdict(met),
  ];
}

/** `1.20 (1.11–1.34)`; no range where there was only one round. */
function spread({ value, min, max }: Figure): string {
  return min === max ? shown(value) : `${shown(value)} (${shown(min)}–${shown(max)})`;
}

const shown = (value: number) => value.toFixed(Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : 2);
