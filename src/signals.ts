// What an operator tells the process: leave (SIGINT, SIGTERM) or take over changed data (SIGHUP).

export interface Signalled {
  stop(): Promise<void>;
  reload(): Promise<void>;
}

/** A second SIGINT or SIGTERM ends the process at once. */
export function onSignals({ stop, reload }: Signalled): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void stop().finally(() => process.exit(0));
    });
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
  process.on('SIGHUP', early);
}

/** SIGUSR1 would make Node.js listen for a debugger, which could read the token: whoever may send it is told nothing. */
export function closeInspector(): void {
  process.on('SIGUSR1', () => {});
}
