// A log that a test can read.
import pino, { type Logger } from 'pino';

export interface Log {
  readonly log: Logger;
  /** Everything that was logged, as it would stand in a file. */
  readonly text: () => string;
  /** The lines with this message, parsed. */
  readonly said: (message: string) => { readonly [key: string]: unknown }[];
}

export function readableLog(): Log {
  const lines: string[] = [];
  const log = pino({ level: 'debug', base: null }, { write: (line) => lines.push(line) });
  return {
    log,
    text: () => lines.join(''),
    said: (message) => lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === message),
  };
}
