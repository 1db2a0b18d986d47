// The YAML that curators write: text → values, and where in the text a value stands.
import {
  boolCoreTag,
  dump,
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

/** The same the other way round: what parseYaml makes the same values of. */
export function writeYaml(values: unknown): string {
  return dump(values, { schema: SCHEMA, lineWidth: -1 });
}

export const LINE_BREAK = /\r\n?|\n/;

/** Counted from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** A value of the text, with those within it by key or number. */
interface Placed {
  /** -1 where it is empty, and stands nowhere. */
  readonly start: number;
  readonly isList: boolean;
  readonly parts: Map<string, Placed>;
}

/**
 * Finds where a field of an entry stands, or the last part of its path that is there. The text is gone through once,
 * for all that is asked.
 * @param text YAML that parseYaml took
 */
export function spotFinder(text: string): (entry: string | undefined, field: readonly string[]) => Spot {
  const { whole, entries } = placesIn(text);
  return (entry, field) => {
    let at = entries.get(entry ?? '') ?? whole.parts.get(entry ?? '') ?? whole;
    for (const part of field) {
      const within = at.parts.get(part);
      // Where there may be a list, the one thing in it may stand alone.
      if (within === undefined && part === '0' && !at.isList) continue;
      if (within === undefined) break;
      at = within;
    }
    const lines = text.slice(0, Math.max(0, at.start)).split(LINE_BREAK);
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  };
}

/** Of several entries with one `id` the last. */
function placesIn(text: string): { readonly whole: Placed; readonly entries: ReadonlyMap<string, Placed> } {
  const entries = new Map<string, Placed>();
  const events = parseEvents(text, {});
  const wordOf = (event: Event | undefined) =>
    event?.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : undefined;
  // The first is that of the document.
  let next = 1;
  const isOver = () => events[next]?.type === EVENT_ID.POP;
  /** @param before where it stands if it is empty: its key does */
  const value = (before: number): Placed => {
    const event = events[next++];
    const start = startOf(event);
    const placed = {
      start: start < 0 ? before : start,
      isList: event?.type === EVENT_ID.SEQUENCE,
      parts: new Map(),
    };
    if (event?.type !== EVENT_ID.MAPPING && !placed.isList) return placed;
    for (let item = 0; !isOver(); item += 1) {
      const key = placed.isList ? String(item) : wordOf(events[next]);
      const from = placed.isList ? placed.start : value(placed.start).start;
      if (key === 'id') entries.set(wordOf(events[next]) ?? '', placed);
      placed.parts.set(key ?? '', value(from));
    }
    next += 1;
    return placed;
  };
  return { whole: value(0), entries };
}

function startOf(event: Event | undefined): number {
  if (event === undefined) return 0;
  if ('start' in event) return event.start;
  return 'valueStart' in event ? event.valueStart : 0;
}
