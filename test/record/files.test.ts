import { cp, rm, truncate, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkData } from '../../src/record/check.js';
import { loadRecord } from '../../src/record/load.js';
import { BrokenRecord } from '../../src/record/problems.js';
import { copyOfDossier } from './fixture.js';

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
  ])('%s', async (_, spoil, message) => {
    const copy = await copyOfDossier();
    await spoil(copy.path('quotes.json'));
    const { problems } = await copy.check();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.file).toBe('lantern-coast/quotes.json');
    expect(problems[0]?.message).toContain(message);
  });
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
