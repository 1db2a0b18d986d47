// An app that a member has brought along, where the server shows its answers to that member alone.
import { type APIMessage, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PublicAnswerLimit } from '../../src/discord/public-answer-limit.js';
import { sayIn } from '../../src/language/say.js';
import type { Member } from '../../src/local-discord/index.js';
import type { LocalBot } from '../../src/tools/local-bot.js';
import { botOn } from '../support/local-bot.js';
import { controls, isPrivate, labels, memberOn, read, shown } from '../support/member.js';

let bot: LocalBot;
const member = memberOn(() => bot.discord);
beforeAll(async () => {
  bot = await botOn(undefined, { calm: new PublicAnswerLimit() });
});
afterAll(() => bot.stop());

/** Somebody new, who may use all but apps of their own. */
function guest(extra = 0n): Member {
  const guest = member.discord.addMember('guest', extra);
  return { ...guest, permissions: guest.permissions & ~PermissionFlagsBits.UseExternalApps };
}

const QUERY = { query: 'dark clouds' };
const offers = async (message: APIMessage, acting: Parameters<typeof member.open>[1]) =>
  labels(await member.open(message, acting));

test('the answer is in the member’s language and offers nothing that would not work', async () => {
  const acting = { member: guest(), place: member.discord.places.elsewhere, locale: 'de' };
  const answer = await member.ask('quote', QUERY, acting);
  expect(isPrivate(answer)).toBe(true);
  expect(labels(answer)).toContain(sayIn('de')('button.context'));
  const behind = await offers(answer, acting);
  expect(behind).toContain(sayIn('de')('button.copy'));
  expect(behind).not.toContain(sayIn('de')('menu.post'));
  expect(behind).not.toContain(sayIn('de')('menu.remove'));
});

test('it does not count as public, however many there are', async () => {
  const acting = { member: guest(), place: member.discord.places.elsewhere };
  for (let count = 0; count < 7; count++) {
    expect(read(await member.ask('quote', QUERY, acting))).not.toContain(sayIn('en')('calm.member'));
  }
});

test('Check quotes and /check do not offer it either', async () => {
  const acting = { member: guest(), place: member.discord.places.elsewhere };
  const text = '“The camera crew were the dark clouds on our set,”';
  const message = member.discord.post({ content: text, place: acting.place });
  for (const answer of [await member.check(message, acting), await member.ask('check', { text }, acting)])
    expect(labels(answer)).toEqual(['In context', 'Copy as text']);
});

test('who presses it under More… of earlier is told why not, and nothing counts', async () => {
  const trusted = member.discord.addMember('trusted');
  const place = member.discord.places.elsewhere;
  const answer = await member.ask('quote', { ...QUERY, private: true }, { member: trusted, place });
  const behind = await member.open(answer, { member: trusted });
  const post = controls(behind).find(({ label }) => label === 'Post here');
  const withdrawn = { ...trusted, permissions: guest().permissions };
  const told = await member.discord.press({
    ...{ message: behind, customId: post?.custom_id ?? 'none', member: withdrawn },
  });
  expect([isPrivate(shown(told)), read(shown(told))]).toEqual([true, sayIn('en')('fault.post')]);
});

test.each([
  [
    'who may use apps of their own',
    () => ({ member: member.discord.addMember('trusted'), place: member.discord.places.elsewhere }),
  ],
  [
    'who is administrator',
    () => ({ member: guest(PermissionFlagsBits.Administrator), place: member.discord.places.elsewhere }),
  ],
  ['in a server that has the app', () => ({ member: guest() })],
  ['in a group chat', () => ({ member: guest(), place: member.discord.places.privateChannel })],
])('a member %s answers in public, and can post', async (_, acting) => {
  expect(isPrivate(await member.ask('quote', QUERY, acting()))).toBe(false);
  const poster = acting();
  const hidden = await member.ask('quote', { ...QUERY, private: true }, poster);
  expect(await offers(hidden, poster)).toContain('Post here');
});
