// The whole record of a real case: every page of every answer is taken by Discord.
import { expect, test } from 'vitest';
import { loadRecord } from '../../src/record/load.js';
import { botOn } from '../support/local-bot.js';
import { memberWithBot, pagesFrom, read } from '../support/member.js';

const record = await loadRecord('data');
const [{ quotes, people, proceedings, timeline, sources }] = record.dossiers;
const member = memberWithBot(() => botOn(record));

test('every quotation is found by its id, word for word', { timeout: 120_000 }, async () => {
  expect(quotes.length).toBeGreaterThan(90);
  for (const { id, passages } of quotes) {
    const text = read(await member.ask('quote', { query: `#${id}` }));
    for (const { exact } of passages) expect(text).toContain(`“${exact}”`);
  }
});

test('everybody’s page, proceedings and sources, page by page', { timeout: 240_000 }, async () => {
  const whole = async (name: string, options = {}) =>
    (await pagesFrom(member, await member.ask(name, options))).map(read).join('\n');
  for (const { id, name } of people) {
    for (const command of ['who', 'verdict']) {
      const text = await whole(command, { person: `#${id}` });
      expect(text.startsWith(name)).toBe(true);
      expect(text).not.toMatch(/\bundefined\b|\bnull\b|\[object/);
    }
  }
  const listed = await whole('verdict');
  for (const { title } of proceedings) expect(listed).toContain(title);
  const told = await whole('timeline');
  for (const { text } of timeline) expect(told).toContain(text);
  const list = await whole('source');
  for (const { publisher } of sources) expect(list).toContain(publisher ?? '');
});
