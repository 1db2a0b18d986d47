// What the fields of data files are made of, with messages for whoever writes them.
import { z } from 'zod';
import { DATE_HELP, DATE_PATTERN, parseDate } from './date.js';
import { likelyDates } from './likely-date.js';
import { nearest } from './nearest.js';
import { unprintable } from './printable.js';

/** In a file of rubbish there are millions, and finding the nearest of one takes some 0.1 ms. */
const MOST_KEYS = 10;

/** An object with these fields and no others; one that is misspelt is told with the nearest. */
export const fields = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      const known = Object.keys(shape);
      const said = issue.keys.slice(0, MOST_KEYS).map((key, index) => {
        const near = index === 0 ? nearest(key, known) : undefined;
        return `"${key}"${near === undefined ? '' : ` (the nearest is "${near}")`}`;
      });
      return `has no such field: ${said.join(', ')}. It has: ${known.join(', ')}`;
    },
  });

/**
 * One of some words; another is told with what is likely meant.
 * @param meant other words for some of them
 */
export const oneOf = <const Words extends readonly [string, ...string[]]>(
  known: Words,
  meant: { readonly [other: string]: Words[number] } = {},
) =>
  z.enum(known, {
    error: ({ input }) => {
      if (input === undefined) return undefined;
      const said = typeof input === 'string' ? `"${input.slice(0, 40)}"` : 'it';
      const hint = typeof input === 'string' ? likelyMeant(input.toLowerCase(), known, meant) : '';
      return `${said} is none of these${hint}: ${known.join(', ')}`;
    },
  });

function likelyMeant(
  input: string,
  known: readonly string[],
  meant: { readonly [other: string]: string },
): string {
  const within = Object.hasOwn(meant, input) ? [meant[input]] : known.filter((word) => word.includes(input));
  if (input !== '' && within.length > 0) return ` (perhaps "${within.join('" or "')}" is meant)`;
  const near = nearest(input, known);
  return near === undefined ? '' : ` (the nearest is "${near}")`;
}

/** No longer than this, in UTF-16 units as Discord counts. */
export const upTo = (limit: number) =>
  z.maxLength(limit, {
    error: ({ input }) => `has ${(input as string).length} characters; ${limit} is the most`,
  });

/** “Dessa Marrow” → `dessa-marrow`. */
export function asId(text: string): string {
  const letters =
    text
      .slice(0, 60)
      .normalize('NFD')
      .toLowerCase()
      .match(/[a-z0-9\p{M}]+/gu) ?? [];
  return letters
    .map((word) => word.replaceAll(/\p{M}/gu, ''))
    .filter((word) => word !== '')
    .join('-');
}

/** Permanent and readable. The limits let a custom id (100 characters) hold dossier, person and entry. */
export const id = (limit: number) =>
  z
    .string()
    .check(upTo(limit))
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: ({ input }) => {
        const likely = asId(input as string);
        const hint = likely === '' ? '' : `; perhaps "${likely}" is meant`;
        return `an id has lower-case letters, digits and single hyphens${hint}`;
      },
    })
    .meta({ title: 'An id: lower-case letters, digits and single hyphens' });
export const noUnprintable: z.core.CheckFn<string> = ({ value, issues }) => {
  const found = unprintable(value);
  if (found === undefined) return;
  issues.push({ code: 'custom', input: value, message: `holds ${found}` });
};
const printable = (limit: number) => z.string().min(1, 'is empty').check(upTo(limit), noUnprintable);

/** Words of ours: printable, no space at either end. */
export const words = (limit: number) =>
  printable(limit).refine((text) => text.trim() === text, 'begins or ends with a space');
export const date = z
  .string()
  .meta({ title: 'A date', pattern: DATE_PATTERN })
  .transform((value, { issues }) => {
    const parsed = parseDate(value);
    if (parsed !== undefined) return parsed;
    const meant = likelyDates(value);
    const hint = meant.length === 0 ? '' : `; perhaps ${meant.join(' or ')} is meant`;
    const message = `“${value.slice(0, 40)}” is not ${DATE_HELP}, with ~ behind it where approximate${hint}`;
    issues.push({ code: 'custom', input: value, message });
    return z.NEVER;
  });

/** One, or a list of at least one. */
export const oneOrMore = <T extends z.ZodType>(one: T) =>
  z
    .union([one, z.array(one).min(1, 'is an empty list')])
    .transform((some) => [some].flat() as [z.output<T>, ...z.output<T>[]]);
