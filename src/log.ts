// One logger for the process: on stderr, readable in a terminal, JSON lines otherwise. Never a member's text, never a token.
import { fstatSync } from 'node:fs';
import pino, { type DestinationStream, type Logger } from 'pino';

/** What can't be written, as on a full disk, is kept up to this many bytes for when it can; the rest is dropped. */
const KEPT = 1_000_000;

export async function createLog(level: string): Promise<Logger> {
  return pino({ level, base: null }, process.stderr.isTTY ? await readable() : lines());
}

/** Members are answered also where nobody can read of it. */
function lines(): DestinationStream {
  const stderr = fstatSync(2);
  return stderr.isFIFO() || stderr.isSocket() ? piped() : filed();
}

/** Into a pipe that nobody empties a write would wait for ever, and with it the process; this one does not wait. */
function piped(): DestinationStream {
  const { stderr } = process;
  stderr.on('error', () => {});
  return {
    write(line) {
      if (stderr.writableLength + line.length <= KEPT) stderr.write(line);
    },
  };
}

function filed(): DestinationStream {
  const stream = pino.destination({ fd: 2, sync: true, maxLength: KEPT });
  stream.on('error', () => {});
  return stream;
}

/** A line each. Loaded where somebody reads along only: it takes 10 MiB. */
async function readable() {
  const { default: pretty } = await import('pino-pretty');
  const stream = pino.destination({ fd: 2, sync: true });
  // The window may be closed before the bot has left.
  stream.on('error', () => {});
  return pretty({
    destination: stream,
    singleLine: true,
    translateTime: 'SYS:HH:MM:ss',
    ignore: 'interaction,command,outcome,ms',
    messageFormat: (line, key) => (line.interaction === undefined ? `${line[key]}` : inShort(line)),
  });
}

/** `quote answered in 21 ms`; what went wrong with the id that the member was told. */
function inShort({ interaction, command, outcome, ms }: { readonly [key: string]: unknown }): string {
  const id = outcome === 'answered' ? '' : ` (interaction ${interaction})`;
  return `${command} ${outcome} in ${ms} ms${id}`;
}
