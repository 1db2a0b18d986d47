// Buttons on answers whose entries have gone from the record since, or have moved, or that were never there.
import { type APIMessage, ComponentType, InteractionType } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askable } from '../../src/answers/askable.js';
import { loadRecord } from '../../src/record/load.js';
import type { TheRecord } from '../../src/record/model.js';
import type { LocalBot } from '../../src/tools/local-bot.js';
import { FIXTURES, lanternCoast } from '../support/lantern-coast.js';
import { botOn, listed, servicesFrom } from '../support/local-bot.js';
import {
  buttonOf,
  controls,
  isPrivate,
  leads,
  memberOn,
  memberWithBot,
  menuOf,
  read,
  shown,
} from '../support/member.js';
import { smallRecord } from '../support/small-record.js';

const SENTENCE = 'This leads to an entry that is not on the record any more. Run the command again.';

const rust = await smallRecord();
const lantern = await loadRecord(FIXTURES);
// For `listed`, which knows what has been served.
await servicesFrom(lantern);
const record = { ...(await askable(rust)) };
const standsNow = async (now: TheRecord) => {
  Object.assign(record, await askable(now));
};

let bot: LocalBot;
const member = memberOn(() => bot.discord);
beforeEach(async () => {
  await standsNow(rust);
  bot = await botOn(rust, { record });
});
afterEach(() => bot.stop());

test('a check that says something else by now is not posted as it was', async () => {
  await standsNow({ dossiers: [await lanternCoast()] });
  const check = await member.ask('check', { text: '“I checked them twice. I always check them twice.”' });
  const changed = await lanternCoast(({ quotes }) => {
    for (const quote of quotes)
      if (quote.id === 'quist-checked-twice') quote.passages = 'I checked them twice. I always check them.';
  });
  await standsNow({ dossiers: [changed] });
  const customId = controls(check).find(({ label }) => label === 'Post here')?.custom_id ?? 'none';
  const told = shown(await member.discord.press({ message: check, customId }));
  expect([isPrivate(told), read(told)]).toEqual([true, SENTENCE]);
});

test('the mark that two entries happen to have leads to neither', async () => {
  const doubled = await lanternCoast(({ quotes }) => {
    const said = quotes.filter(({ id }) => id === 'quist-checked-twice');
    for (const id of ['quote-3647', 'quote-9644']) quotes.push(...said.map((quote) => ({ ...quote, id })));
  });
  await standsNow({ dossiers: [doubled] });
  const answer = await member.ask('quote', { query: 'checked them twice' });
  expect(read(answer)).toContain('-# 1 of 3 · ');
  const customId = buttonOf(answer, '▶').custom_id;
  expect(read(shown(await member.discord.press({ message: answer, customId })))).toBe(SENTENCE);
});

describe('the whole film has gone', () => {
  test.each([
    ['quote', { query: 'camera crew' }],
    ['timeline', {}],
    ['timeline', { about: 'walked off' }],
    ['timeline', { person: 'baldwin' }],
    ['verdict', {}],
    ['verdict', { person: 'prosecutor' }],
    ['who', { person: 'baldwin' }],
    ['source', {}],
    ['source', { source: '#documentary-article' }],
    ['source', { source: 'santa fe' }],
  ])(
    'every button and every choice under /%s %j says so, privately, and leaves the answer',
    async (name, options) => {
      const answer = await member.ask(name, options);
      await standsNow(lantern);
      const usable = controls(answer).filter(
        ({ disabled, custom_id }) => !disabled && !/^.m:/.test(custom_id),
      );
      expect(usable.length).toBeGreaterThan(0);
      for (const { custom_id, options: choices } of usable) {
        const exchange = choices
          ? await member.discord.choose({
              message: answer,
              customId: custom_id,
              values: [choices.at(-1)?.value ?? ''],
            })
          : await member.discord.press({ message: answer, customId: custom_id });
        expect([isPrivate(shown(exchange)), read(shown(exchange))]).toEqual([true, SENTENCE]);
        expect(member.discord.message(answer.id)).toEqual(answer);
      }
    },
  );
});

describe('one of several entries has gone', () => {
  const without = async (...ids: string[]) => ({
    dossiers: [
      await lanternCoast((files) => {
        files.quotes = files.quotes.filter(({ id }) => !ids.includes(id));
      }),
    ] as const,
  });

  test('▶ to it says so, and the list leads to those that are left', async () => {
    await standsNow(lantern);
    const answer = await member.ask('quote', { query: 'quist' });
    expect(listed(answer)).toEqual(['quist-not-told', 'quist-checked-twice']);
    const behind = await member.open(answer);
    await standsNow(await without('quist-checked-twice'));
    expect(read(await member.turn(answer, '▶'))).toBe(SENTENCE);
    const left = await member.pick(behind, 'quist-not-told');
    expect(leads(left, '▶')).toBe(false);
    expect(read(left)).toContain('We wasn’t told a thing');
  });

  test('the one that is shown: In context says so', async () => {
    await standsNow(lantern);
    const answer = await member.ask('quote', { query: 'candle' });
    await standsNow(await without('carpenter-candle'));
    expect(read(await member.press(answer, 'In context'))).toBe(SENTENCE);
  });

  test('it changed meanwhile: what stands on the record now is shown', async () => {
    await standsNow(lantern);
    const answer = await member.ask('quote', { query: 'quist' });
    await standsNow({
      dossiers: [
        await lanternCoast((files) => {
          for (const quote of files.quotes) quote.circumstances = 'as corrected';
        }),
      ],
    });
    expect(read(await member.turn(answer, '▶'))).toContain('as corrected');
  });
});

test('the sentence is in the language of whoever presses', async () => {
  const answer = await member.ask('quote', { query: 'camera crew' });
  await standsNow(lantern);
  const pressed = await member.turn(answer, '▶', { member: member.discord.members.other, locale: 'it' });
  expect(read(pressed)).toMatch(/^Questo/);
});

describe('◀ on the first page', () => {
  const forged = async (message: APIMessage, custom_id: string) =>
    shown(
      await member.discord.deliver({
        type: InteractionType.MessageComponent,
        data: { component_type: ComponentType.Button, custom_id },
        message,
      }),
    );

  test.each([
    ['quote', { query: 'camera crew' }],
    ['timeline', {}],
    ['verdict', { person: 'baldwin' }],
    ['source', {}],
    ['who', { person: 'baldwin' }],
  ])('/%s %j can’t be pressed; a forged press shows the first page again', async (name, options) => {
    const answer = await member.ask(name, options);
    expect(leads(answer, '◀')).toBe(false);
    const { custom_id } = buttonOf(answer, '◀');
    await expect(member.discord.press({ message: answer, customId: custom_id })).rejects.toThrow('disabled');
    const again = await forged(answer, custom_id);
    expect([again.id, again.embeds, again.components]).toEqual([answer.id, answer.embeds, answer.components]);
  });

  test.each([
    ['a page before the first', 's1:rust:-:-1'],
    ['a page number', 's1:rust:documentary-article:999'],
    ['an entry of another film', 't1:rust:-:-:-:lighthouse-fire'],
    ['a person for an entry', 'w1:rust:alec-baldwin:alec-baldwin'],
    ['an unknown source', 's1:rust:no-such-source'],
    ['nobody', 'w1:rust:nobody'],
    ['no person', 'w1:rust'],
    ['no film', 'w1'],
    ['an unknown way of seeing it', 'w1:jaws:alec-baldwin'],
    ['the quotes of nobody', 'q1:rust:*nobody'],
    ['the quotes of somebody without any', 'q1:rust:*halyna-hutchins'],
  ])('forged to %s is a sentence, privately', async (_, custom_id) => {
    const answer = await member.ask('source');
    const told = await forged(answer, custom_id);
    expect([isPrivate(told), read(told)]).toEqual([true, SENTENCE]);
    expect(member.discord.message(answer.id)).toEqual(answer);
  });
});

describe('before any of it', () => {
  const still = memberWithBot();

  test('the same presses lead somewhere', async () => {
    const answer = await still.ask('verdict', { person: 'prosecutor' });
    const [choice] = menuOf(answer)?.options ?? [];
    expect(read(await still.pick(answer, choice?.value ?? ''))).not.toContain(SENTENCE);
  });
});
