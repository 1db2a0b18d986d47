// The ledger on stdout, and what stood around each lost interaction.
import type { Outcome } from './soak.js';

/** A fault so long before or after an interaction may have to do with its loss. */
const AROUND_MS = 5_000;
const LISTED = 20;

export function report({ begun, balance, planned, startedAt, problems }: Outcome): string[] {
  const { delivered, answered, late, refused, lost } = balance;
  return [
    `${planned.length} faults of ${new Set(planned.map(({ fault }) => fault.name)).size} kinds`,
    `begun by members     ${begun}`,
    `never reached it     ${begun - delivered}  (begun while no session stood, or lost with one)`,
    `delivered            ${delivered}`,
    `answered             ${answered}`,
    `answered late        ${late}  (held up on the way for more than 3 s, and tried at once)`,
    `refused by Discord   ${refused}`,
    `lost                 ${lost.length}`,
    ...lost.slice(0, LISTED).map(({ id, what, deliveredAt }) => {
      const at = deliveredAt - startedAt;
      const around = planned
        .filter(({ fromMs, untilMs }) => fromMs < at + AROUND_MS && untilMs > at - AROUND_MS)
        .map(({ fault, fromMs, untilMs }) => `${fault.name} ${seconds(fromMs)}–${seconds(untilMs)}`);
      return `  ${id} ${what}, delivered at ${seconds(at)} s; around it: ${around.join(', ') || 'no fault'}`;
    }),
    ...problems,
    `lost ${lost.length}`,
  ];
}

function seconds(ms: number): string {
  return (ms / 1_000).toFixed(1);
}
