import { mkdir, readdir, readFile, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadRecord } from '../../src/record/load.js';
import { FILES, type FileName } from '../../src/record/schema.js';
import { type Copy, changePlaces, copyOfDossier, TEXT_FILE } from './fixture.js';

/** What people wrote, byte for byte. */
async function written(copy: Copy): Promise<readonly string[]> {
  const names = Object.keys(FILES) as FileName[];
  return Promise.all(names.map((name) => readFile(copy.path(name), 'latin1')));
}

const placesIn = (copy: Copy) => readFile(copy.places, 'utf8');

/** Puts `to` for `from` in the held text. */
async function changeText(copy: Copy, from: string, to: string): Promise<void> {
  const path = join(copy.sourcesDir, TEXT_FILE);
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
}

test('--fix writes the places again where they are lost, as they were', async () => {
  const copy = await copyOfDossier();
  const before = await placesIn(copy);
  await unlink(copy.places);
  const { problems, mended } = await copy.check({ fix: true });
  expect(problems).toEqual([]);
  expect(mended).toEqual([{ folder: 'lantern-coast', passages: 26 }]);
  expect(await placesIn(copy)).toBe(before);
  expect((await readdir(dirname(copy.places))).filter((name) => name.endsWith('.new'))).toEqual([]);
});

test('--fix never touches what people wrote, comments and odd forms and all', async () => {
  const copy = await copyOfDossier();
  await copy.replace(
    'quotes',
    '- id: carpenter-candle',
    '# A note.\r\n- id:   "carpenter-candle"   # of mine',
  );
  await copy.replace('people', 'otherNames: [Quist]', 'otherNames:\n    - Quist\n\n\n');
  const before = await written(copy);
  await unlink(copy.places);
  expect((await copy.check({ fix: true })).problems).toEqual([]);
  expect(await written(copy)).toEqual(before);
});

test('--fix leaves places alone that are right', async () => {
  const copy = await copyOfDossier();
  // Not in the form --fix writes: it would show if the file were written again.
  await changePlaces(copy, (own) => own);
  const [before, { mtimeMs }] = [await placesIn(copy), await stat(copy.places)];
  expect((await copy.check({ fix: true })).mended).toEqual([]);
  expect([await placesIn(copy), (await stat(copy.places)).mtimeMs]).toEqual([before, mtimeMs]);
});

describe('places are one problem without --fix, and none after it, where they are', () => {
  test.each<readonly [string, (copy: Copy) => Promise<unknown>]>([
    ['missing', (copy) => unlink(copy.places)],
    ['of other words', (copy) => copy.replace('quotes', 'a candle with stairs', 'candle with stairs')],
    [
      'moved',
      (copy) =>
        changePlaces(copy, (own) => ({
          ...own,
          passages: own.passages.map((one) => ({ ...one, start: 1 })),
        })),
    ],
    [
      'of a passage too many',
      (copy) =>
        changePlaces(copy, (own) => ({
          ...own,
          passages: [...own.passages, { exact: 'gone', start: 1, end: 5 }],
        })),
    ],
    [
      'of a source that is gone',
      async (copy) => {
        const places = JSON.parse(await placesIn(copy));
        await writeFile(
          copy.places,
          JSON.stringify({ ...places, gone: { sha256: '0'.repeat(64), passages: [] } }),
        );
      },
    ],
    [
      'of a text whose hash is another',
      (copy) => changePlaces(copy, (own) => ({ ...own, sha256: '0'.repeat(64) })),
    ],
    ['of a text that grew at its beginning', (copy) => changeText(copy, '🎬🔥', '😶 A line more.\n🎬🔥')],
  ])('%s', async (_, spoil) => {
    const copy = await copyOfDossier();
    await spoil(copy);
    const before = [await written(copy), await placesIn(copy).catch(() => undefined)];
    const { problems, mended } = await copy.check();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('--fix');
    expect(mended).toEqual([]);
    expect([await written(copy), await placesIn(copy).catch(() => undefined)]).toEqual(before);
    expect((await copy.check({ fix: true })).problems).toEqual([]);
    expect((await copy.check()).problems).toEqual([]);
  });
});

describe('places that nobody can read are one problem that says what to do:', () => {
  test.each([
    ['half of them', '{"low-tide-review": {"sha256": "'],
    ['none', ''],
    ['a list', '[]'],
    ['a hash that is none', '{"low-tide-review": {"sha256": "x", "passages": []}}'],
    [
      'a start that is none',
      `{"low-tide-review": {"sha256": "${'0'.repeat(64)}", "passages": [{"exact": "a", "start": "1", "end": 2}]}}`,
    ],
    ['100,000 lists', '['.repeat(100_000)],
  ])('%s', async (_, text) => {
    const copy = await copyOfDossier();
    await writeFile(copy.places, text);
    const { problems } = await copy.check({ fix: true });
    expect(problems).toEqual([
      {
        file: 'lantern-coast/places.json',
        message: expect.stringContaining('delete it, and let --fix write it again'),
      },
    ]);
    await unlink(copy.places);
    expect((await copy.check({ fix: true })).problems).toEqual([]);
  });
});

test('a record without places is read, and shows none', async () => {
  const copy = await copyOfDossier();
  await unlink(copy.places);
  const { dossiers } = await loadRecord(copy.dataDir);
  expect(dossiers[0].quotes[0]?.passages[0].position).toBeNull();
});

describe('--fix writes no place', () => {
  test('of words that are not in the text, and those of all others', async () => {
    const copy = await copyOfDossier();
    await copy.set('quotes', '3.passages', 'a candle with steps');
    const { problems, mended } = await copy.check({ fix: true });
    expect(mended).toMatchObject([{ passages: 25 }]);
    expect(problems.map(({ entry, field }) => `${entry} ${field}`)).toEqual(['carpenter-candle passages.0']);
    expect(await placesIn(copy)).not.toContain('a candle with');
  });

  test('of words that stand twice', async () => {
    const copy = await copyOfDossier();
    await copy.set('quotes', '2.passages', 'Leave it burning, leave it burning!');
    const { problems } = await copy.check({ fix: true });
    expect(problems.map(({ entry }) => entry)).toEqual(['varga-leave-it-burning']);
    expect(await placesIn(copy)).not.toContain('Leave it burning');
  });

  test('in a text that changed so that a passage is gone', async () => {
    const copy = await copyOfDossier();
    await changeText(copy, 'a candle with stairs', 'a candle with steps');
    const before = await placesIn(copy);
    const { problems, mended } = await copy.check({ fix: true });
    expect([mended, await placesIn(copy)]).toEqual([[], before]);
    expect(problems.map(({ entry }) => entry)).toEqual(['low-tide-review', 'carpenter-candle']);
    expect(problems[0]?.message).toContain('is not the text that was checked');
    expect(problems[1]?.message).toContain('[-stairs-]{+steps+}');
  });

  test('and takes none away where the text is not held', async () => {
    const copy = await copyOfDossier();
    await unlink(join(copy.sourcesDir, TEXT_FILE));
    const before = await placesIn(copy);
    expect((await copy.check({ fix: true })).mended).toEqual([]);
    expect(await placesIn(copy)).toBe(before);
  });

  test('in a dossier with a file of the wrong form', async () => {
    const copy = await copyOfDossier();
    await unlink(copy.places);
    await copy.set('events', '0.mood', 'sad');
    const { problems, mended } = await copy.check({ fix: true });
    expect([problems.length, mended]).toEqual([1, []]);
    expect(await readdir(dirname(copy.places))).not.toContain('places.json');
  });
});

test('places that cannot be written are a problem, and are not told as written', async () => {
  const copy = await copyOfDossier();
  await unlink(copy.places);
  await mkdir(`${copy.places}.new`);
  const { problems, mended } = await copy.check({ fix: true });
  expect(mended).toEqual([]);
  expect(problems).toEqual([
    { file: 'lantern-coast/places.json', message: expect.stringContaining("can't be written") },
  ]);
});
