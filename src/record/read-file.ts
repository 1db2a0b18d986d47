// One data file → its entries, or every problem in it. Entry by entry, so that a file of rubbish costs no more than a good one.
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, sep } from 'node:path';
import { YAMLException } from 'js-yaml';
import { z } from 'zod';
import { nearest } from './nearest.js';
import { isObject, parseValues } from './parse-values.js';
import type { Problem, ProblemList } from './problems.js';
import { FILES, type FileName, PLACES, type Places } from './schema.js';
import { LINE_BREAK, parseYaml } from './yaml.js';

/** Some 20,000 quotes: far more than a curator writes, and parsed within a second. */
const MOST_MIB = 16;

/** Marks (see below) that a file of that size has with real entries; parsed, what follows each takes up to 180 bytes. */
const MOST_VALUES = 1_200_000;

/** One could be as long as the file. */
const LONGEST_ID = 64;

export interface ReadFile {
  readonly name: FileName;
  /** Without malformed entries; missing where the file as a whole can't be read. */
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
  const nothing = { name, unread: [] };
  const text = await readText(path, (message) => found({ message }));
  const values = text === undefined ? undefined : parsed(text, found);
  if (values === undefined) return nothing;
  const schema: z.ZodType = FILES[name];
  if (!(schema instanceof z.ZodArray)) {
    const { data, faults } = parseValues(schema, values);
    for (const fault of faults) found(fault);
    return data === undefined ? nothing : { name, unread: [], content: data };
  }
  if (!Array.isArray(values)) {
    found({ message: 'is not a list: each entry begins with “- id:”; a file without entries holds []' });
    return nothing;
  }
  const unread: string[] = [];
  const content: unknown[] = [];
  for (const [index, entry] of values.entries()) {
    if (problems.isEnough) break;
    const { data, faults } = parseValues(schema.element as z.ZodType, entry);
    if (data !== undefined) content.push(data);
    else {
      const id = isObject(entry) && typeof entry.id === 'string' ? entry.id : undefined;
      if (id !== undefined) unread.push(id);
      for (const fault of faults) found({ entry: (id ?? String(index)).slice(0, LONGEST_ID), ...fault });
    }
  }
  return { name, unread, content };
}

/** What the machine found; empty where it has not looked yet. */
export async function readPlaces(path: string, place: string, problems: ProblemList): Promise<Places> {
  const found = (message: string) => problems.add({ file: place, message });
  if ((await stat(path).catch(() => undefined)) === undefined) return {};
  const text = await readText(path, found);
  if (text === undefined) return {};
  try {
    return PLACES.parse(JSON.parse(text));
  } catch {
    found('is not as check-data --fix writes it; delete it, and let --fix write it again');
    return {};
  }
}

/** Undefined where there is no such text, and why not is `found`. */
async function readText(path: string, found: (message: string) => void): Promise<string | undefined> {
  let text: string;
  try {
    const unfit = await whyUnfit(path);
    if (unfit !== undefined) return void found(unfit);
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof TypeError) return void found('is not UTF-8 text; save it again as UTF-8');
    const others = await readdir(dirname(path)).catch(() => []);
    const near = nearest(
      basename(path),
      others.filter((name) => name.startsWith(basename(path).slice(0, 4))),
    );
    const hint = near === undefined ? 'if only with an empty list: []' : `perhaps it is ${near}?`;
    return void found(`is missing or not readable; every dossier has this file, ${hint}`);
  }
  if (holdsMoreMarks(text, MOST_VALUES)) return void found(`holds more than ${MOST_VALUES} values`);
  return text;
}

/** What YAML gives, which is never undefined here; undefined where it is none. */
function parsed(text: string, found: (problem: Omit<Problem, 'file'>) => void): unknown {
  if (text.replaceAll(/^[ \t]*#.*$/gm, '').trim() === '') {
    found({ message: 'is empty; a file without entries holds []' });
    return undefined;
  }
  const lost = LOST.exec(text);
  if (lost !== null) {
    const line = text.slice(0, lost.index).split(LINE_BREAK).length;
    found({
      message:
        'to YAML what follows “ #” is a comment, and lost; words that hold it stand in quotation marks: "…"',
      spot: { line, column: lost[0].length - 1 },
    });
    return undefined;
  }
  try {
    return parseYaml(text);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { mark, reason } = error;
    const line = mark === undefined ? '' : (text.split(LINE_BREAK)[mark.line] ?? '');
    const hint = HINTS.find(([fault]) => fault.test(`${reason}\n${line}`))?.[1] ?? QUOTE;
    found({
      message: `can't be read as YAML: ${reason}${hint}`,
      ...(mark !== undefined && { spot: { line: mark.line + 1, column: mark.column + 1 } }),
    });
    return undefined;
  }
}

/** Words, and a mark with none after it such as “scene #3”: a comment has a space there. */
const LOST = /^[^"'#\n\r\u2028\u2029]*[^\s"'#] #\S/m;

/** What people did who get such a message from a YAML parser: its reason, and the line that it stopped in. */
const HINTS: readonly (readonly [fault: RegExp, hint: string])[] = [
  [/\n[ -]*\t/, '; lines are indented with spaces, never with a tab'],
  [/\n *-[^\s-]/, '; a dash that begins an entry has a space behind it'],
  [
    /^bad indentation of a mapping entry\n *(?:- +)?[\w-]+:(?: [\p{L}\p{N}][^:"'[{&*]*)?$/u,
    '; the keys of an entry stand right below each other',
  ],
  [
    /^(missed comma|expected the node content, but found ',')/,
    '; in brackets one comma stands between two things',
  ],
  [/aliases/, '; what is meant twice is written twice'],
  [/^duplicated mapping key/, '; a key stands once in an entry'],
  [/single document/, '; a file is one list: no line of it is --- or ...'],
  [
    /^(end of the stream|bad indentation of a sequence)/,
    '; the keys of an entry stand right below each other',
  ],
  [
    /^(unexpected end|deficient indentation)/,
    '; what opens with a quotation mark or bracket closes with one',
  ],
  [/^(expected ':'|can not read a block mapping)/, '; a colon and a space stand between a key and its words'],
];
const QUOTE =
  '; words that hold “: ” or begin with a sign such as * & ! @ [ { " stand in quotation marks: "…"';

/** Whether more than `most` lines, commas and brackets stand in it: no fewer than it has values. Before it is parsed. */
function holdsMoreMarks(text: string, most: number): boolean {
  let marks = 0;
  for (let index = 0; index < text.length && marks <= most; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x0a || code === 0x2c || code === 0x2d || code === 0x3a || code === 0x5b || code === 0x7b)
      marks++;
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
