// The first picture of a timeline: all entries on a line, a few of them named.
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/language/say.js';
import { loadRecord } from '../../src/record/load.js';
import { botOn } from '../support/local-bot.js';
import { labels, memberWithBot, read } from '../support/member.js';
import { completed, pictureOf, pressed } from '../support/pictures.js';

const record = loadRecord('data');
const { timeline } = (await record).dossiers[0];
const member = memberWithBot(() => botOn(record));

const ask = async (options: Record<string, string> = {}) =>
  completed(member, await member.discord.run({ name: 'timeline', options: { view: 'picture', ...options } }));
const told = async (options?: Record<string, string>) => pictureOf(await ask(options)).description ?? '';
const named = (text: string) => text.split('\n').filter((line) => /^\d\. /.test(line));

test('names in order all that the record marks, each with its date and case', async () => {
  const text = await told();
  const marked = timeline.filter(({ milestone }) => milestone);
  expect(marked.length).toBeGreaterThanOrEqual(5);
  expect(named(text)).toHaveLength(marked.length);
  for (const [index, { label }] of marked.entries())
    expect(named(text)[index]?.toLowerCase()).toContain(label?.toLowerCase());
  expect(text).toContain('3. 6 Mar 2024: The verdict · The case against Hannah Gutierrez-Reed');
  expect(text).toContain('The second case against Alec Baldwin, 2024 · not an acquittal');
});

test.each(LOCALES)('is as high as a message shows a picture in full width, in %s', async (language) => {
  const exchange = await member.discord.run({ name: 'timeline', options: { view: 'picture', language } });
  expect(pictureOf(await completed(member, exchange)).height).toBeLessThanOrEqual(787);
});

test('tells how many entries there are, without a date too, and where they crowd', async () => {
  const text = await told();
  expect(text).toContain(`${timeline.length} entries`);
  expect(text).toContain(`Without a date: ${timeline.filter(({ date }) => date === null).length}`);
  expect(text).toMatch(/Entries close together: 14 \(6 October 2021 – December 2021\), /);
});

test('where the record marks too few, names ends of cases ahead of reports, and nothing that is unfair alone', async () => {
  for (const person of ['alec baldwin', 'hannah gutierrez-reed']) {
    const lines = named(await told({ person }));
    expect(lines.length).toBeGreaterThanOrEqual(5);
    const shown = lines.map((line) =>
      line
        .slice(line.indexOf(': ') + 2)
        .split(' · ')[0]
        ?.toLowerCase(),
    );
    const events = timeline.filter(({ label }) => shown.includes(label?.toLowerCase()));
    for (const { milestone, status, overtakenBy, conflict } of events)
      expect(milestone || (status !== 'claim' && overtakenBy === null && conflict === null)).toBe(true);
  }
  expect((await told({ person: 'hannah gutierrez-reed' })).includes('The sentence · ')).toBe(true);
});

test('leads to every entry and to the answer in words, and back', async () => {
  const first = await ask();
  expect(labels(first)).toContain('In words');
  const second = await pressed(member, first, '▶');
  expect(pictureOf(second).description).toContain(`: ${timeline[0]?.text}`);
  expect(pictureOf(await pressed(member, second, '◀')).description).toBe(pictureOf(first).description);
  expect(read(await pressed(member, await ask(), 'In words'))).toContain(timeline[0]?.text);
});

test('a few entries are told at once', async () => {
  expect(await told({ person: 'david halls' })).toContain('31 March 2023, plea: David Halls');
});

test('from and to one day is one date, in pictures and in words', async () => {
  const day = { from: '2024-07-12', to: '2024-07-12' };
  for (const text of [await told(day), read(await member.ask('timeline', day))]) {
    expect(text).toContain('Entries dated 12 July 2024.');
    expect(text).not.toMatch(/12 July 2024 (to|–)/);
  }
});
