// What a tool is told on its command line, and that it ends with a reason where it can't go on.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { exitWithReason } from '../exit.js';

const BAD_USAGE = 2;

/**
 * A tool from its command line to its last words.
 * @param read what it is told, of its options and other arguments; undefined where they make no sense
 * @param work what it does then
 */
export async function runTool<const O extends NonNullable<ParseArgsConfig['options']>, T>(
  options: O,
  usage: string,
  read: (
    values: ReturnType<typeof parseArgs<{ options: O }>>['values'],
    others: readonly string[],
  ) => T | undefined,
  work: (told: T) => unknown,
): Promise<void> {
  let told: T | undefined;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: read.length > 1 });
    told = read(values, positionals);
  } catch {
    // An option that is not known, or without its value.
  }
  if (told === undefined) return badUsage(usage);
  try {
    await work(told);
  } catch (error) {
    exitWithReason(error);
  }
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
