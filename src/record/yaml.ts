// The YAML that curators write: text → values, and where in the text a value stands.
import {
  boolCoreTag,
  EVENT_ID,
  type Event,
  FAILSAFE_SCHEMA,
  getScalarValue,
  load,
  nullCoreTag,
  parseEvents,
} from 'js-yaml';

/** Words, yes and no, and null. A number is a word: `2021` is a date here, and `0987` a year. */
const SCHEMA = FAILSAFE_SCHEMA.withTags(nullCoreTag, boolCoreTag);

/** An alias could stand for thousands of values. */
const OPTIONS = { schema: SCHEMA, maxAliases: 0 };

/**
 * Lists are arrays, mappings objects; every other value is a string, a boolean or null. 0.5 s for 10,000 quotations.
 * @throws {YAMLException} with `reason` and `mark` (line and column from 0)
 */
export function parseYaml(text: string): unknown {
  return load(text, OPTIONS);
}

export const LINE_BREAK = /\r\n?|\n/;

/** Counted from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds where a field of an entry stands, or the last part of its path that is there. The text is gone through once,
 * for all that is asked.
 * @param text YAML that parseYaml took
 */
export function spotFinder(text: string): (entry: string | undefined, field: readonly string[]) => Spot {
  const events = parseEvents(text, {});
  const entries = entriesIn(events, text);
  return (entry, field) => {
    const value = valueAt(events, text, entries.get(entry ?? '') ?? ROOT, field);
    // What is empty stands nowhere: its key, or what is before it, does.
    const at = [value, value - 1].map((index) => startOf(events[index])).find((start) => start >= 0);
    const lines = text.slice(0, at).split(LINE_BREAK);
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  };
}

/** Index of the event behind that of the document. */
const ROOT = 1;

/** The index of each mapping's event by its `id`, the last of several, and of the items of the file by their number. */
function entriesIn(events: readonly Event[], text: string): Map<string, number> {
  const found = new Map<string, number>();
  const open: { readonly index: number; readonly isMapping: boolean; parts: number }[] = [];
  for (const [index, event] of events.entries()) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    const holder = open.at(-1);
    if (holder !== undefined) {
      const isKey = holder.isMapping && holder.parts % 2 === 0;
      if (isKey && wordAt(events, text, index) === 'id')
        found.set(wordAt(events, text, index + 1) ?? '', holder.index);
      if (!holder.isMapping && holder.index === ROOT) found.set(String(holder.parts), index);
      holder.parts += 1;
    }
    if (isOpening(event)) open.push({ index, isMapping: event.type === EVENT_ID.MAPPING, parts: 0 });
  }
  return found;
}

function valueAt(events: readonly Event[], text: string, index: number, path: readonly string[]): number {
  const [part, ...rest] = path;
  const event = events[index];
  if (part === undefined || event === undefined) return index;
  // Where there may be a list, the one thing in it may stand alone.
  if (part === '0' && event.type !== EVENT_ID.SEQUENCE) return valueAt(events, text, index, rest);
  if (!isOpening(event)) return index;
  const isMapping = event.type === EVENT_ID.MAPPING;
  for (let at = index + 1, item = 0; events[at]?.type !== EVENT_ID.POP; item += 1) {
    const key = isMapping ? wordAt(events, text, at) : String(item);
    const value = isMapping ? behind(events, at) : at;
    if (key === part) return valueAt(events, text, value, rest);
    at = behind(events, value);
  }
  return index;
}

function isOpening(event: Event | undefined): boolean {
  return event?.type === EVENT_ID.SEQUENCE || event?.type === EVENT_ID.MAPPING;
}

/** The index of the event after a value. */
function behind(events: readonly Event[], index: number): number {
  let depth = 0;
  let at = index;
  do {
    if (isOpening(events[at])) depth += 1;
    if (events[at]?.type === EVENT_ID.POP) depth -= 1;
    at += 1;
  } while (depth > 0);
  return at;
}

function startOf(event: Event | undefined): number {
  if (event === undefined) return 0;
  if ('start' in event) return event.start;
  return 'valueStart' in event ? event.valueStart : 0;
}

function wordAt(events: readonly Event[], text: string, index: number): string | undefined {
  const event = events[index];
  return event?.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : undefined;
}
