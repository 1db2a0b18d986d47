// What a tool is told on its command line.
import { type ParseArgsConfig, parseArgs } from 'node:util';

const BAD_USAGE = 2;

/** What `read` makes of the arguments; undefined, with the usage printed and the exit code set, where they make no sense. */
export function readArguments<const O extends NonNullable<ParseArgsConfig['options']>, T>(
  options: O,
  usage: string,
  read: (
    values: ReturnType<typeof parseArgs<{ options: O }>>['values'],
    others: readonly string[],
  ) => T | undefined,
): T | undefined {
  let made: T | undefined;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: read.length > 1 });
    made = read(values, positionals);
  } catch {
    // An option that is not known, or without its value.
  }
  if (made === undefined) badUsage(usage);
  return made;
}

/** Tells how the tool is used, and that it was not. */
export function badUsage(words: string): void {
  console.error(words);
  process.exitCode = BAD_USAGE;
}

/** A whole number over 0. */
export function positive(text: string): number | undefined {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}
