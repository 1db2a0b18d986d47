// /timeline view:picture, as a member gets it.
import type { APIMessage } from 'discord-api-types/v10';
import { beforeAll, describe, expect, test } from 'vitest';
import { listed } from '../support/local-bot.js';
import { controls, isPrivate, labels, leads, memberWithBot, read } from '../support/member.js';
import { bytesOf, completed, pictureOf, pressed } from '../support/pictures.js';
import { smallRecord } from '../support/small-record.js';

const { dossiers } = await smallRecord();
const [{ timeline }] = dossiers;
const member = memberWithBot();

const ask = async (options: Record<string, string | boolean> = {}, acting = {}) =>
  completed(
    member,
    await member.discord.run({ name: 'timeline', options: { view: 'picture', ...options }, ...acting }),
  );

describe('the whole timeline', () => {
  let pages: APIMessage[];
  let files: Buffer[];
  beforeAll(async () => {
    let page = await ask();
    pages = [page];
    files = [await bytesOf(pictureOf(page))];
    while (leads(page, '▶')) {
      page = await pressed(member, page, '▶');
      pages.push(page);
      files.push(await bytesOf(pictureOf(page)));
    }
  }, 120_000);

  test('is one picture a message: a landscape PNG of at most 1 MiB, with as many entries as can be read', () => {
    expect(pages.length).toBeGreaterThan(5);
    expect(timeline.length / (pages.length - 1)).toBeGreaterThanOrEqual(2.5);
    for (const page of pages) {
      const picture = pictureOf(page);
      expect(picture).toMatchObject({ filename: 'timeline.png', content_type: 'image/png', width: 1200 });
      expect(picture.height).toBeGreaterThanOrEqual(760);
      expect(picture.height).toBeLessThanOrEqual(787);
    }
    for (const bytes of files) {
      expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
      expect(bytes.byteLength).toBeLessThanOrEqual(2 ** 20);
    }
  });

  test('tells in its alt text what it shows: every entry once, in order, with date and status', () => {
    const texts = pages.map((page) => pictureOf(page).description ?? '');
    const all = texts.join('\n');
    const told = all.split('\n').map((line) => line.slice(line.indexOf(': ') + 2));
    const entries = told.flatMap(
      (line) => timeline.find(({ text }) => line.startsWith(`${text} (`))?.id ?? [],
    );
    expect(entries).toEqual(timeline.map(({ id }) => id));
    expect(all).toContain('21 April 2023, dismissal, not an acquittal: Prosecutors dismissed');
    for (const [index, text] of texts.entries()) {
      expect(text).toMatch(/^Timeline · /);
      expect(text).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(text).toMatch(/As of \d|Source undated/);
    }
  });

  test('goes back by ◀, and each page is told apart', async () => {
    const last = pages.at(-1) as APIMessage;
    const before = await pressed(member, last, '◀');
    expect(pictureOf(before).description).toBe(pictureOf(pages.at(-2) as APIMessage).description);
  });

  test('has the answer in words one button away, without the picture', async () => {
    const words = await pressed(member, await ask(), 'In words');
    expect(words.attachments).toEqual([]);
    expect(read(words)).toContain(timeline[0]?.text);
    expect(labels(words)).not.toContain('In words');
  });
});

test('a picture that is made already is sent at once', async () => {
  await ask({ person: 'halls' });
  const { response, message } = await member.discord.run({
    name: 'timeline',
    options: { view: 'picture', person: 'halls' },
  });
  expect(response.type).toBe(4);
  expect(message?.attachments).toHaveLength(1);
});

test('a filter is in the picture’s words, a member’s own words are not', async () => {
  const named = pictureOf(await ask({ person: 'halls' })).description;
  expect(named).toContain('Entries naming David Halls.');
  const asked = pictureOf(await ask({ about: 'walk-off' })).description;
  expect(asked).toContain('Entries that match the words asked for');
  expect(asked).not.toContain('“walk-off”');
});

test('versions that differ are told', async () => {
  expect(pictureOf(await ask({ about: 'walk-off' })).description).toContain(
    'Sources differ on the day of the walk-off',
  );
});

test('a picture found by words turns its pages, to the last of what was found', async () => {
  let page = await ask({ about: 'rust' });
  const ids = listed(page);
  const told = [];
  for (; leads(page, '▶'); page = await pressed(member, page, '▶')) told.push(pictureOf(page).description);
  told.push(pictureOf(page).description);
  expect(told.at(1)).toContain('Page 2 of');
  for (const { id, text } of timeline) expect(told.join('\n').includes(`: ${text} (`)).toBe(ids.includes(id));
});

test('several people give a choice, and the one chosen a picture', async () => {
  const choice = await ask({ person: 'prosecutor' });
  const list = controls(choice).find(({ options }) => options !== undefined);
  const exchange = await member.discord.choose({
    message: choice,
    customId: list?.custom_id ?? '',
    values: ['t1:rust:kari-morrissey:-:-:*'],
  });
  expect(pictureOf(await completed(member, exchange)).description).toContain('naming Kari Morrissey');
});

test('nothing found is said in words', async () => {
  const answer = await ask({ about: 'pizza' });
  expect(answer.content).toMatch(/^Nothing on this record/);
  expect(answer.attachments).toEqual([]);
});

test('private stays private, in the member’s language; another member who turns gets a private copy', async () => {
  const own = await ask({ private: true, person: 'davis' }, { locale: 'de' });
  expect(isPrivate(own)).toBe(true);
  expect(pictureOf(own).description).toContain('Zeitleiste');
  const open = await ask();
  const next = controls(open).find(({ label }) => label?.includes('▶'))?.custom_id ?? '';
  const other = member.discord.addMember('other');
  const copy = await completed(
    member,
    await member.discord.press({ message: open, customId: next, member: other }),
  );
  expect(isPrivate(copy)).toBe(true);
  expect(pictureOf(copy).description).toContain('Page 2 of');
  expect(pictureOf(member.discord.message(open.id) ?? open).description).toContain('Page 1 of');
});

test('ten members who ask for ten pictures at once all get an answer: a picture, or words that say why', async () => {
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, day) =>
      ask({ from: `2021-03-${day + 10}` }, { member: member.discord.addMember(`member ${day}`) }),
    ),
  );
  const inWords = answers.filter(({ attachments }) => attachments.length === 0);
  expect(inWords.length).toBeLessThanOrEqual(2);
  for (const answer of inWords) {
    expect(answer.content).toContain('Too many pictures are being made just now.');
    expect(read(answer)).toContain(timeline[0]?.text);
  }
}, 60_000);

test('Discord refused nothing', () => {
  expect(member.discord.refusals).toEqual([]);
});
