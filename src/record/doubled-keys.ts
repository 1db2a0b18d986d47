// Keys that an object has twice: JSON.parse takes the last one and says nothing.

export interface DoubledKey {
  readonly key: string;
  /** Where it stands again; the first line is 1. */
  readonly line: number;
}

const MARK = /\\.|["{}[\]\n]/g;
const COLON = /\s*:/y;

/** @param text JSON that can be parsed */
export function* doubledKeys(text: string): Generator<DoubledKey> {
  /** The keys of each object that is open, and nothing for a list. */
  const open: (Set<string> | undefined)[] = [];
  let line = 1;
  let string: number | undefined;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (string !== undefined) {
      if (mark !== '"') continue;
      const keys = open.at(-1);
      COLON.lastIndex = index + 1;
      if (keys !== undefined && COLON.test(text)) {
        const key: string = JSON.parse(text.slice(string, index + 1));
        if (keys.has(key)) yield { key, line };
        keys.add(key);
      }
      string = undefined;
    } else if (mark === '\n') line++;
    else if (mark === '"') string = index;
    else if (mark === '{') open.push(new Set());
    else if (mark === '[') open.push(undefined);
    else open.pop();
  }
}
