import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileName } from '../../src/record/schema.js';
import { copyOfDossier, DOSSIER, TEXT_FILE } from './fixture.js';

describe('a passage that is not right is told with what would be', () => {
  const CANDLE = 'quotes.3.passages.0';
  const STORM = 'quotes.2.passages.0';
  test.each<readonly [string, string, unknown, string, readonly string[]]>([
    [
      'another word',
      `${CANDLE}.exact`,
      'a candle with steps',
      'exact',
      [
        'these words do not stand in low-tide-review.txt',
        'in the data: a candle with steps',
        'nearest:     a candle with stairs (at 1579–1599)',
        'difference:  a candle with [-steps-]{+stairs+}',
      ],
    ],
    [
      'a straight quote for a curly one',
      'quotes.0.passages.0.exact',
      "We wasn't told a thing – not one d–mn thing,",
      'exact',
      ["wasn[-'-]{+’+}t told"],
    ],
    [
      'a letter that was bowdlerised',
      'quotes.0.passages.0.exact',
      'We wasn’t told a thing – not one damn thing,',
      'exact',
      ['{+d–mn+}'],
    ],
    [
      'an unusual space',
      `${CANDLE}.exact`,
      'a candle with\u00a0stairs',
      'exact',
      ['in the data: a candle with\\u{a0}stairs', '[-\\u{a0}-]{+ +}'],
    ],
    [
      'words near to nothing',
      `${CANDLE}.exact`,
      'Zebras juggle quixotic vodka fizz',
      'exact',
      ['No passage of the text is near to them.'],
    ],
    [
      'a position of other words',
      `${CANDLE}.start`,
      1578,
      'start',
      ['stand at 1579–1599', 'says 1578–1599', '--fix mends it'],
    ],
    ['an end too far', `${CANDLE}.end`, 1600, 'start', ['stand at 1579–1599', 'says 1579–1600']],
    [
      'no position',
      CANDLE,
      { exact: 'a candle with stairs' },
      'start',
      ['the position is missing', '--fix fills it in'],
    ],
    [
      'a wrong prefix',
      `${CANDLE}.prefix`,
      'wick “',
      'prefix',
      ['does not stand right before', 'in the data: wick “', 'in the text: ower “'],
    ],
    [
      'a wrong suffix',
      `${CANDLE}.suffix`,
      '!',
      'suffix',
      ['does not stand right after', 'in the data: !', 'in the text: ”'],
    ],
    [
      'a repeated passage without surroundings',
      `${STORM}.prefix`,
      undefined,
      'exact',
      ['stand in the text 2 times', '--fix adds the prefix or suffix'],
    ],
    [
      'a repeated passage with surroundings of both',
      `${STORM}.prefix`,
      '“',
      'exact',
      ['stand in the text 2 times', '--fix adds'],
    ],
    [
      'a repeated passage that nothing tells apart',
      STORM,
      { exact: 'Leave it burning, leave it burning!' },
      'exact',
      [
        'say which by a prefix or suffix',
        'at 633–668:  from the set. “[Leave',
        'at 713–748: lms the storm. “[Leave',
      ],
    ],
  ])('%s', async (_, path, value, key, lines) => {
    const copy = await copyOfDossier();
    await copy.set('quotes.yaml', path, value);
    const { problems } = await copy.check();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: `${DOSSIER}/quotes.yaml` });
    expect(problems[0]?.field).toMatch(new RegExp(`^passages\\.0\\.${key}$`));
    for (const line of lines) expect(problems[0]?.message).toContain(line);
  });
});

test('every place a passage can stand in is checked', async () => {
  const places: readonly (readonly [FileName, string, string])[] = [
    ['works', '0.citations.0', 'the-lantern-coast'],
    ['people', '3.citations.0', 'a-carpenter'],
    ['quotes', '0.passages.1', 'quist-not-told'],
    ['quotes', '0.citations.0', 'quist-not-told'],
    ['events', '1.citations.1', 'night-watch-claim'],
    ['events', '0.conflict.versions.0.citations.0', 'lighthouse-fire'],
    ['proceedings', '0.court.citations.0', 'varga-arson'],
    ['proceedings', '0.charges.0.citations.0', 'varga-arson'],
    ['proceedings', '0.charges.0.outcome', 'varga-arson'],
    ['proceedings', '0.steps.1.citations.0', 'varga-plea'],
  ];
  const copy = await copyOfDossier();
  for (const [file, path] of places) {
    const exact = path.includes('passages') ? `${path}.exact` : `${path}.passage.exact`;
    await copy.set(file, exact, 'not in there');
  }
  const { problems } = await copy.check();
  expect(problems.map(({ file, entry }) => `${file} ${entry}`).sort()).toEqual(
    places.map(([file, , entry]) => `${DOSSIER}/${file} ${entry}`).sort(),
  );
});

describe('a text', () => {
  const sourceProblem = (field: string) => ({
    file: `${DOSSIER}/sources.yaml`,
    entry: 'low-tide-review',
    field,
  });

  test('that is not the one checked is one problem with both hashes, and its passages are still checked', async () => {
    const copy = await copyOfDossier();
    await copy.set('sources', '0.text.sha256', '0'.repeat(64));
    await copy.set('quotes', '3.passages.0.exact', 'a candle with steps');
    const { problems } = await copy.check();
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatchObject(sourceProblem('text.sha256'));
    expect(problems[0]?.message).toMatch(/in the data: 0{64}\nin the file: fdf337ce[0-9a-f]{56}\n.*--fix/);
    expect(problems[1]).toMatchObject({ entry: 'carpenter-candle' });
  });

  test('whose hash is not in the data is a problem that --fix mends', async () => {
    const copy = await copyOfDossier();
    await copy.set('sources', '0.text.sha256', undefined);
    const { problems } = await copy.check();
    expect(problems).toEqual([
      { ...sourceProblem('text.sha256'), message: expect.stringContaining('--fix fills it in') },
    ]);
  });

  test('that is not held is listed, and is no problem', async () => {
    const copy = await copyOfDossier();
    await rm(copy.sourcesDir, { recursive: true });
    await copy.set('quotes', '3.passages.0.exact', 'a candle with steps');
    const { problems, dossiers } = await copy.check();
    expect(problems).toEqual([]);
    expect(dossiers[0]?.texts).toEqual([
      { source: 'low-tide-review', file: TEXT_FILE, state: 'not held' },
      { source: 'ellery-gazette', file: 'gazette-not-held.txt', state: 'not held' },
    ]);
  });

  test('that is not UTF-8 is a problem', async () => {
    const copy = await copyOfDossier();
    await writeFile(join(copy.sourcesDir, TEXT_FILE), Buffer.from('caf\xe9', 'latin1'));
    const { problems } = await copy.check();
    expect(problems).toEqual([
      { ...sourceProblem('text.file'), message: `${TEXT_FILE} can't be read: it is not UTF-8 text` },
    ]);
  });

  test('that is a folder is a problem', async () => {
    const copy = await copyOfDossier();
    await copy.set('sources', '0.text.file', 'folder');
    await mkdir(join(copy.sourcesDir, 'folder'));
    const { problems } = await copy.check();
    expect(problems).toEqual([
      { ...sourceProblem('text.file'), message: expect.stringContaining("folder can't be read") },
    ]);
  });

  test.each([
    [50, 0],
    [51, 1],
  ])('of which %i of 100 characters are stored gives %i problems', async (stored, count) => {
    const copy = await copyOfDossier();
    const text = `${'a'.repeat(stored - 2)} b${'x'.repeat(100 - stored)}`;
    await writeFile(join(copy.sourcesDir, 'gazette-not-held.txt'), text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    await copy.set('sources', '1.text.sha256', sha256);
    // Two that overlap: what both store counts once.
    const passage = { exact: text.slice(0, stored - 1), suffix: 'b', start: 0, end: stored - 1 };
    await copy.set('events', '0.conflict.versions.1.citations', [
      { source: 'ellery-gazette', passage },
      { source: 'ellery-gazette', passage: { exact: ' b', start: stored - 2, end: stored } },
    ]);
    const { problems, dossiers } = await copy.check();
    expect(dossiers[0]?.texts[1]?.checked).toEqual({ passages: 2, share: stored / 100, sha256 });
    expect(problems).toHaveLength(count);
    if (count > 0)
      expect(problems[0]?.message).toBe(
        'the dossier stores 51.0% of this text; 50.0% is the most, quote less of it',
      );
  });
});
