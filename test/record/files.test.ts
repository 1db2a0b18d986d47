import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, rename, rm, symlink, truncate, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkData } from '../../src/record/check.js';
import { loadRecord } from '../../src/record/load.js';
import { BrokenRecord } from '../../src/record/problems.js';
import { copyOfDossier } from './fixture.js';

/** 100,000 deep. */
const DEEP = '['.repeat(100_000) + ']'.repeat(100_000);
const DEEP_OBJECT = `{"quotes":[],"more":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`;

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

const WRONG_SHAPE = 'Invalid input: expected object, received';

describe('a file is refused, by name, that is', () => {
  test.each<readonly [string, (path: string) => Promise<void>, string]>([
    ['missing', unlink, 'is missing or not readable'],
    ['empty', (path) => writeFile(path, ''), 'is empty'],
    ['blank', (path) => writeFile(path, ' \n'), 'is empty'],
    ['half-written', (path) => truncate(path, 300), 'is not complete JSON'],
    ['not JSON', (path) => writeFile(path, 'quotes: none'), 'is not complete JSON'],
    ['not UTF-8', (path) => writeFile(path, Buffer.from('{"quotes":["caf\xe9"]}', 'latin1')), 'is not UTF-8'],
    ['a list', (path) => writeFile(path, '[]'), `${WRONG_SHAPE} array`],
    ['a number', (path) => writeFile(path, '42'), `${WRONG_SHAPE} number`],
    ['null', (path) => writeFile(path, 'null'), `${WRONG_SHAPE} null`],
    ['without its list', (path) => writeFile(path, '{}'), 'expected array, received undefined'],
    ['a list of anything', (path) => writeFile(path, '{"quotes":[null]}'), `${WRONG_SHAPE} null`],
    ['100 MB of blanks', (path) => truncate(path, 100_000_000), 'is larger than 16 MiB'],
    ['100,000 lists deep', (path) => writeFile(path, DEEP), `${WRONG_SHAPE} array`],
    [
      '100,000 lists deep in its list',
      (path) => writeFile(path, `{"quotes":[${DEEP}]}`),
      `${WRONG_SHAPE} array`,
    ],
    ['100,000 objects deep', (path) => writeFile(path, DEEP_OBJECT), 'Unrecognized key: "more"'],
    [
      '100,000 brackets without an end',
      (path) => writeFile(path, '['.repeat(100_000)),
      'is not complete JSON',
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

test('a link to another dossier’s file is refused', async () => {
  const [copy, other] = [await copyOfDossier(), await copyOfDossier()];
  await linkTo(other.path('quotes'))(copy.path('quotes'));
  const { problems } = await copy.check();
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('leads out of its folder'),
  ]);
});

test('a data folder that is missing is one problem', async () => {
  const { problems } = await checkData({ dataDir: '/nowhere/data', sourcesDir: '/nowhere', fix: true });
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
  const fileOf = (entry: string, count: number) => `{"events":[${Array(count).fill(entry).join(',')}]}`;
  test.each<readonly [string, string, number]>([
    ['empty entries', fileOf('{}', 300_000), 10_000],
    ['entries without an end', fileOf('{"id":"e","people":[]}', 120_000), 10_000],
    ['one entry with a list of rubbish', `{"events":[{"people":[${'0,'.repeat(1_300_000)}0]}]}`, 1],
    ['more values than memory holds', fileOf('[]', 5_000_000), 1],
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

describe('a key that stands twice is refused, with its line', () => {
  test.each([
    [
      'in an entry',
      '"id": "lighthouse-fire",',
      '"id": "lighthouse-fire",\n"id": "lighthouse-fire",',
      '"id"',
      5,
    ],
    ['in other writing', '"events": [', '"\\u0065vents": [],\n"events": [', '"events"', 3],
    ['of a passage', '"exact": "', '"exact": "He lit it",\n"exact" : "', '"exact"', 19],
  ])('%s', async (_, from, to, key, line) => {
    const copy = await copyOfDossier();
    const text = await readFile(copy.path('events'), 'utf8');
    await writeFile(
      copy.path('events'),
      text.replace(from, () => to),
    );
    const { problems } = await copy.check();
    expect(problems).toContainEqual({
      file: 'lantern-coast/events.yaml',
      message: expect.stringMatching(new RegExp(`^has the key ${key} twice.* line ${line}$`)),
    });
  });
});

test('a data folder without a dossier is one problem', async () => {
  const copy = await copyOfDossier();
  await rm(join(copy.dataDir, 'lantern-coast'), { recursive: true });
  const { problems } = await copy.check();
  expect(problems).toEqual([{ file: copy.dataDir, message: 'holds no folder with a dossier' }]);
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
