// What check-data advises whoever made a common mistake, and that it tells each mistake once.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkData } from '../../src/record/check.js';
import { likelyDates } from '../../src/record/likely-date.js';
import { printProblem } from '../../src/record/problems.js';
import type { FileName } from '../../src/record/schema.js';
import { copyOfDossier, DOSSIER, TEXT_FILE } from './fixture.js';

const told = async (copy: Awaited<ReturnType<typeof copyOfDossier>>) => {
  const { problems, warnings } = await copy.check();
  return { problems: problems.map(printProblem), warnings: warnings.map(printProblem) };
};

test.each([
  ['7/23/2031', ['2031-07-23']],
  ['3/4/2031', ['2031-03-04', '2031-04-03']],
  ['2031-7-23', ['2031-07-23']],
  ['23 July 2031', ['2031-07-23']],
  ['July 23rd, 2031', ['2031-07-23']],
  ['July 2031', ['2031-07']],
  ['c. 2031', ['2031~']],
  ['about July 2031', ['2031-07~']],
  ['2031?', ['2031~']],
  ['2031-07-23 14:00', ['2031-07-23T14:00']],
  ['2031-07-23 to 2031-07-25', ['2031-07-23/2031-07-25']],
  ['June 2031 – July 2031', ['2031-06/2031-07']],
  ['July 2031 to June 2031', []],
  ['unknown', ['null']],
  ['summer 2031', []],
  ['2031-02-30', []],
])('for %s it names %j', (written, meant) => {
  expect(likelyDates(written)).toEqual(meant);
});

describe('the words that are likely meant', () => {
  test.each<[string, FileName, string, string, string]>([
    ['a status by its outcome', 'events', '0.status', 'acquittal', '(perhaps "verdict" is meant)'],
    [
      'a part of two statuses',
      'events',
      '0.status',
      'release',
      '(perhaps "released" or "film release" is meant)',
    ],
    [
      'a part of two outcomes',
      'proceedings',
      '0.charges.0.outcome.name',
      'guilty',
      '(perhaps "guilty (verdict)" or "guilty (plea)" is meant)',
    ],
    ['a name for an id', 'quotes', '0.speaker', 'Mirela Quist', 'perhaps "mirela-quist" is meant'],
    ['a name with accents', 'quotes', '0.speaker', 'Inés Tallow', 'perhaps "ines-tallow" is meant'],
    ['the name of what every object has', 'events', '0.status', 'constructor', 'is none of these'],
  ])('%s', async (_, file, field, value, advice) => {
    const copy = await copyOfDossier();
    await copy.set(file, field, value);
    const { problems } = await told(copy);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(advice);
  });
});

describe('one mistake is told once', () => {
  test('a person who is malformed is not missed where a text names somebody of that surname', async () => {
    const copy = await copyOfDossier();
    await copy.set('people', '1.role', undefined);
    await copy.set('people', '2.name', 'Ines Varga');
    expect(await told(copy)).toEqual({ problems: [expect.stringContaining('is missing')], warnings: [] });
  });

  test('a claimant who is not on record is not missed in the text too', async () => {
    const copy = await copyOfDossier();
    await copy.set('events', '1.claimant', 'mirela-quits');
    expect((await told(copy)).problems).toEqual([expect.stringContaining('the nearest is "mirela-quist"')]);
  });

  test('a citation of a source that there is not is not a matter of places.json', async () => {
    const copy = await copyOfDossier();
    await copy.replace('people', 'low-tide-review: says gaffer', 'low-tide-reviews: says gaffer');
    expect((await told(copy)).problems).toEqual([expect.stringContaining('is "low-tide-review"')]);
  });

  test('a surname that two people have', async () => {
    const copy = await copyOfDossier();
    await copy.set('people', '2.name', 'Ines Varga');
    await copy.replace(
      'events',
      'The documentary Low Tide opened.',
      'Varga opened the documentary Low Tide.',
    );
    expect((await told(copy)).warnings).toEqual([
      expect.stringContaining('perhaps Odo Varga ("odo-varga") or Ines Varga ("ines-tallow")'),
    ]);
  });
});

test('a text that was saved anew with other line ends is told as that', async () => {
  const copy = await copyOfDossier();
  const path = join(copy.sourcesDir, TEXT_FILE);
  await writeFile(path, (await readFile(path, 'utf8')).replaceAll('\n', '\r\n'));
  expect((await told(copy)).problems[0]).toContain('perhaps it only has line ends of Windows (CRLF) now');
});

test('a folder of texts that is not there is told as that', async () => {
  const copy = await copyOfDossier();
  await rm(copy.sourcesDir, { recursive: true });
  const { problems } = await checkData({ ...copy, isOptional: false, fix: false });
  expect(problems.map(({ message }) => message)).toContain(
    `${TEXT_FILE} is held in no folder: there is no ${copy.sourcesDir}`,
  );
});

test('a passage in its quotation marks is told', async () => {
  const copy = await copyOfDossier();
  await copy.set('quotes', '1.passages', '“I checked them twice. I always check them twice.”');
  expect((await told(copy)).warnings).toEqual([expect.stringContaining('stands in quotation marks')]);
});

test.each([
  ['without its comma', '{ kind: interview host: The Gazette }'],
  ['with two commas', '{ kind: interview,, host: The Gazette }'],
])('a list in brackets %s is told as that', async (_, occasion) => {
  const copy = await copyOfDossier();
  await copy.replace('quotes', 'occasion: low-tide', `occasion: ${occasion}`);
  expect((await told(copy)).problems).toEqual([expect.stringContaining('one comma stands between two')]);
});

test('a key that does not stand below the others is told as that, and a dash without its space', async () => {
  const copy = await copyOfDossier();
  await copy.replace('quotes', '  source: low-tide-review', '   source: low-tide-review');
  await copy.replace('people', '- id: odo-varga', '-id: odo-varga');
  const { problems } = await told(copy);
  expect(problems).toEqual([
    expect.stringContaining('a dash that begins an entry has a space behind it'),
    expect.stringContaining('the keys of an entry stand right below each other'),
  ]);
  expect(problems[0]).toContain(`${DOSSIER}/people.yaml`);
});
