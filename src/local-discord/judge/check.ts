// The order of judgement: shape first, then the rules that rely on it.

import type { $ZodType } from 'zod/v4/core';
import type { Path, Problem } from './problems.js';
import { specProblems } from './spec.js';
import { unknownKeys } from './unknown-keys.js';

/** What is wrong with a body. The further rules are asked only about a body of the right shape. */
export function check(
  schema: $ZodType,
  body: unknown,
  path: Path,
  rules: () => readonly Problem[],
): Problem[] {
  const misshapen = specProblems(schema, body, path);
  const unknown = unknownKeys(schema, body, path);
  return misshapen.length > 0 ? [...misshapen, ...unknown] : [...unknown, ...rules()];
}
