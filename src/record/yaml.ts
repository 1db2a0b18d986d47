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

/** Counted from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/**
 * Where the value at a path stands, or the last of its parts that is there. A list's part is an index, or the `id`
 * of one of its mappings; the first part may stand in any list.
 * @param text YAML that parseYaml took
 */
export function spotsIn(text: string): (path: readonly string[]) => Spot {
  const events = parseEvents(text, {});
  return (path) => {
    const { at } = find(events, text, 1, path, true);
    const before = text.slice(0, at);
    return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
  };
}

interface Found {
  /** Characters from the start. */
  readonly at: number;
  /** Parts of the path that were there. */
  readonly depth: number;
  /** The event after the value, where nothing was found in it. */
  readonly next: number;
}

/**
 * @param index of the event that begins the value
 * @param isAnywhere whether the path may begin further within
 */
function find(
  events: readonly Event[],
  text: string,
  index: number,
  path: readonly string[],
  isAnywhere: boolean,
): Found {
  const event = events[index];
  const own = { at: startOf(event), depth: 0 };
  if (event?.type !== EVENT_ID.SEQUENCE && event?.type !== EVENT_ID.MAPPING)
    return { ...own, next: index + 1 };
  const [wanted, ...rest] = path;
  let at = index + 1;
  for (let item = 0; events[at] !== undefined && events[at]?.type !== EVENT_ID.POP; item++) {
    const key = event.type === EVENT_ID.MAPPING ? wordAt(events, text, at) : String(item);
    const value = event.type === EVENT_ID.MAPPING ? at + 1 : at;
    const names = event.type === EVENT_ID.MAPPING ? [key] : [key, idOf(events, text, at)];
    const isWanted = wanted !== undefined && names.includes(wanted);
    const within = isWanted ? rest : isAnywhere ? path : [];
    const found = find(events, text, value, within, isAnywhere && !isWanted);
    const depth = found.depth + Number(isWanted);
    if (depth > 0) return { ...found, depth };
    at = found.next;
  }
  return { ...own, next: at + 1 };
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

/** What stands at `id` in a mapping, which begins with it in all of our files. */
function idOf(events: readonly Event[], text: string, index: number): string | undefined {
  if (events[index]?.type !== EVENT_ID.MAPPING || wordAt(events, text, index + 1) !== 'id') return undefined;
  return wordAt(events, text, index + 2);
}
