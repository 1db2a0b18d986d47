// Calm channels: beyond five public answers a minute by one member in one channel, the next are private and say so.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PublicAnswerLimit } from '../../src/discord/public-answer-limit.js';
import { sayIn } from '../../src/language/say.js';
import type { Run } from '../../src/local-discord/index.js';
import type { LocalBot } from '../../src/tools/local-bot.js';
import { botOn } from '../support/local-bot.js';
import { isPrivate, labels, memberOn, read, shown } from '../support/member.js';

let bot: LocalBot;
const member = memberOn(() => bot.discord);
beforeEach(async () => {
  bot = await botOn(undefined, { calm: new PublicAnswerLimit() });
});
afterEach(() => bot.stop());

type Acting = Omit<Run, 'name' | 'options'>;
const SAYS = sayIn('en')('calm.member');

const ask = (acting: Acting = {}, options: Run['options'] = { query: 'dark clouds' }) =>
  member.ask('quote', options, acting);

/** Five public answers, which is all that is let through. */
async function five(acting: Acting = {}): Promise<void> {
  for (let count = 0; count < 5; count++) expect(isPrivate(await ask(acting))).toBe(false);
}

test('the sixth is private, whole, and says so', async () => {
  const open = await ask();
  for (let count = 1; count < 5; count++) await ask();
  const sixth = await ask();
  expect([isPrivate(sixth), sixth.content]).toEqual([true, `-# ${SAYS}\n${open.content}`]);
  expect(sixth.embeds).toEqual(open.embeds);
  expect(open.content).not.toContain(SAYS);
});

test('in the member’s language, as nobody else reads it', async () => {
  await five();
  const sixth = await ask({ locale: 'uk' });
  expect(sixth.content).toContain(sayIn('uk')('calm.member'));
  expect(labels(sixth)).toContain(sayIn('uk')('button.context'));
});

test('the eleventh of a channel is private, whoever asks, and says so', async () => {
  for (const asker of ['one', 'another']) await five({ member: member.discord.addMember(asker) });
  const eleventh = await ask({ member: member.discord.addMember('a third') });
  const [line] = eleventh.content.split('\n');
  expect([isPrivate(eleventh), line]).toEqual([true, `-# ${sayIn('en')('calm.channel')}`]);
  expect(isPrivate(await ask({ place: member.discord.places.elsewhere }))).toBe(false);
});

describe('not counted and not kept from answering in public', () => {
  test('another member', async () => {
    await five();
    expect(isPrivate(await ask({ member: member.discord.members.other }))).toBe(false);
  });

  test('another channel', async () => {
    await five();
    expect(isPrivate(await ask({ place: member.discord.places.elsewhere }))).toBe(false);
  });

  test('a group chat is a channel too', async () => {
    const acting = { place: member.discord.places.privateChannel };
    await five(acting);
    expect((await ask(acting)).content).toContain(SAYS);
  });

  test('private answers', async () => {
    for (let count = 0; count < 10; count++) await ask({}, { query: 'dark clouds', private: true });
    await five();
    const asked = await ask({}, { query: 'dark clouds', private: true });
    expect(isPrivate(asked)).toBe(true);
    expect(asked.content).not.toContain(SAYS);
  });

  test('questions that can’t be answered, which are refused in private', async () => {
    for (let count = 0; count < 10; count++) {
      expect(isPrivate(await member.ask('timeline', { from: 'yesterday' }))).toBe(true);
      expect(isPrivate(await member.ask('verdict', { film: 'jaws' }))).toBe(true);
    }
    await five();
  });

  test('direct messages', async () => {
    const acting = { place: member.discord.places.dm };
    await five(acting);
    await five(acting);
  });

  test('what is posted into direct messages', async () => {
    const acting = { place: member.discord.places.dm };
    const hidden = await ask(acting, { query: 'dark clouds', private: true });
    for (let count = 0; count < 7; count++) {
      expect(isPrivate(shown(await member.more(hidden, 'Post here')))).toBe(false);
    }
  });

  test('pages that are turned, and private copies for others', async () => {
    const first = await member.ask('timeline');
    for (let count = 0; count < 6; count++) {
      await member.turn(first, '▶', { member: member.discord.members.other });
      await member.turn(await member.turn(first, '▶'), '◀');
    }
    for (let count = 1; count < 5; count++) expect(isPrivate(await ask())).toBe(false);
  });
});

describe('Post here', () => {
  test('counts as a public answer', async () => {
    const hidden = await ask({}, { query: 'dark clouds', private: true });
    for (let count = 0; count < 5; count++) {
      expect(isPrivate(shown(await member.more(hidden, 'Post here')))).toBe(false);
    }
    expect(isPrivate(await ask())).toBe(true);
  });

  test('is refused beyond the fifth, in a sentence, and posts nothing', async () => {
    await five();
    const sixth = await ask();
    const before = member.discord.messages().filter((message) => !isPrivate(message)).length;
    const refusal = shown(await member.more(sixth, 'Post here'));
    expect([isPrivate(refusal), read(refusal)]).toEqual([true, SAYS]);
    expect(member.discord.messages().filter((message) => !isPrivate(message))).toHaveLength(before);
  });
});

test('the answer stays private, and says why, while its pages are turned', async () => {
  await five();
  const first = await member.ask('timeline');
  const second = await member.turn(first, '▶');
  for (const page of [first, second]) expect(page.content).toContain(SAYS);
  expect([second.id, isPrivate(second)]).toEqual([first.id, true]);
});

describe('the minute', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('over, five are public again', async () => {
    const calm = new PublicAnswerLimit();
    const admitted = async (count: number) => {
      const all = [];
      for (let each = 0; each < count; each++) all.push((await calm.over('1', '2')) === undefined);
      return all.filter(Boolean).length;
    };
    expect(await admitted(8)).toBe(5);
    vi.advanceTimersByTime(59_000);
    expect(await admitted(1)).toBe(0);
    vi.advanceTimersByTime(1_100);
    expect(await admitted(8)).toBe(5);
  });
});
