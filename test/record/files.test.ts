import { execFileSync } from 'node:child_process';
import { cp, mkdir, rename, rm, symlink, truncate, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkData } from '../../src/record/check.js';
import { loadRecord } from '../../src/record/load.js';
import { BrokenRecord } from '../../src/record/problems.js';
import { FILES, type FileName } from '../../src/record/schema.js';
import { copyOfDossier } from './fixture.js';

const NAMES = Object.keys(FILES) as FileName[];

/** 100,000 deep. */
const DEEP = '['.repeat(100_000) + ']'.repeat(100_000);
const DEEP_OBJECT = '{a: '.repeat(100_000) + '}'.repeat(100_000);
/** One level a line. */
const DEEP_LINES = Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');

/** What stands at a path becomes a link to there. */
const linkTo = (target: string) => async (path: string) => {
  await unlink(path);
  await symlink(target, path);
};

const folderAt = async (path: string) => {
  await unlink(path);
  await mkdir(path);
};

const pipeAt = async (path: string) => {
  await unlink(path);
  execFileSync('sh', ['-c', 'mkfifo "$0"', path]);
};

const NO_LIST = 'is not a list: each entry begins with “- id:”';

describe('a file is refused, by name, that is', () => {
  test.each<readonly [string, (path: string) => Promise<void>, string]>([
    [
      'missing',
      unlink,
      'is missing or not readable; every dossier has this file, if only with an empty list: []',
    ],
    ['saved under another name', (path) => rename(path, `${path}.txt`), 'perhaps it is quotes.yaml.txt?'],
    ['called .yml', (path) => rename(path, path.replace('.yaml', '.yml')), 'perhaps it is quotes.yml?'],
    ['empty', (path) => writeFile(path, ''), 'is empty; a file without entries holds []'],
    ['blank', (path) => writeFile(path, ' \n\n\t\n'), 'is empty'],
    ['of comments alone', (path) => writeFile(path, '# none\n\n  # yet\n'), 'is empty'],
    ['an empty document', (path) => writeFile(path, '---\n'), NO_LIST],
    ['half-written', (path) => writeFile(path, '[{ "id": "a", "speaker": "b'), "can't be read as YAML"],
    ['not YAML', (path) => writeFile(path, '%PDF-1.7'), "can't be read as YAML"],
    ['not UTF-8', (path) => writeFile(path, Buffer.from('- caf\xe9', 'latin1')), 'is not UTF-8'],
    ['UTF-16', (path) => writeFile(path, Buffer.from('\ufeff- id: a', 'utf16le')), 'is not UTF-8'],
    ['words', (path) => writeFile(path, 'none'), NO_LIST],
    ['a number', (path) => writeFile(path, '42'), NO_LIST],
    ['null', (path) => writeFile(path, 'null'), NO_LIST],
    ['an entry that is no item of a list', (path) => writeFile(path, 'id: a\nspeaker: b\n'), NO_LIST],
    [
      'a list of nothing',
      (path) => writeFile(path, '- \n'),
      'is empty or null; keys with their values belong here',
    ],
    [
      'a list of words',
      (path) => writeFile(path, '- id:a\n'),
      'is words; keys with their values belong here',
    ],
    ['100 MB of blanks', (path) => truncate(path, 100_000_000), 'is larger than 16 MiB'],
    ['100,000 lists deep', (path) => writeFile(path, DEEP), 'nesting exceeded maxDepth'],
    ['100,000 lists deep in its list', (path) => writeFile(path, `- [${DEEP}]`), 'nesting exceeded maxDepth'],
    ['100,000 objects deep', (path) => writeFile(path, DEEP_OBJECT), 'nesting exceeded maxDepth'],
    ['2000 lines deep', (path) => writeFile(path, DEEP_LINES), 'nesting exceeded maxDepth'],
    ['100,000 dashes deep', (path) => writeFile(path, '- '.repeat(100_000)), 'nesting exceeded maxDepth'],
    [
      '100,000 brackets without an end',
      (path) => writeFile(path, '['.repeat(100_000)),
      "can't be read as YAML",
    ],
    ['a folder', folderAt, 'is not a file'],
    ['a pipe that nobody writes to', pipeAt, 'is not a file'],
    ['a link to a device without an end', linkTo('/dev/zero'), 'is not a file'],
    ['a link out of the folder', linkTo('/etc/passwd'), 'is a link that leads out of its folder'],
    ['a link to the neighbour', linkTo('../other/quotes.yaml'), 'is missing or not readable'],
    ['a link to itself', linkTo('quotes.yaml'), 'is missing or not readable'],
  ])('%s', async (_, spoil, message) => {
    const copy = await copyOfDossier();
    await spoil(copy.path('quotes'));
    const { problems } = await copy.check();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.file).toBe('lantern-coast/quotes.yaml');
    expect(problems[0]?.message).toContain(message);
  });
});

test('a link that stays in the folder is followed', async () => {
  const copy = await copyOfDossier();
  const folder = dirname(copy.path('quotes'));
  await mkdir(join(folder, '..2026'));
  await rename(copy.path('quotes'), join(folder, '..2026/quotes.yaml'));
  await symlink('..2026', join(folder, '..data'));
  await symlink('..data/quotes.yaml', copy.path('quotes'));
  expect((await copy.check()).problems).toEqual([]);
});

test.each(['elsewhere', 'lantern-coast-2'])('a link to a file of %s is refused', async (name) => {
  const copy = await copyOfDossier();
  await mkdir(join(copy.dataDir, name));
  await rename(copy.path('quotes'), join(copy.dataDir, name, 'quotes.yaml'));
  await symlink(`../${name}/quotes.yaml`, copy.path('quotes'));
  const { problems } = await copy.check();
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('leads out of its folder'),
  ]);
});

test('a data folder that is missing is one problem', async () => {
  const { problems } = await checkData({
    dataDir: '/nowhere/data',
    sourcesDir: '/nowhere',
    isOptional: true,
    fix: true,
  });
  expect(problems).toEqual([
    { file: '/nowhere/data', message: 'this data folder is missing or not readable' },
  ]);
});

describe('what is no dossier is passed over, and named:', () => {
  test.each<readonly [string, string, (dataDir: string) => Promise<unknown>, string]>([
    [
      'a hidden folder',
      '.git',
      (at) => cp(join(at, '../lantern-coast'), at, { recursive: true }),
      'is hidden',
    ],
    [
      'a folder of something else',
      'texts',
      (at) => mkdir(join(at, 'more'), { recursive: true }),
      'holds no dossier',
    ],
    ['a folder without its dossier.yaml', 'lost+found', (at) => mkdir(at), 'holds no dossier.yaml'],
    ['a link that leads nowhere', 'next-film', (at) => symlink('/nowhere/next-film', at), 'leads nowhere'],
  ])('%s', async (_, name, make, why) => {
    const copy = await copyOfDossier();
    await make(join(copy.dataDir, name));
    await writeFile(join(copy.dataDir, 'README.md'), 'A file is nothing to name.');
    const { problems, warnings, dossiers } = await copy.check();
    expect(problems).toEqual([]);
    expect(dossiers.map(({ folder }) => folder)).toEqual(['lantern-coast']);
    expect(warnings).toEqual([{ file: name, message: expect.stringContaining(why) }]);
  });
});

test('a linked folder is a dossier like another', async () => {
  const copy = await copyOfDossier();
  await rename(join(copy.dataDir, 'lantern-coast'), join(copy.dataDir, '../elsewhere'));
  await symlink('../elsewhere', join(copy.dataDir, 'lantern-coast'));
  const { problems, warnings, dossiers } = await copy.check();
  expect([problems, warnings]).toEqual([[], []]);
  expect(dossiers.map(({ folder }) => folder)).toEqual(['lantern-coast']);
});

describe('a file of rubbish costs no more than a good one: the first problems are told, the others counted', () => {
  const fileOf = (entry: string, count: number) => `[${Array(count).fill(entry).join(',')}]`;
  test.each<readonly [string, string, number]>([
    ['empty entries', fileOf('{}', 300_000), 10_000],
    ['entries without an end', fileOf('{"id":"e","people":[]}', 60_000), 10_000],
    ['one entry with a list of rubbish', `[{"people":[${'0,'.repeat(900_000)}0]}]`, 1],
    [
      'one entry with very many keys',
      `[{${Array.from({ length: 300_000 }, (_, index) => `k${index}: 0`)}}]`,
      1,
    ],
    ['one entry with a very long key', `[{"${'k'.repeat(1_000_000)}": 0}]`, 1],
    ['entries with a misspelt key', '- { idd: a }\n'.repeat(60_000), 10_000],
    ['more values than memory holds', fileOf('[]', 5_000_000), 1],
    ['more lines than memory holds', '-\n'.repeat(5_000_000), 1],
  ])('%s', async (_, content, least) => {
    const copy = await copyOfDossier();
    await writeFile(copy.path('events'), content);
    const broken = await loadRecord(copy.dataDir).catch((error: unknown) => error);
    expect(broken).toBeInstanceOf(BrokenRecord);
    const { problems, count, message } = broken as BrokenRecord;
    expect(count).toBeGreaterThanOrEqual(least);
    expect(problems.length).toBeLessThanOrEqual(100);
    if (count > 100) expect(message).toContain(`\nand ${count - 100} more`);
  });

  test('references that lead nowhere', async () => {
    const copy = await copyOfDossier();
    const nobody = Array.from({ length: 4000 }, (_, index) => `nobody-${index}`);
    await copy.set('events', '0.people', nobody);
    const { problems, count } = await copy.check();
    expect([problems.length, count]).toEqual([100, 4000]);
  });
});

test('a data folder without a dossier is one problem', async () => {
  const copy = await copyOfDossier();
  await rm(join(copy.dataDir, 'lantern-coast'), { recursive: true });
  const { problems } = await copy.check();
  expect(problems).toEqual([{ file: copy.dataDir, message: 'holds no folder with a dossier' }]);
});

describe('a dossier in JSON', () => {
  test('is refused with one sentence that says what to do', async () => {
    const copy = await copyOfDossier();
    for (const name of NAMES) {
      await writeFile(copy.path(name).replace('.yaml', '.json'), '{}');
      await unlink(copy.path(name));
    }
    const { problems } = await copy.check();
    expect(problems).toEqual([
      {
        file: 'lantern-coast/dossier.json',
        message: expect.stringContaining('is written in YAML now: rename each .json to .yaml'),
      },
    ]);
  });

  test('says where its files are, once the first is renamed', async () => {
    const copy = await copyOfDossier();
    await rename(copy.path('quotes'), copy.path('quotes').replace('.yaml', '.json'));
    const { problems } = await copy.check();
    expect(problems).toMatchObject([
      { file: 'lantern-coast/quotes.yaml', message: expect.stringContaining('perhaps it is quotes.json?') },
    ]);
  });
});

test('two dossiers with one id are a problem', async () => {
  const [copy, other] = [await copyOfDossier(), await copyOfDossier()];
  await cp(join(other.dataDir, 'lantern-coast'), join(copy.dataDir, 'second'), { recursive: true });
  const { problems } = await copy.check();
  expect(problems).toEqual([
    {
      file: 'second/dossier.yaml',
      entry: 'lantern-coast',
      field: 'id',
      spot: { line: 2, column: 5 },
      message: 'is the id of lantern-coast/ too',
    },
  ]);
});

test('the bot does not start on a record with a problem, and names every one', async () => {
  const copy = await copyOfDossier();
  await unlink(copy.path('events'));
  await copy.set('people', '0.age', 40);
  const broken = await loadRecord(copy.dataDir).catch((error: unknown) => error);
  expect(broken).toBeInstanceOf(BrokenRecord);
  for (const words of ['2 problem(s)', 'lantern-coast/events.yaml', 'mirela-quist', 'is missing']) {
    expect(String(broken)).toContain(words);
  }
});
