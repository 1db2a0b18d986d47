// One logger for the process: on stderr, readable in a terminal, JSON lines otherwise. Never a member's text, never a token.
import pino, { type Logger } from 'pino';
import pretty from 'pino-pretty';

export function createLog(level: string): Logger {
  const stream = process.stderr.isTTY ? pretty({ destination: 2, sync: true }) : pino.destination(2);
  return pino({ level, base: null }, stream);
}
