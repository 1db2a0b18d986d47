// What is wrong with a request body, and how Discord says so.

import { ApiError, type ErrorTree } from '../api-error.js';

export type Path = readonly (string | number)[];

/** One thing Discord would refuse, at the place in the body where it stands. */
export interface Problem {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
}

/** A rule reads a well-formed body and names what is wrong with it. */
export type Rule<Body> = (body: Body, path: Path) => readonly Problem[];

/** A problem in words as Discord puts them. Codes Discord documents nowhere are named after its own. */
export const problem = {
  required: (path: Path): Problem => ({
    path,
    code: 'BASE_TYPE_REQUIRED',
    message: 'This field is required',
  }),
  tooLong: (path: Path, limit: number): Problem => ({
    path,
    code: 'BASE_TYPE_MAX_LENGTH',
    message: `Must be ${limit} or fewer in length.`,
  }),
  tooShort: (path: Path, limit: number): Problem => ({
    path,
    code: 'BASE_TYPE_MIN_LENGTH',
    message: `Must be ${limit} or more in length.`,
  }),
  notOneOf: (path: Path, values: readonly unknown[]): Problem => ({
    path,
    code: 'BASE_TYPE_CHOICES',
    message: `Value must be one of {${values.map((value) => JSON.stringify(value)).join(', ')}}.`,
  }),
  other: (path: Path, code: string, message: string): Problem => ({ path, code, message }),
};

/** Every rule's findings on one body. */
export function applyRules<Body>(rules: readonly Rule<Body>[], body: Body, path: Path): Problem[] {
  return rules.flatMap((rule) => rule(body, path));
}

/** What stands a second time in a list, as indices. */
export function repeated(values: readonly unknown[]): number[] {
  return values.flatMap((value, index) => (value != null && values.indexOf(value) < index ? [index] : []));
}

/** Custom ids that stand a second time among components. */
export function repeatedIds(
  placed: readonly { readonly component: { readonly custom_id?: string }; readonly path: Path }[],
): Problem[] {
  return repeated(placed.map(({ component }) => component.custom_id)).map((index) =>
    problem.other(
      [...(placed[index]?.path ?? []), 'custom_id'],
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      'Component custom id cannot be duplicated',
    ),
  );
}

/** Throws Discord's answer if there is any problem. */
export function refuseIf(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ApiError(400, 50035, 'Invalid Form Body', errorTree(problems));
}

/** Problems nested by path. */
function errorTree(problems: readonly Problem[]): ErrorTree {
  const root: ErrorTree = {};
  for (const { path, code, message } of problems) {
    let node = root;
    for (const key of path) {
      node[key] ??= {};
      node = node[key] as ErrorTree;
    }
    const found = (node._errors ?? []) as { code: string; message: string }[];
    node._errors = [...found, { code, message }];
  }
  return root;
}
