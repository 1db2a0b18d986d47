// Answer with a quote…: somebody's message is answered for all to see, linked, and nobody is called.
import { type APIMessage, InteractionType } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PublicAnswerLimit } from '../../src/discord/public-answer-limit.js';
import { LANGUAGES, sayIn } from '../../src/language/say.js';
import type { Place, Run } from '../../src/local-discord/index.js';
import type { LocalBot } from '../../src/tools/local-bot.js';
import { botOn } from '../support/local-bot.js';
import { isPrivate, leads, memberOn, rawText, read, shown } from '../support/member.js';

let bot: LocalBot;
const member = memberOn(() => bot.discord);
beforeEach(async () => {
  bot = await botOn(undefined, { calm: new PublicAnswerLimit() });
});
afterEach(() => bot.stop());

const NAME = 'Answer with a quote…';

const theirs = (place?: Place) => {
  const { discord } = member;
  const author = discord.members.other;
  return discord.post({ content: 'Who said that?', member: author, ...(place && { place }) });
};

/** What stands there once the form was filled in so. */
async function answer(message: APIMessage, text: string, acting: Omit<Run, 'name' | 'options'> = {}) {
  const from = await member.discord.runOnMessage({ name: NAME, message, ...acting });
  const { custom_id: customId } = from.response.data as { custom_id: string };
  return shown(await member.discord.submit({ customId, fields: { text }, from, ...acting }));
}

const addressOf = ({ channel_id, id }: APIMessage, guild = member.discord.places.server.guildId) =>
  `https://discord.com/channels/${guild}/${channel_id}/${id}`;
const lineFor = (message: APIMessage) => `-# Answer to [this message](${addressOf(message)})`;

test('it is what /quote answers, under a line that links the message, and calls and names nobody', async () => {
  const message = theirs();
  const answered = await answer(message, 'dark clouds');
  const asked = await member.ask('quote', { query: 'dark clouds' });
  expect(answered.content).toBe(`${lineFor(message)}\n${asked.content}`);
  expect([answered.embeds, answered.components]).toEqual([asked.embeds, asked.components]);
  expect([isPrivate(answered), answered.mentions, answered.mention_everyone]).toEqual([false, [], false]);
  const { username, id } = member.discord.members.other.user;
  for (const name of [username, id]) expect(rawText(answered)).not.toContain(name);
});

test('the line stays while its pages are turned, and the asker can remove it', async () => {
  const message = theirs();
  const first = await answer(message, 'huerta');
  expect(leads(first, '▶')).toBe(true);
  const copy = await member.turn(first, '▶', { member: member.discord.members.other });
  expect([isPrivate(copy), copy.content.split('\n')[0]]).toEqual([true, lineFor(message)]);
  const second = await member.turn(first, '▶');
  expect([second.id, second.content.split('\n')[0]]).toEqual([first.id, lineFor(message)]);
  const sure = shown(await member.more(second, 'Remove this answer'));
  await member.press(sure, 'Remove this answer');
  expect(member.discord.message(first.id)).toBeUndefined();
});

test.each(['zorblax', ' '])('what answers nobody is for the asker alone: %j', async (text) => {
  const message = theirs();
  const answered = await answer(message, text);
  const asked = await member.ask('quote', { query: text });
  expect([isPrivate(answered), answered.embeds]).toEqual([true, asked.embeds]);
  expect(read(answered)).toBe(`${lineFor(message)}\n${read(asked)}`);
});

test('it counts as a public answer, and beyond the fifth is private, with both lines ahead', async () => {
  for (let count = 0; count < 5; count++) expect(isPrivate(await answer(theirs(), 'huerta'))).toBe(false);
  const message = theirs();
  const sixth = await answer(message, 'huerta');
  expect(isPrivate(sixth)).toBe(true);
  const lines = [`-# ${sayIn('en')('calm.member')}`, lineFor(message)];
  expect(sixth.content.split('\n').slice(0, 2)).toEqual(lines);
  expect((await member.turn(sixth, '▶')).content.split('\n').slice(0, 2)).toEqual(lines);
});

test('posted after all, it links the message, in the language of all, and has no reason to be private', async () => {
  const german = { locale: 'de' };
  let isOver = true;
  await bot.stop();
  bot = await botOn(undefined, { calm: { over: async () => (isOver ? 'member' : undefined) } });
  const message = theirs();
  const first = await answer(message, 'huerta', german);
  isOver = false;
  const post = async (from: APIMessage) => {
    const posted = shown(await member.more(from, sayIn('de')('menu.post'), german));
    const lead = posted.content.split('\n').filter((line) => line.startsWith('-# '));
    expect([isPrivate(posted), lead]).toEqual([false, [lineFor(message)]]);
  };
  await post(first);
  const second = await member.turn(first, '▶', german);
  await post(second);
});

test.each(Object.keys(LANGUAGES))(
  'the form in %s, and the line where nobody else reads it',
  async (locale) => {
    const say = sayIn(locale);
    const { dm: place } = member.discord.places;
    const message = theirs(place);
    const form = await member.discord.runOnMessage({ name: NAME, message, locale });
    expect([form.refused, (form.response.data as { title: string }).title]).toEqual([
      [],
      say('command.answer'),
    ]);
    const address = addressOf(message, '@me');
    const { content } = await answer(message, 'dark clouds', { place, locale });
    expect(content).toContain(say('answer.to', { address }));
  },
);

describe('sent back forged', () => {
  test.each(['a1', 'a1:1', 'a1:@everyone', 'a1:123456789012345678:x/y'])(
    '%s is refused or links a message',
    async (id) => {
      const exchange = await member.discord.submit({ customId: id, fields: { text: 'dark clouds' } });
      expect(read(shown(exchange))).toMatch(
        /Run the command again\.$|channels\/\d+\/\d+\/123456789012345678/,
      );
    },
  );

  test('as a button it leads nowhere', async () => {
    const message = await member.ask('quote', { query: 'dark clouds' });
    const data = { component_type: 2, custom_id: 'a1:123456789012345678' };
    const exchange = await member.discord.deliver({ type: InteractionType.MessageComponent, data, message });
    expect(read(shown(exchange))).toMatch(/Run the command again\.$/);
  });
});
