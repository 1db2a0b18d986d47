// Preloaded into the bot's process: breaks on demand what no Discord can break from outside.
import fs from 'node:fs';
import { COMMANDS } from '../../../commands/index.js';

/** What the bot's process is told; each holds until it is told otherwise. */
export interface Order {
  /** By how much the clock is wrong, ms. */
  readonly clockMs?: number;
  readonly isDiskFull?: boolean;
  /** Every command throws. */
  readonly areCommandsFaulty?: boolean;
}

let order: Required<Order> = { clockMs: 0, isDiskFull: false, areCommandsFaulty: false };
process.on('message', (change: Order) => {
  order = { ...order, ...change };
});
process.channel?.unref();

const { now } = Date;
Date.now = () => now() + order.clockMs;

const { writeSync } = fs;
Object.assign(fs, {
  writeSync(...parameters: Parameters<typeof writeSync>) {
    const isLog = parameters[0] === process.stderr.fd;
    if (isLog && order.isDiskFull) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    return writeSync(...parameters);
  },
});

for (const command of COMMANDS) {
  const { run } = command;
  Object.assign(command, {
    run(...parameters: Parameters<typeof run>) {
      if (order.areCommandsFaulty) throw new Error('sabotaged');
      return run.apply(command, parameters);
    },
  });
}
