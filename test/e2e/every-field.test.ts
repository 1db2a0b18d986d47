// What a dossier can say, as members read it: every particular of the model in the answer it belongs to.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadRecord } from '../../src/record/load.js';
import { botOn, listed } from '../support/local-bot.js';
import { isPrivate, memberOn, memberWithBot, pagesFrom, read } from '../support/member.js';
import { completed, pictureOf } from '../support/pictures.js';

const record = await loadRecord('test/fixtures/reference');
const member = memberWithBot(() => botOn(record));

const whole = async (name: string, options: Record<string, string> = {}) =>
  (await pagesFrom(member, await member.ask(name, options))).map(read).join('\n');

describe('/quote', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'a testimony, in two versions, corrected',
      'marrow-no-lights',
      [
        'testimony, the trial’s third day, Port Sable Assize, March 2028',
        'Sources differ on how many lights there were: She said “no lights”, as this paper’s reporter heard it. ([Courier](',
        ' She said “few lights”, as the court’s own record prints it. ([Courier](',
        'Corrected on 2 May 2028: The words were said to be from the first day',
      ],
    ],
    [
      'two speakers',
      'crew-not-at-night',
      [
        'Dessa Marrow, Osric Venn: “We',
        '**Dessa Marrow**, Deckhand of',
        '**Osric Venn**, Boatswain of',
        'letter, April 2027',
      ],
    ],
    [
      'an organisation that answers',
      'producers-no-letter',
      ['Sable Reach Pictures', 'In answer to: Dessa Marrow, Osric Venn: “We will not sail'],
    ],
    [
      'words told by another, with others beside them',
      'pell-timing-the-tide',
      ['As told by Maud Pell, Sister of Jory Pell', 'call', 'Beside it: Ilka Tamsin: “Closer'],
    ],
    [
      'a document, with the page',
      'call-sheet-passengers',
      [
        'The call sheet of 3 May 2027',
        'Plan of the day’s filming',
        'Harbour Safety Board, January 2028 (p. 7)',
      ],
    ],
    [
      'a set in a documentary',
      'tamsin-closer',
      [
        'on set, the set of Night Ferry; shown in *Slack Water*, a documentary',
        'Beside it: Jory Pell: “They are timing',
      ],
    ],
    [
      'a source that has none of the words, but who said them',
      'venn-fog',
      [' · On the circumstances: [Courier](https://courier.example/a-night-without-lights)'],
    ],
  ])('%s', async (_, id, told) => {
    const text = read(await member.ask('quote', { query: `#${id}` }));
    for (const words of told) expect(text).toContain(words);
    expect(text).not.toMatch(/undefined|null/);
  });

  test('“as of” counts the sources of both versions', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'on-the-record-'));
    onTestFinished(() => rm(dir, { recursive: true }));
    await cp('test/fixtures/reference', dir, { recursive: true });
    const path = join(dir, 'night-ferry/quotes.yaml');
    const quotes = await readFile(path, 'utf8');
    await writeFile(
      path,
      quotes.replace(
        "reach-courier: The court's own record prints",
        "diario-ria: The court's own record prints",
      ),
    );
    const bot = await botOn(loadRecord(dir));
    onTestFinished(() => bot.stop());
    const answer = await memberOn(() => bot.discord).ask('quote', { query: '#marrow-no-lights' });
    expect(read(answer)).toContain('As of November 2029');
  });

  test('what stands beside it is beside it in /who and on its picture too', async () => {
    expect(await whole('who', { person: 'tamsin' })).toContain('Beside it: Jory Pell: “They are timing');
    const card = await completed(
      member,
      await member.discord.run({ name: 'quote', options: { card: true, query: '#tamsin-closer' } }),
    );
    expect(pictureOf(card).description).toContain('Beside it: Jory Pell: “They are timing');
  });

  test('as a picture, with both versions and what was corrected', async () => {
    const card = await completed(
      member,
      await member.discord.run({ name: 'quote', options: { card: true, query: '#marrow-no-lights' } }),
    );
    for (const words of [
      'Sources differ on how many lights there were:',
      'She said “few lights”, as the court’s own record prints it. (',
      'Corrected on 2 May 2028: The words were said to be from the first day',
    ])
      expect(pictureOf(card).description).toContain(words);
  });

  test('by words that stand in none of them', async () => {
    expect(read(await member.ask('quote', { query: 'bow light' }))).toContain('We had no lights on the bow,');
  });
});

describe('/verdict', () => {
  test('each of two defendants has their own outcome, with the sentence beside it', async () => {
    const answer = await member.ask('verdict', { person: 'bram oakes' });
    const short = (await pagesFrom(member, answer)).map(read).join('\n');
    const steps = await member.press(await member.ask('verdict', { person: 'bram oakes' }), 'All steps (6)');
    const all = (await pagesFrom(member, steps)).map(read).join('\n');
    for (const text of [short, all]) {
      for (const words of [
        '**Guilty (verdict):** Manslaughter, one count each; three years in prison, cut to two on appeal; Bram Oakes (',
        '**Acquitted:** Manslaughter, one count each; Corvin Hale (',
        '**Withdrawn:** Endangering a child; Bram Oakes (',
        '– On appeal the sentence of Bram Oakes was cut',
      ])
        expect(text).toContain(words);
      // It was laid against the other alone.
      expect(text).not.toContain('Endangering a child; Corvin Hale');
    }
    for (const words of [
      'Against Bram Oakes and Corvin Hale',
      'Brought by Crown Office',
      'About what happened to Jory Pell and a boy of eleven',
      'Corrected on 2 May 2028: The second charge',
    ])
      expect(all).toContain(words);
  });

  test('the line above tells nobody’s outcome but their own', async () => {
    const lines = await Promise.all(
      ['bram oakes', 'corvin hale'].map(async (person) => (await member.ask('verdict', { person })).content),
    );
    expect(lines).toEqual([
      'Bram Oakes · Manslaughter: guilty (verdict) · Endangering a child: withdrawn',
      'Corvin Hale · Manslaughter: acquitted',
    ]);
  });

  test('a judgment and a penalty are no findings of guilt, and stand behind the criminal case', async () => {
    const text = await whole('verdict');
    const places = [
      'The manslaughter case',
      'A regulatory case: an authority’s, and no criminal one',
      '**Resolved:** Sailing without lights; penalty of 25,000 crowns agreed (',
      'Civil suits: allegations, not criminal proceedings',
      '**Judgment:** Wrongful death; for Maud Pell, 300,000 crowns (',
    ].map((words) => text.indexOf(words));
    expect(places).toEqual(places.filter((place) => place >= 0).toSorted((a, b) => a - b));
    expect(places).toHaveLength(5);
  });

  test.each([
    ['sable reach pictures', 'Maud Pell’s suit'],
    ['maud pell', 'Maud Pell’s suit'],
    ['jory pell', 'The manslaughter case'],
  ])('%s leads to %s', async (person, title) => {
    const answer = await member.ask('verdict', { person });
    const menus = JSON.stringify((await member.open(answer)).components);
    expect(`${await whole('verdict', { person })} ${menus}`).toContain(title);
    if (person === 'maud pell') expect(read(answer)).toContain('**Judgment:** Wrongful death; for Maud Pell');
  });

  test('judgment: the case that ended so', async () => {
    expect(listed(await member.ask('verdict', { person: 'judgment' }))).toEqual(['pell-wrongful-death']);
  });

  test.each(['lawsuit', 'civil suit'])(
    '%s: the case, and what is told of a suit beside it',
    async (person) => {
      expect(listed(await member.ask('verdict', { person }))).toEqual([
        'pell-wrongful-death',
        'insurers-suit',
      ]);
    },
  );
});

test('/timeline: intervals, hours and years, in order', async () => {
  const text = await whole('timeline');
  const dates = [...text.matchAll(/^\*\*(.+)\*\* · /gm)].map(([, date = '']) => date);
  expect(dates).toContain('2 April 2028');
  expect(dates.some((date) => /^26 April\s?–\s?3 May 2027$/u.test(date))).toBe(true);
  expect(dates.some((date) => /\d:\d\d/.test(date))).toBe(true);
  const appeal = text.indexOf('Bram Oakes filed an appeal.');
  expect(appeal).toBeGreaterThan(text.indexOf('was sentenced to three years in prison'));
});

test.each([
  ['2 May 2027', true],
  ['2027-04-30', true],
  ['2027-04-25', false],
  ['26 April', true],
])('/timeline about:%s: what lasted over that day is among its entries: %s', async (about, isOn) => {
  const lasted = record.dossiers[0].timeline.find(({ date }) => date?.until)?.text ?? 'nothing';
  expect((await whole('timeline', { about })).includes(lasted)).toBe(isOn);
});

test('/timeline: a year before 1000, as it is shown', async () => {
  expect(await whole('timeline', { from: '987', to: '987' })).toContain('names a ferry');
});

test('/source: a copy says whose text it is; how much was seen, its language, an archived copy', async () => {
  const all = await Promise.all(
    record.dossiers[0].sources.map(({ id }) => whole('source', { source: `#${id}` })),
  );
  const text = all.join('\n');
  for (const words of ['text by ', 'seen: ', 'in Spanish', 'archived copy: https://'])
    expect(text).toContain(words);
  expect(text).toContain('Checked against the part of its text that was held (SHA-256');
  expect(text).toContain('(p. 7)');
  expect(text).toContain('“Closer, bring her closer!”');
});

test('an archived copy is one press away, beside the link, and in what Cite gives as plain text', async () => {
  const copy = 'https://archive.example/20280403/gazette.example/skipper';
  const [{ id, url } = { id: '', url: '' }] = record.dossiers[0].sources.filter(
    ({ archived }) => archived === copy,
  );
  const answer = await member.ask('source', { source: `#${id}` });
  const sources = await member.press(await member.open(answer), 'Sources');
  expect(sources.embeds[0]?.description).toContain(`](${url}) · [Archived copy](${copy})`);
  const cited = await member.press(answer, 'Cite');
  expect(isPrivate(cited)).toBe(true);
  expect(cited.embeds).toEqual([]);
  expect(cited.content.split('\n')).toEqual([
    expect.stringMatching(/^\w.*“.+” \(|^\w.*“.+”, by .+ \(/),
    `<${url}>`,
    `Archived copy: <${copy}>`,
  ]);
});

test('/about names what was corrected, the newest first', async () => {
  const text = read(await member.ask('about'));
  expect(text).toContain('Corrected');
  expect(text).toContain('Jory Pell (2 May 2028): His age was given as 30');
  expect(text).toContain('The manslaughter case against Bram Oakes and Corvin Hale (2 May 2028)');
});

test('/who tells of a correction', async () => {
  expect(await whole('who', { person: '#jory-pell' })).toContain('Corrected on 2 May 2028: His age');
});
