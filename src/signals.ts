// What an operator tells the process: leave (SIGINT, SIGTERM) or take over changed data (SIGHUP).
import { isatty } from 'node:tty';

export interface Signalled {
  stop(): Promise<void>;
  reload(): Promise<void>;
}

/** There a SIGHUP says that its window was closed, and twice: the shell sends one too. */
const isInTerminal = isatty(0) || isatty(1);

/** A second SIGINT or SIGTERM ends the process at once. */
export function onSignals({ stop, reload }: Signalled): void {
  const leave = () => void stop().finally(() => process.exit(0));
  process.once('SIGINT', leave).once('SIGTERM', leave);
  if (isInTerminal) {
    process.once('SIGHUP', leave).on('SIGHUP', () => {});
    return;
  }
  process.on('SIGHUP', () => void reload());
  process.off('SIGHUP', early);
  if (isAskedEarly) void reload();
}

let isAskedEarly = false;
const early = () => {
  isAskedEarly = true;
};

/** A SIGHUP ends a process that does not listen, and one that still reads the data may have missed what changed. */
export function expectReloads(): void {
  if (!isInTerminal) process.on('SIGHUP', early);
}

/** SIGUSR1 would make Node.js listen for a debugger, which could read the token: whoever may send it is told nothing. */
export function closeInspector(): void {
  process.on('SIGUSR1', () => {});
}
