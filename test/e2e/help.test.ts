// /help: what each command does, with an example that finds something, for the asker alone; its names can be pressed.
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.js';
import { LANGUAGES } from '../../src/language/say.js';
import { parseTypedLine } from '../../src/local-discord/index.js';
import { loadRecord } from '../../src/record/load.js';
import { botOn } from '../support/local-bot.js';
import { isPrivate, memberWithBot, rawText, read } from '../support/member.js';

const member = memberWithBot(async () => botOn(await loadRecord('data')));
const definitions = COMMANDS.map(({ definition }) => definition);

test('names every other command as one that can be pressed, with its id', async () => {
  const text = rawText(await member.ask('help'));
  const ids = new Map(member.discord.commands().map(({ name, id }) => [name, id]));
  for (const { name } of definitions.filter((one) => one.name !== 'help'))
    expect(text).toContain(`</${name}:${ids.get(name)}>`);
  for (const name of ['Check quotes', 'Answer with a quote…']) expect(text).toContain(`**${name}**`);
});

test('so does the overview', async () => {
  expect(rawText(await member.ask('quote'))).toMatch(/<\/verdict:\d+>/);
});

test('its examples find something', async () => {
  const examples = read(await member.ask('help')).match(/^-# (\/.+)$/gm) ?? [];
  expect(examples.length).toBe(3);
  for (const line of examples) {
    const typed = parseTypedLine(line.slice('-# '.length), definitions);
    if (typed.problem !== undefined) throw new Error(typed.problem);
    const { message } = await member.discord.run(typed);
    expect(message && isPrivate(message)).toBe(false);
  }
});

describe.each(Object.keys(LANGUAGES))('in %s', (locale) => {
  test('it is for the asker alone, and within one screen of a phone', async () => {
    const answer = await member.ask('help', {}, { locale });
    expect(isPrivate(answer)).toBe(true);
    expect(read(answer).length).toBeLessThan(1_600);
  });
});
