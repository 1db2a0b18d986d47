import { execFileSync } from 'node:child_process';
import { cp, mkdir, rename, rm, symlink, truncate, unlink, writeFile } from 'node:fs/promises';
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
    ['a link to the neighbour', linkTo('../other/quotes.json'), 'is missing or not readable'],
    ['a link to itself', linkTo('quotes.json'), 'is missing or not readable'],
  ])('%s', async (_, spoil, message) => {
    const copy = await copyOfDossier();
    await spoil(copy.path('quotes.json'));
    const { problems } = await copy.check();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.file).toBe('lantern-coast/quotes.json');
    expect(problems[0]?.message).toContain(message);
  });
});

test('a link that stays in the folder is followed', async () => {
  const copy = await copyOfDossier();
  const folder = dirname(copy.path('quotes.json'));
  await mkdir(join(folder, '..2026'));
  await rename(copy.path('quotes.json'), join(folder, '..2026/quotes.json'));
  await symlink('..2026', join(folder, '..data'));
  await symlink('..data/quotes.json', copy.path('quotes.json'));
  expect((await copy.check()).problems).toEqual([]);
});

test('a link to another dossier’s file is refused', async () => {
  const [copy, other] = [await copyOfDossier(), await copyOfDossier()];
  await linkTo(other.path('quotes.json'))(copy.path('quotes.json'));
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
      file: 'second/dossier.json',
      entry: 'lantern-coast',
      field: 'id',
      message: 'is the id of lantern-coast/ too',
    },
  ]);
});

test('the bot does not start on a record with a problem, and names every one', async () => {
  const copy = await copyOfDossier();
  await unlink(copy.path('events.json'));
  await copy.set('people.json', 'people.0.age', 40);
  const broken = await loadRecord(copy.dataDir).catch((error: unknown) => error);
  expect(broken).toBeInstanceOf(BrokenRecord);
  for (const words of ['2 problem(s)', 'lantern-coast/events.json', 'mirela-quist', 'is missing']) {
    expect(String(broken)).toContain(words);
  }
});
