// Members and roles stand in messages by their ids; what those are called is known to the whole page.

import type { Named } from '../protocol.js';

const names = new Map<string, string>();

export function nameAll(all: readonly Named[]): void {
  for (const { id, name } of all) names.set(id, name);
}

/** `@Curators`; the id itself where nobody is known by it. */
export function mentioned(id = ''): string {
  return names.get(id) ?? `@${id}`;
}
