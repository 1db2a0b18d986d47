// /about: what the bot is for, how recent its record is, what it stores, where to say that something is wrong.
import { describe, expect, test } from 'vitest';
import { readEnv } from '../../src/env.js';
import { LANGUAGES, sayIn } from '../../src/language/say.js';
import { loadRecord } from '../../src/record/load.js';
import { FIXTURES, lanternCoast } from '../support/lantern-coast.js';
import { botOn } from '../support/local-bot.js';
import { isPrivate, linksOf, memberOn, memberWithBot, read } from '../support/member.js';
import { SMALL } from '../support/small-record.js';

const both = await loadRecord(SMALL, FIXTURES);
const member = memberWithBot(() => botOn(both));

const day = (date: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

test('says what it does and does not do', async () => {
  const text = read(await member.ask('about'));
  for (const words of [
    'exact words, the status of proceedings and dates, each with its source',
    'no paraphrase, summary or opinion',
    'It can’t read this channel',
    'What can be asked: `/help`',
  ]) {
    expect(text).toContain(words);
  }
});

test('says that nothing about the member is stored', async () => {
  const fields = (await member.ask('about')).embeds[0]?.fields ?? [];
  expect(fields.find(({ name }) => name === 'What it stores about you')?.value).toMatch(/^Nothing\./);
});

test('tells moderators who sees its answers, what its limits are, and how an answer is removed', async () => {
  const fields = (await member.ask('about')).embeds[0]?.fields ?? [];
  const told = fields.find(({ name }) => name === 'For moderators')?.value;
  for (const words of ['external apps', 'Beyond five public ones', 'remove one under “More…”'])
    expect(told).toContain(words);
});

test('says of every film how recent its record is', async () => {
  const fields = (await member.ask('about')).embeds[0]?.fields ?? [];
  const recent = fields.find(({ name }) => name === 'How recent it is')?.value.split('\n');
  const rust = both.dossiers.find(({ id }) => id === 'rust');
  const newest =
    rust?.sources
      .map(({ date }) => date?.edtf ?? '')
      .toSorted()
      .at(-1) ?? '';
  expect(recent?.toSorted()).toEqual([
    'The Lantern Coast: newest dated source from about May 2031',
    `The Rust shooting and the documentary Last Take: newest dated source from ${day(newest)}`,
  ]);
});

test('does not pretend where no source is dated', async () => {
  const undated = await lanternCoast((files) => {
    for (const source of files.sources) source.date = null;
  });
  const bot = await botOn({ dossiers: [undated] });
  expect(read(await memberOn(() => bot.discord).ask('about'))).toContain(
    'newest dated source from date not given',
  );
  await bot.stop();
});

test('names the way to report a mistake where there is one, and the operator where not', async () => {
  expect(read(await member.ask('about'))).toContain('Tell whoever runs this bot');
  const bot = await botOn(both, {
    reports: { underWay: 0, takes: async () => true, send: async () => ({ kind: 'failed' }) },
  });
  const text = read(await memberOn(() => bot.discord).ask('about'));
  expect(text).toContain('Choose “Report a mistake” under the answer');
  expect(text).not.toContain('Tell whoever runs this bot');
  await bot.stop();
});

test.each(Object.keys(LANGUAGES))('is said in %s, and privately where asked to', async (locale) => {
  const answer = await member.ask('about', { private: true }, { locale });
  expect(isPrivate(answer)).toBe(true);
  expect(read(answer)).toContain(sayIn(locale)('about.storesNothing'));
});

describe('a copy that somebody runs', () => {
  const links = { privacy: 'https://a.example/privacy', source: 'https://a.example/source' };
  const run = memberWithBot(() => botOn(both, { program: { version: '1.2.3', links } }));

  test('tells its version, and leads to what its operator has set and to the page that adds it', async () => {
    const answer = await run.ask('about');
    expect(answer.embeds[0]?.footer?.text).toBe('Version 1.2.3');
    expect(linksOf(answer)).toEqual({
      Privacy: links.privacy,
      'Source code': links.source,
      'Add the bot': expect.stringContaining(`client_id=${run.discord.applicationId}`),
    });
  });
});

test.each([
  ['PRIVACY_URL', 'http://a.example'],
  ['TERMS_URL', 'a.example/terms'],
  ['SOURCE_URL', `https://a.example/${'x'.repeat(500)}`],
])('%s: %s is refused by name', (name, value) => {
  expect(() => readEnv({ [name]: value })).toThrow(`${name}: is not an https address`);
});
