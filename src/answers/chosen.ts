// A suggestion that was chosen while typing names its entry by id; anything else is words.

/** Ahead of the id: `#huerta-started-feeling-off`. */
const ENTRY = '#';

export function chosenValue(id: string): string {
  return `${ENTRY}${id}`;
}

/** The entry that the text names by id, if it is one of these; words otherwise, even if they begin in the same way. */
export function chosenIn<T extends { readonly id: string }>(
  entries: readonly T[],
  text: string,
): T | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith(ENTRY)) return undefined;
  return entries.find(({ id }) => id === trimmed.slice(ENTRY.length));
}
