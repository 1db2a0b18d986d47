// The end of a process by a fault that nobody expected.
import type { Logger } from 'pino';
import { forLog } from './discord/faults.js';

/** Logged as every fault is: Node.js would print the whole error, and discord.js keeps tokens in its errors. */
export function onCrash(log: Logger): void {
  process.on('uncaughtException', (error) => {
    log.fatal({ fault: forLog(error) }, 'crashed');
    process.exit(1);
  });
}
