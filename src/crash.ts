// Faults that nobody expected.
import type { Logger } from 'pino';
import { forLog } from './discord/faults.js';

/** Logged as every fault is: Node.js would print the whole error, and discord.js keeps tokens in its errors. */
export function onCrash(log: Logger): void {
  // What discord.js can't read, such as an interaction of a kind to come, must not end the answers to all others.
  process.on('unhandledRejection', (error) => log.error({ fault: forLog(error) }, 'unexpected'));
  process.on('uncaughtException', (error) => {
    log.fatal({ fault: forLog(error) }, 'crashed');
    process.exit(1);
  });
}
