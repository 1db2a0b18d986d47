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
}

/** SIGUSR1 would make Node.js listen for a debugger, which could read the token: whoever may send it is told nothing. */
export function closeInspector(): void {
  process.on('SIGUSR1', () => {});
}
