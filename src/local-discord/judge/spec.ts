// Discord's own schemas at work: what they find, put into Discord's words.

import type { $ZodIssue, $ZodType } from 'zod/v4/core';
import { safeParse } from 'zod/v4/core';
import { type Path, type Problem, problem } from './problems.js';

const BEYOND_BASIC_PLANE = /[\u{10000}-\u{10ffff}]/gu;

/**
 * What a schema finds wrong with a value that stands at `path`. Lengths are counted in UTF-16 units. Discord counts
 * code points in most places, so a text full of emoji may be refused here and taken there, never the other way round.
 */
export function specProblems(schema: $ZodType, value: unknown, path: Path): Problem[] {
  const result = safeParse(schema, widened(value));
  return result.success ? [] : result.error.issues.flatMap((issue) => translate(issue, path));
}

/** Zod counts code points; with two letters for each character of two units it counts units. */
function widened(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(BEYOND_BASIC_PLANE, 'xx');
  if (Array.isArray(value)) return value.map(widened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, widened(inner)]));
}

function translate(issue: $ZodIssue, base: Path): Problem[] {
  const path = [...base, ...(issue.path as Path)];
  switch (issue.code) {
    case 'invalid_union':
      return inUnion(issue.errors, path);
    case 'invalid_value':
      return [problem.notOneOf(path, issue.values)];
    case 'too_big':
      return [tooBig(issue.origin, path, Number(issue.maximum))];
    case 'too_small':
      return [tooSmall(issue.origin, path, Number(issue.minimum))];
    case 'invalid_format':
      return [wrongFormat(issue.format, path)];
    case 'invalid_type':
      return [
        problem.other(path, 'BASE_TYPE_CONVERT', `Could not interpret the value as ${issue.expected}.`),
      ];
    default:
      return [problem.other(path, 'BASE_TYPE_INVALID', issue.message)];
  }
}

/** What is wrong with a value that fits no member of a union, told for the member that was meant. */
function inUnion(branches: readonly Branch[], path: Path): Problem[] {
  const sameKind = branches.filter(
    (issues) => !issues.some((issue) => issue.path.length === 0 && isShape(issue)),
  );
  const sameType = sameKind.filter((issues) => typeIssue(issues) === undefined);
  if (sameType.length === 0 && sameKind.length > 0) {
    return [
      problem.notOneOf(
        [...path, 'type'],
        sameKind.flatMap((issues) => typeIssue(issues)?.values ?? []),
      ),
    ];
  }
  const [meant = []] = (sameType.length > 0 ? sameType : branches).toSorted((a, b) => a.length - b.length);
  return meant.flatMap((issue) => translate(issue, path));
}

type Branch = readonly $ZodIssue[];

const isShape = ({ code }: $ZodIssue) => code === 'invalid_type';

function typeIssue(issues: Branch) {
  return issues.find(
    (issue) => issue.code === 'invalid_value' && issue.path.length === 1 && issue.path[0] === 'type',
  ) as Extract<$ZodIssue, { code: 'invalid_value' }> | undefined;
}

function tooBig(origin: string, path: Path, limit: number): Problem {
  if (origin === 'string' || origin === 'array') return problem.tooLong(path, limit);
  return problem.other(path, 'NUMBER_TYPE_MAX', `Value should be less than or equal to ${limit}.`);
}

function tooSmall(origin: string, path: Path, limit: number): Problem {
  if (origin === 'string' || origin === 'array') return problem.tooShort(path, limit);
  return problem.other(path, 'NUMBER_TYPE_MIN', `Value should be greater than or equal to ${limit}.`);
}

function wrongFormat(format: string, path: Path): Problem {
  if (format === 'url') return problem.other(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
  if (format === 'datetime') return problem.other(path, 'DATE_TIME_TYPE_PARSE', 'Not an ISO 8601 time.');
  return problem.other(path, 'STRING_TYPE_REGEX', 'String value did not match validation regex.');
}
