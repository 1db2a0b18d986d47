import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadRecord } from '../../src/record/load.js';
import type { FileName } from '../../src/record/schema.js';
import { parseYaml } from '../../src/record/yaml.js';
import { changePlaces, copyOfDossier, DOSSIER, TEXT_FILE } from './fixture.js';

describe('a passage that is not right is told with what would be', () => {
  const CANDLE = '3.passages';
  const STORM = '2.passages';
  test.each<readonly [string, string, unknown, string, readonly string[]]>([
    [
      'another word',
      CANDLE,
      'a candle with steps',
      '',
      [
        'these words do not stand in low-tide-review.txt',
        'in the data: a candle with steps',
        'nearest:     a candle with stairs (at 1573–1593)',
        'difference:  a candle with [-steps-]{+stairs+}',
      ],
    ],
    ['the end of a word', CANDLE, 'andle with stairs', '', ['cuts a word in two; whole words are quoted:']],
    [
      'a straight quote for a curly one',
      '0.passages.0',
      "We wasn't told a thing – not one d–mn thing,",
      '',
      ["wasn[-'-]{+’+}t told"],
    ],
    [
      'a letter that was bowdlerised',
      '0.passages.0',
      'We wasn’t told a thing – not one damn thing,',
      '',
      ['{+d–mn+}'],
    ],
    [
      'an unusual space, and another word',
      CANDLE,
      'a candle with\u00a0steps',
      '',
      ['difference:  a candle with [-steps-]{+stairs+}'],
    ],
    [
      'words near to nothing',
      CANDLE,
      'Zebras juggle quixotic vodka fizz',
      '',
      ['No passage of the text is near to them.'],
    ],
    [
      'a wrong prefix',
      CANDLE,
      { exact: 'a candle with stairs', prefix: 'wick “' },
      'prefix',
      ['does not stand right before', 'in the data: wick “', 'in the text: ower “'],
    ],
    [
      'a wrong suffix',
      CANDLE,
      { exact: 'a candle with stairs', suffix: '!' },
      'suffix',
      ['does not stand right after', 'in the data: !', 'in the text: ”'],
    ],
    [
      'a prefix of one place and a suffix of another',
      STORM,
      { exact: 'Leave it burning, leave it burning!', prefix: 't. “', suffix: '” he shouts agai' },
      'prefix',
      ['stand around the words, but nowhere both'],
    ],
    [
      'a repeated passage with surroundings of both',
      `${STORM}.prefix`,
      '“',
      '',
      ['stand in the text 2 times', '← prefix: "t. “"', '← prefix: "m. “"'],
    ],
    [
      'a repeated passage that nothing tells apart',
      STORM,
      'Leave it burning, leave it burning!',
      '',
      [
        'these words stand in the text 2 times; say which by what stands at its end:',
        ' from the set. “[Leave it burning, leave it burning!]” he shouts whil  ← prefix: "t. “"',
        'lms the storm. “[Leave it burning, leave it burning!]” he shouts agai  ← prefix: "m. “"',
      ],
    ],
    [
      'an occurrence that there is not',
      STORM,
      { exact: 'Leave it burning, leave it burning!', occurrence: '3' },
      '',
      ['stand in the text 2 times'],
    ],
  ])('%s', async (_, path, value, key, lines) => {
    const copy = await copyOfDossier();
    await copy.set('quotes', path, value);
    const { problems } = await copy.check();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: `${DOSSIER}/quotes.yaml` });
    expect(problems[0]?.field).toMatch(new RegExp(`^passages\\.\\d${key && `\\.${key}`}$`));
    for (const line of lines) expect(problems[0]?.message).toContain(line);
  });
});

test('what the message about repeated words says, put into the data, tells them apart', async () => {
  const copy = await copyOfDossier();
  await copy.set('quotes', '2.passages', 'Leave it burning, leave it burning!');
  const { problems } = await copy.check();
  const [, first, second] = problems[0]?.message.split('\n').map((line) => line.split('← ')[1] ?? '') ?? [];
  const starts: unknown[] = [];
  for (const advice of [first, second]) {
    await copy.set(
      'quotes',
      '2.passages',
      parseYaml(`{ exact: "Leave it burning, leave it burning!", ${advice} }`),
    );
    expect((await copy.check({ fix: true })).problems).toEqual([]);
    const { dossiers } = await loadRecord(copy.dataDir);
    starts.push(dossiers[0].quotes[2]?.passages[0].position?.start);
  }
  expect(starts).toEqual([633, 713]);
});

/** A passage of several of one source is told by its source; what stands alone may stand in a list. */
const told = (field: string) =>
  field.replace(/(?<!passages)\.1$/, '').replace('outcome.citations', 'outcome.0.citations');

test('every place a passage can stand in is checked, and found in its file', async () => {
  const places: readonly (readonly [FileName, string, string, string])[] = [
    ['works', '0', 'citations.low-tide-review', 'the-lantern-coast'],
    ['people', '3', 'citations.low-tide-review', 'a-carpenter'],
    ['quotes', '0', 'passages.1', 'quist-not-told'],
    ['quotes', '0', 'citations.low-tide-review', 'quist-not-told'],
    ['events', '1', 'citations.low-tide-review.1', 'night-watch-claim'],
    ['events', '0', 'conflict.versions.0.citations.low-tide-review', 'lighthouse-fire'],
    ['proceedings', '0', 'court.citations.low-tide-review', 'varga-arson'],
    ['proceedings', '0', 'charges.0.citations.low-tide-review', 'varga-arson'],
    ['proceedings', '0', 'charges.0.outcome.citations.low-tide-review', 'varga-arson'],
    ['proceedings', '0.steps.1', 'citations.low-tide-review', 'varga-plea'],
  ];
  const copy = await copyOfDossier();
  for (const [file, at, field] of places) await copy.set(file, `${at}.${field}`, 'not in there');
  const { problems } = await copy.check();
  expect(problems.map(({ file, entry, field }) => `${file} ${entry} ${field}`).sort()).toEqual(
    places.map(([file, , field, entry]) => `${DOSSIER}/${file}.yaml ${entry} ${told(field)}`).sort(),
  );
  for (const { file, spot } of problems) {
    const text = await readFile(join(copy.dataDir, file), 'utf8');
    const line = text.split('\n')[(spot?.line ?? 0) - 1]?.slice((spot?.column ?? 0) - 1);
    // Of several passages of one source the list is pointed at.
    expect(line).toMatch(/^(not in there|\[)/);
  }
});

describe('a text', () => {
  const sourceProblem = { file: `${DOSSIER}/sources.yaml`, entry: 'low-tide-review', field: 'text' };

  test('that is not the one checked is one problem with both hashes, and its passages are still checked', async () => {
    const copy = await copyOfDossier();
    await changePlaces(copy, (places) => ({ ...places, sha256: '0'.repeat(64) }));
    await copy.set('quotes', '3.passages', 'a candle with steps');
    const { problems } = await copy.check();
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatchObject(sourceProblem);
    expect(problems[0]?.message).toMatch(
      /in places.json: 0{64}\nin the file: {5}fdf337ce[0-9a-f]{56}\n.*--fix/,
    );
    expect(problems[1]).toMatchObject({ entry: 'carpenter-candle' });
  });

  test('that is not held is listed, and is no problem', async () => {
    const copy = await copyOfDossier();
    await rm(copy.sourcesDir, { recursive: true });
    await copy.set('quotes', '3.passages', 'a candle with steps');
    const { problems, dossiers } = await copy.check();
    expect(problems).toEqual([]);
    expect(dossiers[0]?.texts).toMatchObject([
      { source: { id: 'low-tide-review' }, file: TEXT_FILE, text: { state: 'not held' } },
    ]);
  });

  test('that is not UTF-8 is a problem', async () => {
    const copy = await copyOfDossier();
    await writeFile(join(copy.sourcesDir, TEXT_FILE), Buffer.from('caf\xe9', 'latin1'));
    const { problems } = await copy.check();
    expect(problems).toEqual([
      {
        ...sourceProblem,
        spot: { line: 5, column: 9 },
        message: `${TEXT_FILE} can't be read: it is not UTF-8 text; save it again as UTF-8`,
      },
    ]);
  });

  test('that is a folder is a problem', async () => {
    const copy = await copyOfDossier();
    await copy.set('sources', '0.text', 'folder');
    await mkdir(join(copy.sourcesDir, 'folder'));
    const { problems } = await copy.check();
    expect(problems).toMatchObject([
      { ...sourceProblem, message: expect.stringContaining("folder can't be read") },
    ]);
  });

  test.each([
    [50, 0],
    [51, 1],
  ])('of which %i of 100 characters are stored gives %i problems', async (stored, count) => {
    const copy = await copyOfDossier();
    const text = `${'a'.repeat(stored - 2)} b${'.'.repeat(100 - stored)}`;
    await writeFile(join(copy.sourcesDir, 'gazette-not-held.txt'), text);
    await copy.set('sources', '1.text', 'gazette-not-held.txt');
    const sha256 = createHash('sha256').update(text).digest('hex');
    // Two that overlap: what both store counts once.
    await copy.set('events', '0.conflict.versions.1.citations.ellery-gazette', [
      { exact: text.slice(0, stored - 1), suffix: 'b' },
      ' b',
    ]);
    const { problems, dossiers } = await copy.check({ fix: true });
    expect(dossiers[0]?.texts[1]).toMatchObject({ share: stored / 100, text: { sha256 } });
    expect(dossiers[0]?.texts[1]?.passages).toHaveLength(2);
    expect(problems).toHaveLength(count);
    if (count > 0)
      expect(problems[0]?.message).toBe(
        'the dossier stores 51.0% of this text; 50.0% is the most, quote less of it',
      );
  });
});
