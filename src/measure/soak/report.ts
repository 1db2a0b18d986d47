// The ledger on stdout, and what stood around each lost interaction.
import { table } from '../table.js';
import type { Outcome } from './soak.js';

/** A fault so long before or after an interaction may have to do with its loss. */
const AROUND_MS = 5_000;
const LISTED = 20;

export function report({ begun, balance, records, planned, startedAt, problems }: Outcome): string {
  const { delivered, answered, late, refused, lost } = balance;
  const kinds = new Set(planned.map(({ fault }) => fault.name)).size;
  return [
    table(
      [`${planned.length} faults of ${kinds} kinds`, 'interactions'],
      [
        ['begun by members', begun],
        ['never reached it: begun while no session stood, or lost with one', begun - delivered],
        ['delivered', delivered],
        ['answered', answered],
        ['answered late: held up on the way for more than 3 s, and tried at once', late],
        ['refused by Discord', refused],
        ['lost', lost.length],
      ],
    ),
    ...lost.slice(0, LISTED).map(({ id, what, deliveredAt }) => {
      const at = deliveredAt - startedAt;
      const around = planned
        .filter(({ fromMs, untilMs }) => fromMs < at + AROUND_MS && untilMs > at - AROUND_MS)
        .map(({ fault, fromMs, untilMs }) => `${fault.name} ${seconds(fromMs)}–${seconds(untilMs)}`);
      return `${id} ${what}, delivered at ${seconds(at)} s; around it: ${around.join(', ') || 'no fault'}`;
    }),
    '',
    table(
      ['servers’ own records', 'told to be done'],
      [
        ['proposed', records.proposed],
        ['accepted', records.accepted],
        ['rejected', records.rejected],
        ['lost', records.lost.length],
        ['standing or decided twice', records.twice.length],
      ],
    ),
    ...[...records.lost, ...records.twice].slice(0, LISTED),
    ...problems,
    `lost ${lost.length}`,
  ].join('\n');
}

function seconds(ms: number): string {
  return (ms / 1_000).toFixed(1);
}
