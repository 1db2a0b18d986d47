// Addresses: Discord's schema takes any scheme, Discord itself only some.

import { type Path, type Problem, problem } from './problems.js';

/** What is wrong with an address, if there is one; pictures may also name an uploaded file. */
export function urlProblem(url: string | null | undefined, path: Path, upload: boolean): Problem[] {
  if (!url) return [];
  const schemes = upload ? ['http', 'https', 'attachment'] : ['http', 'https'];
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme && schemes.includes(scheme)) return [];
  const message = `Scheme "${scheme}" is not supported. Scheme must be one of (${schemes.map((name) => `'${name}'`).join(', ')}).`;
  return [problem.other(path, 'URL_TYPE_INVALID_SCHEME', message)];
}
