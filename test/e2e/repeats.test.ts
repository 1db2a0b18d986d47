// The same question asked again in a channel within a minute is led to the answer above.
import type { APIMessage } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { RecentAnswers } from '../../src/discord/recent-answers.js';
import { sayIn } from '../../src/language/say.js';
import { type Run, settled } from '../../src/local-discord/index.js';
import type { LocalBot } from '../../src/tools/local-bot.js';
import { botOn } from '../support/local-bot.js';
import { isPrivate, memberOn, shown } from '../support/member.js';

let bot: LocalBot;
const member = memberOn(() => bot.discord);
beforeEach(async () => {
  bot = await botOn(undefined, { recent: new RecentAnswers() });
});
afterEach(() => bot.stop());

type Acting = Omit<Run, 'name' | 'options'>;

const REMOVE = 'Remove this answer';
const clouds = { query: 'dark clouds' };
const answered = { content: expect.stringContaining('Terese Davis') };

/** Asks; what stands there once the bot has seen it stand there too. */
async function asked(name: string, options: Run['options'] = {}, acting: Acting = {}): Promise<APIMessage> {
  const exchange = await member.discord.run({ name, options, ...acting });
  const message = await settled(member.discord, exchange);
  await member.ask('about', { private: true });
  return message ?? shown(exchange);
}

const other = () => ({ member: member.discord.members.other });

test.each<[string, Record<string, string | boolean>]>([
  ['quote', clouds],
  ['quote', { ...clouds, card: true }],
  ['timeline', {}],
  ['about', {}],
])(
  '/%s %j: whoever asks again reads one sentence with a link, alone and in their language',
  async (name, options) => {
    const first = await asked(name, options);
    const again = await member.ask(name, options, { ...other(), locale: 'pl' });
    const { guildId, channelId } = member.discord.places.server;
    const address = `https://discord.com/channels/${guildId}/${channelId}/${first.id}`;
    expect([isPrivate(again), again.content]).toEqual([true, sayIn('pl')('calm.repeat', { address })]);
    expect([again.embeds, again.components]).toEqual([[], []]);
  },
);

test.each<[string, Record<string, string | boolean>]>([
  ['spaced and capitalised otherwise', { query: ' Dark  clouds', speaker: 'davis' }],
  ['in another order', { speaker: 'davis', ...clouds }],
  ['with what is off said to be off', { ...clouds, speaker: 'davis', card: false, private: false }],
])('%s', async (_, options) => {
  await asked('quote', { ...clouds, speaker: 'davis' });
  expect((await member.ask('quote', options)).content).toMatch(/^Only you see this/);
});

describe('answered anew', () => {
  test.each<[string, string, Record<string, string | boolean>]>([
    ['other words', 'quote', { query: 'tonal shift' }],
    ['another command', 'who', { person: 'davis' }],
    ['another option', 'quote', { ...clouds, speaker: 'davis' }],
    ['another language', 'quote', { ...clouds, language: 'de' }],
  ])('%s', async (_, name, options) => {
    await asked('quote', clouds);
    const answer = await member.ask(name, options);
    expect(isPrivate(answer)).toBe(false);
  });

  test('in private, and what was asked in private', async () => {
    const hidden = { ...clouds, private: true };
    expect(await member.ask('quote', hidden)).toMatchObject(answered);
    expect(isPrivate(await asked('quote', clouds))).toBe(false);
    expect(await member.ask('quote', hidden)).toMatchObject(answered);
  });

  test('in another channel', async () => {
    await asked('quote', clouds);
    const { elsewhere: place } = member.discord.places;
    expect(await member.ask('quote', clouds, { place })).toMatchObject(answered);
  });

  test('in direct messages', async () => {
    const { dm: place } = member.discord.places;
    await asked('quote', clouds, { place });
    expect(await member.ask('quote', clouds, { place })).toMatchObject(answered);
  });

  test('once the answer was removed', async () => {
    const answer = await asked('quote', clouds);
    await member.press(shown(await member.more(answer, REMOVE)), REMOVE);
    expect(await member.ask('quote', clouds)).toMatchObject(answered);
  });

  test('what found nothing, and a check', async () => {
    for (const [name, options] of [
      ['quote', { query: 'zorblax' }],
      ['check', { text: '“The camera crew were the dark clouds on our set,”' }],
    ] as const) {
      const first = await asked(name, options);
      expect((await member.ask(name, options)).embeds).toEqual(first.embeds);
    }
  });
});

test('a message answered twice with the same words; another message is another question', async () => {
  const { discord } = member;
  const answer = async (message: ReturnType<typeof discord.post>) => {
    const from = await discord.runOnMessage({ name: 'Answer with a quote…', message });
    const { custom_id: customId } = from.response.data as { custom_id: string };
    return shown(await discord.submit({ customId, fields: { text: 'dark clouds' }, from }));
  };
  const [one, two] = [discord.post({ content: 'one' }), discord.post({ content: 'two' })];
  expect([await answer(one), await answer(one), await answer(two)].map(isPrivate)).toEqual([
    false,
    true,
    false,
  ]);
});

describe('by the clock', () => {
  const question = ['1', 'quote'];
  const record = {};
  let recent: RecentAnswers;
  let clock: MockInstance<() => number>;
  const at = (seconds: number) => {
    clock.mockReturnValue(1_000 + seconds * 1_000);
    // It looks at the clock once in a while.
    vi.advanceTimersByTime(10);
    return recent.to(record, question);
  };
  beforeEach(() => {
    clock = vi.spyOn(performance, 'now');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    // One each: it remembers the time it last looked at.
    recent = new RecentAnswers();
    at(0);
    recent.keep(record, question, '2');
  });
  afterEach(() => {
    clock.mockRestore();
    vi.useRealTimers();
  });

  test('the minute over, or the record replaced, it is answered anew', () => {
    expect([at(59), recent.to({}, question), at(61)]).toEqual(['2', undefined, undefined]);
  });

  test('the minute over, nothing of it is kept, though nobody asks', () => {
    clock.mockReturnValue(62_000);
    vi.advanceTimersByTime(62_000);
    expect(at(30)).toBeUndefined();
  });
});
