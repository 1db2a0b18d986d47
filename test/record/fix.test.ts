import { mkdir, readdir, readFile, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FILES, type FileName } from '../../src/record/schema.js';
import { type Copy, copyOfDossier, TEXT_FILE } from './fixture.js';

const NAMES = Object.keys(FILES) as FileName[];

async function contents(copy: Copy): Promise<{ [name: string]: string }> {
  const read = await Promise.all(NAMES.map(async (name) => [name, await readFile(copy.path(name), 'utf8')]));
  return Object.fromEntries(read);
}

/** Every file with what --fix fills in taken out of it, line by line, so that nothing else is touched. */
async function stripAll(copy: Copy): Promise<void> {
  for (const [name, text] of Object.entries(await contents(copy))) {
    // The repeated passage keeps its prefix: nothing else says which of the two is meant.
    const stripped = text.replaceAll(/,\n *"(start|end|sha256)": [^,\n]+/g, '');
    await writeFile(copy.path(name as FileName), stripped);
  }
}

test('--fix fills in again what was taken out: every file is as it was, byte for byte', async () => {
  const copy = await copyOfDossier();
  const before = await contents(copy);
  await stripAll(copy);
  expect(await contents(copy)).not.toEqual(before);
  const { problems, mended } = await copy.check({ fix: true });
  expect(problems).toEqual([]);
  expect(mended).toMatchObject([{ folder: 'lantern-coast', passages: 26, hashes: 1 }]);
  expect(await contents(copy)).toEqual(before);
});

test('--fix leaves files alone that need nothing, and nothing lies about afterwards', async () => {
  const copy = await copyOfDossier();
  // Not in the form --fix writes: it would show if the file were written again.
  await writeFile(
    copy.path('people'),
    JSON.stringify(JSON.parse(await readFile(copy.path('people'), 'utf8'))),
  );
  await copy.set('quotes', '3.passages.0.start', undefined);
  await copy.set('quotes', '3.passages.0.end', undefined);
  const before = await contents(copy);
  const times = await Promise.all(NAMES.map(async (name) => (await stat(copy.path(name))).mtimeMs));
  const { mended } = await copy.check({ fix: true });
  const after = await contents(copy);
  expect(mended).toMatchObject([{ names: ['quotes.yaml'], passages: 1, hashes: 0 }]);
  for (const [index, name] of NAMES.entries()) {
    if (name === 'quotes.yaml') continue;
    expect(after[name]).toBe(before[name]);
    expect((await stat(copy.path(name))).mtimeMs).toBe(times[index]);
  }
  expect((await readdir(dirname(copy.path('quotes')))).sort()).toEqual([...NAMES].sort());
});

test('without --fix no file is written', async () => {
  const copy = await copyOfDossier();
  await stripAll(copy);
  const before = await contents(copy);
  const { problems, mended } = await copy.check();
  expect([problems.length, mended]).toEqual([27, []]);
  expect(await contents(copy)).toEqual(before);
});

describe('--fix mends', () => {
  test.each<readonly [string, FileName, string, unknown]>([
    ['a stale position', 'quotes', '3.passages.0.start', 12],
    ['half a position', 'quotes', '0.passages.0.start', undefined],
    ['a prefix that does not stand there', 'quotes', '3.passages.0.prefix', 'wick “'],
    ['a missing prefix, by the position', 'quotes', '2.passages.0.prefix', undefined],
    ['a prefix too short to tell', 'quotes', '2.passages.0.prefix', '“'],
    ['the hash of a text whose passages are all found', 'sources', '0.text.sha256', '0'.repeat(64)],
  ])('%s', async (_, file, path, value) => {
    const copy = await copyOfDossier();
    const before: unknown = JSON.parse((await contents(copy))[file] ?? '');
    await copy.set(file, path, value);
    const { problems, mended } = await copy.check({ fix: true });
    expect(problems).toEqual([]);
    expect(mended).toHaveLength(1);
    expect(JSON.parse((await contents(copy))[file] ?? '')).toEqual(before);
  });

  test('every position when the text grew at its beginning, and takes over its hash', async () => {
    const copy = await copyOfDossier();
    const path = join(copy.sourcesDir, TEXT_FILE);
    await writeFile(path, `😶 A line more.\n${await readFile(path, 'utf8')}`);
    expect((await copy.check()).problems).toHaveLength(27);
    expect((await copy.check({ fix: true })).problems).toEqual([]);
    const quotes = JSON.parse((await contents(copy))['quotes.yaml'] ?? '');
    expect(quotes.quotes[3].passages[0]).toEqual({ exact: 'a candle with stairs', start: 1594, end: 1614 });
  });
});

describe('--fix does not touch', () => {
  test('a passage whose words are not in the text, and mends the others', async () => {
    const copy = await copyOfDossier();
    await stripAll(copy);
    await copy.set('quotes', '3.passages.0', { exact: 'a candle with steps' });
    const { problems, mended } = await copy.check({ fix: true });
    expect(mended).toMatchObject([{ passages: 25, hashes: 0 }]);
    expect(problems.map(({ entry, field }) => `${entry} ${field}`)).toEqual([
      'low-tide-review text.sha256',
      'carpenter-candle passages.0.exact',
    ]);
    const quotes = JSON.parse((await contents(copy))['quotes.yaml'] ?? '');
    expect(quotes.quotes[3].passages[0]).toEqual({ exact: 'a candle with steps' });
  });

  test('a repeated passage that nothing tells apart: the places are listed', async () => {
    const copy = await copyOfDossier();
    await copy.set('quotes', '2.passages.0', { exact: 'Leave it burning, leave it burning!' });
    const before = await contents(copy);
    const { problems, mended } = await copy.check({ fix: true });
    expect(mended).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/2 times[\s\S]*at 633–668[\s\S]*at 713–748/u);
    expect(await contents(copy)).toEqual(before);
  });

  test('anything of a source whose text changed so that a passage is gone', async () => {
    const copy = await copyOfDossier();
    const path = join(copy.sourcesDir, TEXT_FILE);
    const text = await readFile(path, 'utf8');
    await writeFile(path, `More. ${text.replace('a candle with stairs', 'a candle with steps')}`);
    const before = await contents(copy);
    const { problems, mended } = await copy.check({ fix: true });
    expect(mended).toEqual([]);
    expect(await contents(copy)).toEqual(before);
    expect(problems.find(({ entry }) => entry === 'carpenter-candle')?.message).toContain(
      '[-stairs-]{+steps+}',
    );
    expect(problems.find(({ field }) => field === 'text.sha256')).toBeDefined();
  });

  test('a passage whose text is not held', async () => {
    const copy = await copyOfDossier();
    await stripAll(copy);
    await unlink(join(copy.sourcesDir, TEXT_FILE));
    const before = await contents(copy);
    expect((await copy.check({ fix: true })).mended).toEqual([]);
    expect(await contents(copy)).toEqual(before);
  });

  test('a dossier with a file of the wrong form', async () => {
    const copy = await copyOfDossier();
    await stripAll(copy);
    await copy.set('events', '0.mood', 'sad');
    const before = await contents(copy);
    const { problems, mended } = await copy.check({ fix: true });
    expect(mended).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(await contents(copy)).toEqual(before);
  });
});

test('a file that cannot be written is a problem, and is not told as mended', async () => {
  const copy = await copyOfDossier();
  await copy.set('quotes', '3.passages.0.start', 12);
  await mkdir(`${copy.path('quotes')}.new`);
  const { problems, mended } = await copy.check({ fix: true });
  expect(mended).toEqual([]);
  expect(problems[0]).toMatchObject({
    file: 'lantern-coast/quotes.yaml',
    message: expect.stringContaining("can't be written"),
  });
});
