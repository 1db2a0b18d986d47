// A quote as a card: /quote … card:true, and Card under More….
import { MessageFlags } from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadRecord } from '../../src/record/load.js';
import { lanternCoast } from '../support/lantern-coast.js';
import { botOn } from '../support/local-bot.js';
import {
  isPrivate,
  labels,
  leads,
  linksOf,
  memberOn,
  memberWithBot,
  menuOf,
  read,
} from '../support/member.js';
import { bytesOf, completed, pictureOf, pressed } from '../support/pictures.js';
import { smallRecord } from '../support/small-record.js';

const { dossiers } = await smallRecord();
const [{ quotes }] = dossiers;
const member = memberWithBot();

const ask = async (options: Record<string, string | boolean>, acting = {}) =>
  completed(
    member,
    await member.discord.run({ name: 'quote', options: { card: true, ...options }, ...acting }),
  );

describe.each(quotes.map((quote) => [quote.id, quote] as const))('%s', (_, quote) => {
  test('is a picture that keeps who said it, where, as reported by whom, and all its passages', async () => {
    const card = await ask({ query: `"${quote.passages[0].exact}"` });
    const { description = '', ...picture } = pictureOf(card);
    expect(picture).toMatchObject({
      filename: 'quote.png',
      content_type: 'image/png',
      width: 1200,
      height: 760,
    });
    expect((await bytesOf(pictureOf(card))).byteLength).toBeLessThan(2 ** 20);
    for (const { exact } of quote.passages) expect(description).toContain(`“${exact}”`);
    expect(description).toContain(`${quote.speakers[0].name}, ${quote.speakers[0].role}`);
    expect(description).toMatch(
      /^(on set; shown in )?Last Take: Rust and the Story of Halyna, a documentary/m,
    );
    expect(description).toContain(quote.circumstances);
    expect(description).toMatch(/^Reported by a press article on the documentary · wording checked/m);
    expect(description).not.toContain('SHA-256');
    expect(description).toContain('Source undated');
    expect(description.includes('belong together')).toBe(quote.inseparable);
    expect(card.embeds).toEqual([]);
  });
});

test('turns to the other quotes as cards, and to the answer in words', async () => {
  const first = await ask({ query: 'huerta' });
  expect(pictureOf(first).description).toContain('It was a tonal shift.”');
  const second = await pressed(member, first, '▶');
  expect(second.id).toBe(first.id);
  expect(pictureOf(second).description).toContain('weren’t respected');
  expect(leads(second, '▶')).toBe(false);
  const words = await pressed(member, second, 'In words');
  expect(words.attachments).toEqual([]);
  expect(read(words)).toContain('weren’t respected');
});

test('Card under More… is for whoever chose it, and can be posted', async () => {
  const answer = await member.ask('quote', { query: 'dark clouds' });
  const card = await completed(member, await member.more(answer, 'Card'));
  expect(isPrivate(card)).toBe(true);
  expect(pictureOf(card).description).toContain('dark clouds');
  expect(labels(await member.open(card))).toContain('Post here');
  const posted = await completed(member, await member.more(card, 'Post here'));
  expect(isPrivate(posted)).toBe(false);
  expect(pictureOf(posted).description).toBe(pictureOf(card).description);
  expect(labels(posted)).toContain('In words');
});

test('several people give a choice, and the one chosen a card', async () => {
  const dossier = await lanternCoast(({ people }) => {
    for (const person of people.slice(0, 2)) person.otherNames?.push('Marsh');
  });
  const bot = await botOn({ dossiers: [dossier] });
  onTestFinished(() => bot.stop());
  const other = memberOn(() => bot.discord);
  const choice = await other.ask('quote', { speaker: 'marsh', card: true });
  const list = menuOf(choice);
  const values = ['q1:lantern-coast:*odo-varga:card'];
  expect(list?.options?.map(({ value }) => value)).toEqual(expect.arrayContaining(values));
  const customId = list?.custom_id ?? '';
  const card = await completed(other, await other.discord.choose({ message: choice, customId, values }));
  expect(pictureOf(card).description).toContain('Leave it burning');
});

test('a private card is private from its first moment', async () => {
  const { message } = await member.discord.run({
    name: 'quote',
    options: { card: true, private: true, query: 'squeaky wheel' },
    locale: 'pl',
  });
  expect((message?.flags ?? 0) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
});

test.each([{ query: 'pizza' }, {}])('%j has no card, and its answer is in words', async (options) => {
  const answer = await ask(options);
  expect(answer.attachments).toEqual([]);
  expect(read(answer)).toMatch(/pizza|On the record: /);
});

test('links to the source stand under a card as under the words', async () => {
  expect(linksOf(await ask({ query: 'dark clouds' }))).toEqual(
    linksOf(await member.ask('quote', { query: 'dark clouds' })),
  );
});

test('Discord refused nothing', () => {
  expect(member.discord.refusals).toEqual([]);
});

test('several speakers have a line each, with their own role', async () => {
  const record = await loadRecord('data');
  const several = record.dossiers[0].quotes.find(({ speakers }) => speakers.length > 1);
  if (several === undefined) throw new Error('There is no such quote.');
  const bot = await botOn(record);
  onTestFinished(() => bot.stop());
  const own = memberOn(() => bot.discord);
  const options = { query: `"${several.passages[0].exact}"`, card: true };
  const { description = '' } = pictureOf(
    await completed(own, await bot.discord.run({ name: 'quote', options })),
  );
  for (const { name, role } of several.speakers)
    expect(description.split('\n')).toContain(`${name}, ${role}`);
  const checked = await own.ask('check', { text: `“${several.passages[0].exact}”` });
  for (const { role } of several.speakers) expect(read(checked)).not.toContain(role);
});

test('what would be shown with letters too small is in words', async () => {
  const record = await loadRecord('data');
  const bot = await botOn(record);
  onTestFinished(() => bot.stop());
  const own = memberOn(() => bot.discord);
  const long = record.dossiers[0].entries.get('baldwin-trigger-not-pulled');
  const words = long?.kind === 'quote' ? long.passages[0].exact : '';
  const options = { query: `"${words}"`, card: true };
  const answer = await completed(own, await bot.discord.run({ name: 'quote', options }));
  expect([answer.attachments, read(answer)]).toEqual([[], expect.stringContaining('too long for a picture')]);
  expect(read(answer)).toContain(words);
});
