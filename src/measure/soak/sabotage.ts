// Preloaded into the bot's process: breaks on demand what no Discord can break from outside.
import fs from 'node:fs';
import SqliteDatabase from 'libsql';
import { COMMANDS } from '../../../commands/index.js';

/** What the bot's process is told; each holds until it is told otherwise. */
export interface Order {
  /** By how much the clock is wrong, ms. */
  readonly clockMs?: number;
  readonly isDiskFull?: boolean;
  /** Every command throws. */
  readonly areCommandsFaulty?: boolean;
  /** What happens to everything that is written to servers' records. */
  readonly store?: 'works' | 'is slow' | 'is full' | 'can only be read';
}

let order: Required<Order> = { clockMs: 0, isDiskFull: false, areCommandsFaulty: false, store: 'works' };
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

const WRITING = /^(?:insert|update|delete|commit)/i;
/** A disk that takes so long for each of them, and nobody else has a turn. */
const SLOW_MS = 30;
const { prepare } = SqliteDatabase.prototype;
Object.assign(SqliteDatabase.prototype, {
  prepare(this: SqliteDatabase.Database, statement: string) {
    if (WRITING.test(statement)) {
      if (order.store === 'is slow') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SLOW_MS);
      const { [order.store]: code } = {
        'is full': 'SQLITE_FULL',
        'can only be read': 'SQLITE_READONLY',
      } as Record<string, string>;
      if (code !== undefined) throw Object.assign(new Error(code), { code });
    }
    return prepare.call(this, statement);
  },
});
