// One logger for the process: on stderr, readable in a terminal, JSON lines otherwise. Never a member's text, never a token.
import pino, { type Logger } from 'pino';

/** What can't be written, as on a full disk, is kept up to this many characters for when it can; the rest is dropped. */
const KEPT = 1_000_000;

export async function createLog(level: string): Promise<Logger> {
  return pino({ level, base: null }, process.stderr.isTTY ? await readable() : lines());
}

function lines() {
  const stream = pino.destination({ fd: 2, sync: true, maxLength: KEPT });
  // Members are answered also where nobody can read of it.
  stream.on('error', () => {});
  return stream;
}

/** Loaded where somebody reads along only: it takes 10 MiB. */
async function readable() {
  const { default: pretty } = await import('pino-pretty');
  return pretty({ destination: 2, sync: true });
}
