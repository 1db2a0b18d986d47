// A route as data: method, path and what to do; and finding the one a request means.

import { apiError } from '../api-error.js';
import type { UploadedFile } from './body.js';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

type Names<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

/** A request on its way to a handler. */
export interface ApiRequest<Name extends string = string> {
  readonly params: Readonly<Record<Name, string>>;
  readonly query: URLSearchParams;
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
  /** When it had been read to its end, on the clock of `performance.now()`. */
  readonly readAt: number;
}

/** What goes back: JSON, raw bytes, or nothing at all (204). */
export interface ApiAnswer {
  readonly status: number;
  /** Where the connection fails: instead of the answer, or in the midst of its body, which then never ends. */
  readonly breaks?: 'before it' | 'in its body';
  readonly json?: unknown;
  readonly bytes?: { readonly data: Uint8Array; readonly contentType: string };
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Asked before every request that Discord would look at: what goes back in place of Discord's own answer, or undefined for that.
 * A request is held back until the promise resolves.
 */
export type Interfere = (request: {
  readonly method: string;
  /** The path below `/api/v10`. */
  readonly path: string;
}) => ApiAnswer | undefined | Promise<ApiAnswer | undefined>;

/** One row of the routing table. */
export interface Route {
  readonly method: Method;
  readonly pattern: RegExp;
  /** Interaction routes carry their secret in the path; the others need the bot's token. */
  readonly needsToken: boolean;
  readonly handle: (request: ApiRequest) => ApiAnswer;
}

/** A route behind the bot's token; `:name` in the path becomes `params.name`. */
export function route<const Path extends string>(
  method: Method,
  path: Path,
  handle: (request: ApiRequest<Names<Path>>) => ApiAnswer,
): Route {
  const pattern = new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
  return { method, pattern, needsToken: true, handle: handle as Route['handle'] };
}

/** A route anybody can call who knows the path. */
export function openRoute<const Path extends string>(...parts: Parameters<typeof route<Path>>): Route {
  return { ...route(...parts), needsToken: false };
}

/** The route for a request and the values in its path; throws Discord's 400, 404 or 405. */
export function findRoute(routes: readonly Route[], method: string, path: string) {
  let pathKnown = false;
  for (const candidate of routes) {
    const match = candidate.pattern.exec(path);
    if (!match) continue;
    if (candidate.method === method) return { route: candidate, params: decoded(match.groups) };
    pathKnown = true;
  }
  throw apiError(pathKnown ? 'methodNotAllowed' : 'unknownRoute');
}

function decoded(groups: Record<string, string> = {}): Record<string, string> {
  try {
    // discord.js writes `@original` as `%40original`.
    return Object.fromEntries(
      Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
  } catch {
    throw apiError('badRequest');
  }
}

export const ok = (json: unknown): ApiAnswer => ({ status: 200, json });
export const noContent: ApiAnswer = { status: 204 };
