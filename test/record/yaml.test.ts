// Dossiers as people write them: what YAML takes, what it doesn't, and where in a file that is told.
import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { loadRecord } from '../../src/record/load.js';
import { printProblem } from '../../src/record/problems.js';
import type { FileName } from '../../src/record/schema.js';
import { parseYaml, spotFinder } from '../../src/record/yaml.js';
import { type Copy, copyOfDossier } from './fixture.js';

describe('every value is words, yes or no, or null:', () => {
  test.each<readonly [string, unknown]>([
    ['2021', '2021'],
    ['0987', '0987'],
    ['2021-10-21', '2021-10-21'],
    ['1.50', '1.50'],
    ['0x1F', '0x1F'],
    ['1e400', '1e400'],
    ['.inf', '.inf'],
    ['12:30:45', '12:30:45'],
    ['yes', 'yes'],
    ['true', true],
    ['"true"', 'true'],
    ['false', false],
    ['null', null],
    ['~', null],
    ['', null],
    ['"null"', 'null'],
    ['“so”', '“so”'],
    ["'It''s'", "It's"],
    ['one\n   two', 'one two'],
    ['>-\n   one\n   two', 'one two'],
    ['&here words', 'words'],
    ['!!str 2021', '2021'],
  ])('%j', (text, value) => {
    expect(parseYaml(`- key: ${text}\n`)).toEqual([{ key: value }]);
  });

  test('keys are never a prototype', () => {
    const [entry] = parseYaml('- __proto__: { a: b }\n  constructor: c\n') as [object];
    expect(Object.getPrototypeOf(entry)).toBe(Object.prototype);
    expect(Object.keys(entry)).toEqual(['__proto__', 'constructor']);
  });
});

/** The problems after a change, as they are printed. */
async function told(copy: Copy): Promise<readonly string[]> {
  return (await copy.check()).problems.map(printProblem);
}

const QUOTE = 'stand in quotation marks: "…"';

describe('what is no YAML is one problem, with its line and column:', () => {
  test.each<readonly [string, string, string, string]>([
    [
      'a key twice',
      'kind: documentary',
      'kind: film\n  kind: film',
      ":11:3\n  can't be read as YAML: duplicated mapping key; a key stands once",
    ],
    ['a key twice, in other writing', 'kind: documentary', 'kind: film\n  "k\\u0069nd": film', ':11:4\n'],
    [
      'a source twice in one citation',
      '  citations:\n    low-tide-review: Director',
      '  citations:\n    low-tide-review: Low\n    low-tide-review: Director',
      ':14:5\n',
    ],
    [
      'an alias',
      'Low Tide\n',
      '*low\n',
      `:9:11\n  can't be read as YAML: aliases exceeded maxAliases (0); what is meant twice`,
    ],
    [
      'an anchor and its alias',
      'title: Low Tide\n  kind: d',
      'title: &low Low Tide\n  director: *low\n  kind: d',
      'aliases exceeded',
    ],
    ['a tag of code', 'Low Tide\n', '!!js/function "x"\n', 'unknown scalar tag'],
    ['a tag of bytes', 'Low Tide\n', '!!binary aGVsbG8=\n', 'unknown scalar tag'],
    ['a tag of a list', 'Low Tide\n', '!!set { a, b }\n', 'unknown mapping tag'],
    ['an exclamation', 'Low Tide\n', '!Low Tide\n', QUOTE],
    [
      'words with a colon',
      'Low Tide\n',
      'Low: Tide\n',
      `:9:13\n  can't be read as YAML: bad indentation of a mapping entry; words that hold “: ”`,
    ],
    ['words that begin with what was said', 'Low Tide\n', '"Low" Tide\n', QUOTE],
    ['words in brackets, and more', 'Low Tide\n', '[Low] Tide\n', QUOTE],
    ['words that begin with @', 'Low Tide\n', '@Low Tide\n', QUOTE],
    ['words that begin with %', 'Low Tide\n', '%Low Tide\n', QUOTE],
    ['words that begin with a dash', 'Low Tide\n', '- Low Tide\n', QUOTE],
    ['words that begin with an apostrophe', 'Low Tide\n', "'tis Low Tide\n", 'closes with one'],
    ['a quotation mark without its other', 'Low Tide\n', '"Low Tide\n', 'closes with one'],
    ['a tab for spaces', '  title: Low Tide', '\ttitle: Low Tide', ':9:2\n'],
    ['a tab after spaces', '  title: Low Tide', '  \ttitle: Low Tide', 'never with a tab'],
    ['no space behind a colon', 'title: Low Tide', 'title:Low Tide', 'a colon and a space stand between'],
    ['a key that stands further left', '  title: Low Tide', ' title: Low Tide', 'right below each other'],
    ['a key at the start of the line', '  title: Low Tide', 'title: Low Tide', ':9:1\n'],
    ['a second document', '\n- id: low-tide\n', '\n---\n- id: low-tide\n', 'no line of it is ---'],
    ['a list as a key', 'title: Low Tide', '? [title]\n  : Low Tide', 'complex keys'],
    ['a control character', 'Low Tide\n', 'Low\u0007Tide\n', ':9:13\n'],
    ['a null byte', 'Low Tide\n', 'Low\0Tide\n', ':9:13\n'],
    ['an escape that there is not', 'Low Tide\n', '"Low \\q"\n', 'unknown escape'],
    ['the YAML of another time', '- id: the', '%YAML 2.0\n---\n- id: the', 'unacceptable YAML version'],
  ])('%s', async (_, from, to, message) => {
    const copy = await copyOfDossier();
    await copy.replace('works', from, to);
    const problems = await told(copy);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^lantern-coast\/works\.yaml(:\d+:\d+)?\n {2}can't be read as YAML: /);
    expect(problems[0]).toContain(message);
  });
});

describe('what editors and other programs write is read:', () => {
  const edited = (edit: (text: string) => string) => async (copy: Copy) => {
    for (const name of ['works', 'quotes', 'events'] as const)
      await writeFile(copy.path(name), edit(await readFile(copy.path(name), 'utf8')));
  };
  test.each<readonly [string, (copy: Copy) => Promise<void>]>([
    ['line ends of Windows', edited((text) => text.replaceAll('\n', '\r\n'))],
    ['a byte order mark', edited((text) => `\ufeff${text}`)],
    ['no line end at the end', edited((text) => text.trimEnd())],
    ['three dashes ahead and three dots behind', edited((text) => `---\n${text}...\n`)],
    ['JSON', edited((text) => JSON.stringify(parseYaml(text)))],
    ['JSON in many lines', edited((text) => JSON.stringify(parseYaml(text), null, '  '))],
    ['JSON indented with tabs', edited((text) => JSON.stringify(parseYaml(text), null, '\t'))],
    ['lists further in', edited((text) => text.replaceAll(/^(?=.)/gm, '  '))],
    [
      'comments between keys',
      edited((text) => text.replaceAll('\n  citations:', '\n  # Its words.\n  citations: # all\n')),
    ],
  ])('%s', async (_, edit) => {
    const [copy, plain] = [await copyOfDossier(), await copyOfDossier()];
    await edit(copy);
    expect(await told(copy)).toEqual([]);
    expect(await loadRecord(copy.dataDir)).toEqual(await loadRecord(plain.dataDir));
  });
});

test('a year and a number may be a title', async () => {
  const copy = await copyOfDossier();
  await copy.replace('works', 'title: The Lantern Coast', 'title: 2021');
  await copy.replace('works', 'title: Low Tide', 'title: 0987');
  const { dossiers } = await loadRecord(copy.dataDir);
  expect(dossiers[0].works.map(({ title }) => title)).toEqual(['2021', '0987']);
});

describe('a problem is told with its line and column:', () => {
  test.each<readonly [string, FileName, string, string, string]>([
    ['of a value', 'works', 'kind: documentary', 'kind: movie', 'works.yaml:10:9 › low-tide › kind'],
    [
      'of true for words',
      'works',
      'title: Low Tide',
      'title: true',
      'works.yaml:9:10 › low-tide › title\n  is yes or no; words belong here, the word true as "true"',
    ],
    [
      'of null for words',
      'works',
      'title: Low Tide',
      'title: null',
      'works.yaml:9:10 › low-tide › title\n  is empty or null; words belong here, the word null as "null"',
    ],
    [
      'of nothing for words',
      'works',
      'title: Low Tide',
      'title:',
      'works.yaml:9:3 › low-tide › title\n  is empty or null',
    ],
    [
      'of a missing key: of its entry',
      'works',
      '\n  kind: documentary',
      '',
      'works.yaml:8:3 › low-tide › kind',
    ],
    [
      'of a misspelt key',
      'works',
      'director:',
      'directer:',
      'works.yaml:11:13 › low-tide › directer\n  has no such field: "directer" (the nearest is "director")',
    ],
    [
      'of an entry without its id: of the entry',
      'quotes',
      'id: carpenter-candle\n  ',
      '',
      'quotes.yaml:34:3 › 3 › id\n  is missing',
    ],
    [
      'of an id below other keys',
      'works',
      'id: low-tide\n  title: Low Tide\n  kind: documentary',
      'title: Low Tide\n  kind: movie\n  id: low-tide',
      'works.yaml:9:9 › low-tide › kind',
    ],
    [
      'of a citation',
      'works',
      'low-tide-review: Director',
      'low-tide-revue: Director',
      'works.yaml:13:21 › low-tide › citations.low-tide-revue\n  there is no source',
    ],
    [
      'of one of several passages',
      'quotes',
      '- The lamps',
      '- exact: The lamps\n      occurence: x\n    - exact: ',
      'quotes.yaml:9:18 › quist-not-told › passages.1.occurence',
    ],
    [
      'of a key of a passage',
      'quotes',
      'prefix: m. “',
      'prefix: films the storm. “',
      'quotes.yaml:29:13 › varga-leave-it-burning › passages.prefix',
    ],
    [
      'of what the rules find',
      'events',
      'claimant: mirela-quist',
      'claimant: ines-tallow',
      'events.yaml:22:13 › night-watch-claim › claimant',
    ],
    [
      'of a step, in the form',
      'proceedings',
      'date: 2029-06',
      'date: June',
      'proceedings.yaml:21:13 › varga-arson › steps.0.date',
    ],
    [
      'of a step, by the rules',
      'proceedings',
      'date: 2030-02-09',
      'date: 2029-05',
      'proceedings.yaml:33:13 › varga-verdict › date',
    ],
    [
      'of the dossier',
      'dossier',
      'topics: [lamps, leave it burning]',
      'topics: [lamps, leave it burning, " x"]',
      'dossier.yaml:5:36 › topics.2',
    ],
    [
      'of an id used twice: of the second',
      'events',
      'id: low-tide-opens',
      'id: insurers-settled',
      'events.yaml:46:7 › insurers-settled › id',
    ],
    [
      'of an entry named like a source that is cited ahead of it',
      'works',
      'id: low-tide\n  title: Low Tide',
      'id: low-tide-review\n  title: true',
      'works.yaml:9:10 › low-tide-review › title',
    ],
  ])('%s', async (_, file, from, to, printed) => {
    const copy = await copyOfDossier();
    await copy.replace(file, from, to);
    expect(await told(copy)).toContainEqual(expect.stringMatching(startOf(`lantern-coast/${printed}`)));
  });

  test.each<readonly [string, (text: string) => string]>([
    ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['line ends of old Macs', (text) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text) => `\ufeff${text}`],
  ])('with %s', async (_, edit) => {
    const copy = await copyOfDossier();
    await copy.replace('works', 'kind: documentary', 'kind: movie');
    await writeFile(copy.path('works'), edit(await readFile(copy.path('works'), 'utf8')));
    expect(await told(copy)).toContainEqual(expect.stringMatching(startOf('lantern-coast/works.yaml:10:9 ')));
  });

  test('in JSON of one line', async () => {
    const copy = await copyOfDossier();
    await writeFile(copy.path('works'), '[{"id":"low-tide","title":[]}]');
    expect(await told(copy)).toContainEqual(
      expect.stringMatching(startOf('lantern-coast/works.yaml:1:27 › low-tide › title')),
    );
  });
});

test('what a key or id hides reaches no terminal', async () => {
  const copy = await copyOfDossier();
  await copy.replace('works', 'id: low-tide', 'id: "low\\e[31m\\u202etide"\n  "\\e[2J\\nno": x');
  const [id, key] = await told(copy);
  expect(id).toContain('› low\\u{1b}[31m\\u{202e}tide › id\n');
  expect(key).toContain('has no such field: "\\u{1b}[2J');
});

/** A regular expression for texts that begin with this one. */
const startOf = (text: string) => new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

describe('a spot is that of the last part of a path that is there', () => {
  const find = spotFinder('# one\n- id: a\n  list: [x, { id: b, y: z }]\n- { id: c }\n');
  test.each<readonly [string | undefined, readonly string[], number, number]>([
    ['a', ['list', '0'], 3, 10],
    ['a', ['list', '1', 'y'], 3, 25],
    ['a', ['list', '7'], 3, 9],
    ['a', ['id', '0'], 2, 7],
    ['b', ['y'], 3, 25],
    ['1', ['id'], 4, 9],
    ['nobody', ['id'], 2, 1],
    [undefined, ['0', 'id'], 2, 7],
  ])('%s %j', (entry, field, line, column) => {
    expect(find(entry, field)).toEqual({ line, column });
  });
});
