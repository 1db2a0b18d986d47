// What check-data says of a case, of names, dates and texts: the rules of the model, and the advice beside them.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkData } from '../../src/record/check.js';
import { loadRecord } from '../../src/record/load.js';
import { printProblem } from '../../src/record/problems.js';
import type { FileName } from '../../src/record/schema.js';
import { type Copy, copyOfDossier, TEXT_FILE } from './fixture.js';

const CITED = { 'low-tide-review': 'found Varga not guilty' };
const OUTCOME = '0.charges.0.outcome';

type Change = readonly [file: FileName, path: string, value: unknown];

async function changed(...changes: readonly Change[]): Promise<Copy> {
  const copy = await copyOfDossier();
  for (const change of changes) await copy.set(...change);
  return copy;
}

async function told(copy: Copy): Promise<string> {
  const { problems } = await copy.check();
  return problems.map(printProblem).join('\n');
}

describe('of a case', () => {
  const BOTH: Change = ['proceedings', '0.against', ['odo-varga', 'mirela-quist']];
  test.each<readonly [string, readonly Change[], string]>([
    [
      'a civil outcome of a criminal one',
      [['proceedings', `${OUTCOME}.name`, 'judgment']],
      '"judgment" is no outcome of a criminal case; those are: pending',
    ],
    [
      'a judgment for nobody',
      [
        ['proceedings', '0.type', 'civil'],
        ['proceedings', `${OUTCOME}.name`, 'judgment'],
      ],
      'says for whom it was',
    ],
    ['an outcome of one of two who are not told apart', [BOTH], 'say against whom this outcome is'],
    [
      'an outcome against somebody else',
      [['proceedings', `${OUTCOME}.against`, 'ines-tallow']],
      'the case is not against "ines-tallow"',
    ],
    [
      'a charge against somebody else',
      [['proceedings', '0.charges.0.against', ['ines-tallow']]],
      'charges.0.against',
    ],
    [
      'an outcome against whom the charge is not',
      [
        BOTH,
        ['proceedings', '0.charges.0.against', ['mirela-quist']],
        ['proceedings', `${OUTCOME}.against`, 'odo-varga'],
      ],
      'the case is not against "odo-varga"',
    ],
    [
      'two outcomes of one charge',
      [
        [
          'proceedings',
          OUTCOME,
          [
            { name: 'acquitted', citations: CITED },
            { name: 'pending', citations: CITED },
          ],
        ],
      ],
      'two outcomes against "odo-varga" of one charge',
    ],
    [
      'a sentence after an acquittal',
      [['proceedings', `${OUTCOME}.sentence`, 'two years']],
      '"acquitted" has no sentence',
    ],
    [
      'a step that names no party',
      [
        ['proceedings', '0.steps.1.text', 'A plea was entered.'],
        ['proceedings', '0.steps.1.people', []],
      ],
      'its text names a party',
    ],
    [
      'a party named twice',
      [['proceedings', '0.against', ['odo-varga', 'odo-varga']]],
      'names "odo-varga" twice',
    ],
    [
      'a document as a party',
      [['people', '1.kind', 'document']],
      '"odo-varga" is a document, and no party to a case',
    ],
    ['no party at all', [['proceedings', '0.against', []]], 'is an empty list'],
    ['nobody by the id', [['proceedings', '0.harmed', 'odo-vargo']], 'the nearest is "odo-varga"'],
  ])('%s', async (_, changes, message) => {
    expect(await told(await changed(...changes))).toContain(message);
  });

  test('two outcomes that say for nobody are not told to be of one', async () => {
    const outcomes = ['acquitted', 'pending'].map((name) => ({ name, citations: CITED }));
    const text = await told(await changed(BOTH, ['proceedings', OUTCOME, outcomes]));
    expect(text).toContain('say against whom');
    expect(text).not.toContain('two outcomes');
  });

  test('each of several has an outcome of their own', async () => {
    const outcomes = ['odo-varga', 'mirela-quist'].map((against) => ({
      ...{ name: 'acquitted', against, citations: CITED },
    }));
    expect(await told(await changed(BOTH, ['proceedings', OUTCOME, outcomes]))).toBe('');
  });
});

describe('of what came after what', () => {
  test.each<readonly [string, Change, string]>([
    ['itself', ['events', '0.after', 'lighthouse-fire'], 'came after itself'],
    ['what was later', ['events', '0.after', 'insurers-settled'], 'has a later date than this one'],
    ['nothing', ['events', '0.after', 'lighthouse'], 'there is no event with the id "lighthouse"'],
  ])('%s', async (_, change, message) => {
    expect(await told(await changed(change))).toContain(message);
  });

  test('itself, over two others', async () => {
    const copy = await changed(
      ['events', '0.after', 'night-watch-claim'],
      ['events', '1.after', 'insurers-suit'],
      ['events', '2.after', 'lighthouse-fire'],
    );
    expect((await told(copy)).match(/came after itself/g)).toHaveLength(3);
  });

  test('the timeline keeps all of a chain in order', async () => {
    const copy = await changed(
      ['events', '0.date', '2029'],
      ['events', '0.after', 'night-watch-claim'],
      ['events', '1.date', '2029'],
      ['events', '1.after', 'insurers-suit'],
    );
    const { dossiers } = await loadRecord(copy.dataDir);
    const chain = ['insurers-suit', 'night-watch-claim', 'lighthouse-fire'];
    const ids = dossiers[0].timeline.map(({ id }) => id);
    expect(ids.filter((id) => chain.includes(id))).toEqual(chain);
  });

  test('the timeline has it behind that, and less exact dates behind those within them', async () => {
    const order = async (...changes: readonly Change[]) => {
      const { dossiers } = await loadRecord((await changed(...changes)).dataDir);
      return dossiers[0].timeline.map(({ id }) => id);
    };
    const dated = ['lighthouse-fire', 'varga-charged', 'insurers-suit', 'varga-verdict', 'insurers-settled'];
    expect((await order()).slice(0, 5)).toEqual(dated);
    const moved = await order(
      ['events', '1.after', 'insurers-suit'],
      ['events', '0.after', 'varga-charged'],
      ['events', '0.date', '2029'],
    );
    expect(moved.indexOf('lighthouse-fire')).toBeGreaterThan(moved.indexOf('varga-charged'));
  });
});

describe('of dates and words written otherwise', () => {
  test.each([
    ['7/23/1982', '1982-07-23'],
    ['3/4/1982', '1982-03-04 or 1982-04-03'],
    ['21.10.2021', '2021-10-21'],
    ['2021/10/21', '2021-10-21'],
    ['21 October 2021', '2021-10-21'],
    ['October 21, 2021', '2021-10-21'],
    ['October 2021', '2021-10'],
  ])('%s: perhaps %s', async (written, meant) => {
    const text = await told(await changed(['events', '3.date', written]));
    expect(text).toContain(`“${written}”`);
    expect(text).toContain(meant);
  });

  test.each<readonly [Change, string]>([
    [['events', '3.status', 'setlement'], 'settlement'],
    [['works', '0.kind', 'documentry'], 'documentary'],
    [['quotes', '0.occasion', { kind: 'testimoney' }], 'testimony'],
    [['quotes', '0.circumstance', 'on the pier'], 'circumstances'],
  ])('%j: the nearest is %s', async (change, nearest) => {
    expect(await told(await changed(change))).toMatch(new RegExp(`nearest[^\n]*"?${nearest}`));
  });

  test('how long it is, and how long it may be', async () => {
    expect(await told(await changed(['quotes', '0.subject', 'x'.repeat(41)]))).toMatch(/41 characters.*40/);
    const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
    const quoted = async (count: number) => told(await changed(['quotes', '0.passages', words(count)]));
    expect(await quoted(61)).toContain('60 words; this one has 61');
    expect(await quoted(60)).not.toContain('60 words');
    const apart = [words(31), words(30)];
    expect(await told(await changed(['quotes', '0.passages', apart]))).toContain('60 words; this one has 61');
    expect(await told(await changed(['works', '0.citations', { 'low-tide-review': words(17) }]))).toMatch(
      /15.*17/,
    );
  });
});

describe('of names', () => {
  const hash = (name: string) => createHash('sha256').update(name).digest('hex');

  test.each(['Tam Oyelaran', 'tam oyelaran', 'TAM  OYELARAN,'])(
    '%s is withheld: found wherever it stands',
    async (name) => {
      const copy = await changed(
        ['people', '3.withheld', [hash('tam oyelaran')]],
        ['quotes', '3.circumstances', `of the tower, to ${name} himself`],
      );
      expect(await told(copy)).toMatch(/carpenter-candle › circumstances\n {2}.*withheld/);
      await copy.set('quotes', '3.circumstances', 'of the tower, to Tam');
      expect(await told(copy)).toBe('');
    },
  );

  test.each<readonly [string, ...Change]>([
    ['tam oyelaran', 'quotes', '3.circumstances', 'to Oyelaran, Tam, himself'],
    ['tam oyelaran', 'quotes', '3.circumstances', 'am Turm Tam Oyelarans'],
    ['tam oyelaran', 'dossier', 'about', 'A fire that hurt Tam Oyelaran.'],
    ['ana maria de oyelaran', 'dossier', 'about', 'A fire that hurt Ana Maria de Oyelaran.'],
  ])('%s is withheld in %s, %s: %s', async (name, ...change) => {
    const copy = await changed(['people', '3.withheld', [hash(name)]], change);
    expect(await told(copy)).toContain('withheld');
  });

  test.each<readonly [string, Change, string]>([
    ['a speaker twice', ['quotes', '0.speaker', ['mirela-quist', 'mirela-quist']], 'twice'],
    ['told on by themselves', ['quotes', '0.relayedBy', 'mirela-quist'], 'is the speaker'],
    ['an answer to itself', ['quotes', '0.respondsTo', 'quist-not-told'], 'answers itself'],
    ['beside itself', ['quotes', '0.standsBeside', ['quist-not-told']], 'stands beside itself'],
    ['beside nothing', ['quotes', '0.standsBeside', ['no-such-entry']], 'there is no entry'],
    ['a mark that says no', ['events', '0.milestone', false], 'is true, or left out'],
  ])('%s', async (_, change, message) => {
    expect(await told(await changed(change))).toContain(message);
  });

  test.each<readonly [string, readonly Change[], string]>([
    ['two people of one name', [['people', '2.name', 'Mirela  Quist']], 'one person, or two of one name'],
    [
      'the same words of two speakers',
      [['quotes', '2.passages', 'I checked them twice. I always check them twice.']],
      'another speaker says',
    ],
    ['a surname alone', [['events', '4.text', 'The documentary by Tallow opened.']], 'perhaps Ines Tallow'],
  ])('%s may be right, and is noticed', async (_, changes, message) => {
    const { warnings } = await (await changed(...changes)).check();
    expect(warnings.map((warning) => warning.message).join()).toContain(message);
  });

  test('the same words twice by one speaker are no others’', async () => {
    const twice = 'I checked them twice. I always check them twice.';
    const { warnings } = await (
      await changed(['quotes', '2.passages', twice], ['quotes', '2.speaker', 'mirela-quist'])
    ).check();
    expect(warnings.map((warning) => warning.message).join()).not.toContain('another speaker says');
  });
});

describe('of texts', () => {
  test('one that is named and not there: the nearest, where there is a folder of texts', async () => {
    const copy = await changed(['sources', '0.text', 'low-tide-revue.txt']);
    expect(await told(copy)).toMatch(/low-tide-revue\.txt is not in .*; the nearest is low-tide-review\.txt/);
    const elsewhere = { dataDir: copy.dataDir, sourcesDir: join(copy.dataDir, 'none'), fix: false };
    expect((await checkData({ ...elsewhere, isOptional: true })).count).toBe(0);
    expect((await checkData({ ...elsewhere, isOptional: false })).count).toBe(1);
  });

  test.each<readonly [string, (text: string) => string, string]>([
    ['Windows', (text) => text.replaceAll('\n', '\r\n'), 'CRLF'],
    ['a byte order mark', (text) => `\ufeff${text}`, 'byte order mark'],
    ['broken lines', (text) => text.replaceAll('. ', '.\n'), ''],
    ['accents apart', (text) => `${text}\nCafe\u0301`, 'NFC'],
    ['invisible spaces', (text) => text.replaceAll('tower', 'tow\u200ber'), 'U+200B'],
    ['hyphens for a line’s end', (text) => text.replaceAll('tower', 'tow\u00ader'), ''],
  ])('of %s: the passages are found in it all the same', async (_, change, oddity) => {
    const copy = await copyOfDossier();
    const path = join(copy.sourcesDir, TEXT_FILE);
    await writeFile(path, change(await readFile(path, 'utf8')));
    const { problems, warnings } = await copy.check({ fix: true });
    expect(problems).toEqual([]);
    expect(warnings.map(({ message }) => message).join()).toContain(oddity);
    expect(await told(copy)).toBe('');
  });

  test.each([
    ['a page’s HTML', '<!DOCTYPE html><p>Quist</p>', 'HTML'],
    ['nothing', ' \n', 'empty'],
  ])('that holds %s', async (_, text, message) => {
    const copy = await copyOfDossier();
    await writeFile(join(copy.sourcesDir, TEXT_FILE), text);
    expect(await told(copy)).toContain(message);
  });
});
