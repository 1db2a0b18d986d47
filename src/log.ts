// One logger for the process: on stderr, readable in a terminal, JSON lines otherwise. Never a member's text, never a token.
import pino, { type Logger } from 'pino';

export async function createLog(level: string): Promise<Logger> {
  const stream = process.stderr.isTTY ? await readable() : pino.destination(2);
  return pino({ level, base: null }, stream);
}

/** Loaded where somebody reads along only: it takes 10 MiB. */
async function readable() {
  const { default: pretty } = await import('pino-pretty');
  return pretty({ destination: 2, sync: true });
}
