// Values → what a schema makes of them, or what is wrong, told for a curator who knows no types.
import type { z } from 'zod';
import type { Problem } from './problems.js';

/** Items of all lists in an entry together; the longest proceedings have some hundreds. */
const MOST_ITEMS = 5000;

/** One that names every unknown key could be as long as the file. */
const LONGEST_MESSAGE = 500;

interface Parsed<T> {
  /** Missing where there is a fault. */
  readonly data?: T;
  readonly faults: readonly Pick<Problem, 'field' | 'message'>[];
}

/** @throws nothing, whatever the values are */
export function parseValues<T>(schema: z.ZodType<T>, values: unknown): Parsed<T> {
  if (holdsMore(values, MOST_ITEMS)) return { faults: [{ message: `holds more than ${MOST_ITEMS} items` }] };
  let judged: ReturnType<typeof schema.safeParse>;
  try {
    judged = schema.safeParse(values, { reportInput: true, error: misfit });
  } catch {
    // zod compares the length of whatever has one, and throws where that can't be made a number.
    return { faults: [{ message: 'has a "length" where words should stand' }] };
  }
  const { data, error } = judged;
  if (error === undefined) return { data, faults: [] };
  const cut = (text: string) =>
    text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)} …` : text;
  return {
    faults: error.issues
      .flatMap((issue) => meant(issue))
      .map(({ path, message }) => ({ field: cut(path.join('.')), message: cut(message) })),
  };
}

type Issue = z.core.$ZodIssue;

/** Of something that can be written in two ways, what is wrong with the way it was written. */
function meant(issue: Issue, path: readonly PropertyKey[] = []): { path: PropertyKey[]; message: string }[] {
  const at = [...path, ...issue.path];
  if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => ({ path: at, message }));
  if (issue.code === 'unrecognized_keys')
    return [{ path: [...at, ...issue.keys.slice(0, 1)], message: issue.message }];
  if (issue.code !== 'invalid_union') return [{ path: at, message: issue.message }];
  const way = issue.errors.find((issues) => !issues.some(isOfOtherType)) ?? issue.errors[0]?.slice(0, 1);
  return (way ?? []).flatMap((inner) => meant(inner, at));
}

/** Whether the whole of a value is of another type than this way of writing it. */
function isOfOtherType(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union') return issue.errors.every((issues) => issues.some(isOfOtherType));
  return issue.code === 'invalid_type';
}

const TYPES: { readonly [expected: string]: string } = {
  string: 'words belong',
  array: 'a list belongs',
  tuple: 'a list belongs',
  object: 'keys with their values belong',
  record: 'keys with their values belong',
};

/** What stands where something of another type belongs, for a curator who knows no types. */
function misfit(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== 'invalid_type') return undefined;
  const value = issue.input;
  const belongs = `${TYPES[issue.expected] ?? issue.expected} here`;
  if (value === undefined) return 'is missing';
  if (value === null) return `is empty or null; ${belongs}, the word null as "null"`;
  if (typeof value === 'boolean') return `is yes or no; ${belongs}, the word ${value} as "${value}"`;
  const found = Array.isArray(value) ? 'a list' : isObject(value) ? 'keys with values' : 'words';
  return `is ${found}; ${belongs}`;
}

/** Whether its lists have more than `most` items together. */
function holdsMore(values: unknown, most: number): boolean {
  const open = [values];
  let items = 0;
  while (open.length > 0) {
    const one = open.pop();
    if (Array.isArray(one)) items += one.length;
    if (items > most) return true;
    if (isObject(one)) for (const part of Object.values(one)) open.push(part);
  }
  return false;
}

export function isObject(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
