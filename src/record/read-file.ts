// One data file → its entries, or every problem in it. Entry by entry, so that a file of rubbish costs no more than a good one.
import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { z } from 'zod';
import { doubledKeys } from './doubled-keys.js';
import { unprintable } from './printable.js';
import type { Problem, ProblemList } from './problems.js';
import { FILES, type FileName } from './schema.js';

/** Some 20,000 quotes: far more than a curator writes, and parsed within a second. */
const MOST_MIB = 16;

/** Twice what fills a file of that size with real entries; parsed, each takes up to 56 bytes, or `{}` would take 350 MiB. */
const MOST_VALUES = 2_000_000;

/** Items of all lists in an entry together; the longest proceedings have some hundreds. */
const MOST_ITEMS = 5000;

/** One that names every unknown key could be as long as the file; so could an id. */
const LONGEST_MESSAGE = 500;
const LONGEST_ID = 64;

export interface ReadFile {
  readonly name: FileName;
  /** As written, key for key. */
  readonly json?: unknown;
  /** `json` after the schema, without malformed entries; missing where the file as a whole can't be read. */
  readonly content?: unknown;
  /** The ids of the malformed entries. */
  readonly unread: readonly string[];
}

/**
 * @param place its folder and name, for the problems
 * @throws nothing: whatever is wrong is added to `problems`
 */
export async function readDataFile(
  path: string,
  place: string,
  name: FileName,
  problems: ProblemList,
): Promise<ReadFile> {
  const found = (problem: Omit<Problem, 'file'>) => problems.add({ file: place, ...problem });
  const json = await readJson(path, (message) => found({ message }));
  if (json === undefined) return { name, unread: [] };
  const unread: string[] = [];
  const lists: Record<string, unknown[]> = {};
  const frame: unknown = isObject(json) && !Array.isArray(json) ? { ...json } : json;
  for (const [key, part] of Object.entries(FILES[name].shape)) {
    if (!(part instanceof z.ZodArray && part.element instanceof z.ZodObject && isObject(frame))) continue;
    const entries = frame[key];
    if (!Array.isArray(entries)) continue;
    // Read by itself; the file is judged with an empty list there.
    frame[key] = [];
    lists[key] = [];
    for (const [index, entry] of entries.entries()) {
      if (problems.isEnough) break;
      const { data, faults } = parse(part.element, entry);
      if (data !== undefined) lists[key].push(data);
      else {
        const id = isObject(entry) && typeof entry.id === 'string' ? entry.id : undefined;
        if (id !== undefined) unread.push(id);
        const name = id === undefined || /\s/.test(id) || unprintable(id) ? `${key}[${index}]` : id;
        for (const fault of faults) found({ entry: name.slice(0, LONGEST_ID), ...fault });
      }
    }
  }
  const { data, faults } = parse(FILES[name], frame);
  for (const fault of faults) found(fault);
  return { name, json, unread, ...(data !== undefined && { content: { ...data, ...lists } }) };
}

interface Parsed {
  /** Missing where there is a fault. */
  readonly data?: object;
  readonly faults: readonly Pick<Problem, 'field' | 'message'>[];
}

function parse(schema: z.ZodObject, json: unknown): Parsed {
  if (!Array.isArray(json) && holdsMore(json, MOST_ITEMS))
    return { faults: [{ message: `holds more than ${MOST_ITEMS} items` }] };
  let judged: ReturnType<typeof schema.safeParse>;
  try {
    judged = schema.safeParse(json);
  } catch {
    // zod compares the length of whatever has one, and throws where that can't be made a number.
    return { faults: [{ message: 'has a "length" where words should stand' }] };
  }
  const { data, error } = judged;
  if (data !== undefined) return { data, faults: [] };
  const cut = (text: string) =>
    text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)} …` : text;
  return {
    faults: error.issues.map(({ path, message }) => ({ field: path.join('.'), message: cut(message) })),
  };
}

/** Whether its lists have more than `most` items together. Without recursion: JSON is nested as deep as it likes. */
function holdsMore(json: unknown, most: number): boolean {
  const open = [json];
  let items = 0;
  while (open.length > 0) {
    const one = open.pop();
    if (Array.isArray(one)) items += one.length;
    if (items > most) return true;
    if (isObject(one)) for (const part of Object.values(one)) open.push(part);
  }
  return false;
}

function isObject(json: unknown): json is { [key: string]: unknown } {
  return typeof json === 'object' && json !== null;
}

/** What JSON.parse gives, which is never undefined; undefined where the file can't be read, and why not is `found`. */
async function readJson(path: string, found: (message: string) => void): Promise<unknown> {
  let text: string;
  try {
    const unfit = await whyUnfit(path);
    if (unfit !== undefined) return found(unfit);
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof TypeError) return found('is not UTF-8 text; save it again as UTF-8');
    return found('is missing or not readable; every dossier has this file, if only with an empty list');
  }
  if (text.trim() === '') return found('is empty; see data/README.md for what it holds');
  if (holdsMoreMarks(text, MOST_VALUES)) return found(`holds more than ${MOST_VALUES} values`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return found(`is not complete JSON: ${(error as Error).message}`);
  }
  for (const { key, line } of doubledKeys(text)) {
    found(`has the key "${key.slice(0, LONGEST_ID)}" twice in one object, again in line ${line}`);
  }
  return json;
}

/** Whether more than `most` commas and brackets stand in it: no fewer than it has values. Before it is parsed. */
function holdsMoreMarks(text: string, most: number): boolean {
  let marks = 0;
  for (let index = 0; index < text.length && marks <= most; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x2c || code === 0x5b || code === 0x7b) marks++;
  }
  return marks > most;
}

/** Why a file is not even read. Links may lead about within the dossier's folder, as those of Kubernetes do. */
async function whyUnfit(path: string): Promise<string | undefined> {
  const file = await stat(path);
  if (!file.isFile()) return 'is not a file';
  if (!(await realpath(path)).startsWith((await realpath(dirname(path))) + sep)) {
    return 'is a link that leads out of its folder; put the file itself there';
  }
  return file.size > MOST_MIB * 2 ** 20
    ? `is larger than ${MOST_MIB} MiB; divide the dossier into several`
    : undefined;
}
