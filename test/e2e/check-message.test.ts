// Check quotes reads what a message shows: its own words wherever they stand in it, and those of its embeds as such.
import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { memberWithBot, read } from '../support/member.js';

const member = memberWithBot();

const CLOUDS = 'The camera crew were the dark clouds on our set,';
const RUDE = 'They were rude. They talked crap about everybody.';

let id = 200_000_000_000_000_000n;

/** The answer to Check quotes on a message with these parts. */
const check = (parts: object) => {
  const message = { ...member.discord.post({ content: 'x' }), content: '', id: String(id++), ...parts };
  return member.check(message as APIMessage);
};
const field = ({ embeds }: APIMessage, name: string) =>
  embeds.flatMap(({ fields = [] }) => fields).find((one) => one.name === name)?.value;

const text = (content: string) => ({ type: ComponentType.TextDisplay, content });
const button = { type: ComponentType.Button, style: 2, custom_id: 'x', label: 'x' };

const poll = {
  question: { text: `Who said “${CLOUDS}”?` },
  answers: [
    { answer_id: 1, poll_media: { text: `“${RUDE}”` } },
    { answer_id: 2, poll_media: { emoji: { id: null, name: '🎬' } } },
  ],
  expiry: '2030-01-01T00:00:00.000Z',
  allow_multiselect: false,
  layout_type: 1,
};

test('a poll: its question and its answers', async () => {
  const answer = await check({ poll });
  expect(answer.embeds.map(({ title }) => title)).toEqual(['Word for word', 'Word for word']);
  expect(read(answer)).toContain(CLOUDS);
  expect(read(answer)).toContain(RUDE);
});

test('what an answer has no room for is counted, of embeds too', async () => {
  const said = Array.from({ length: 12 }, (_, at) => `“Nobody said a word like number ${at} near this pier”`);
  const { content } = await check({ embeds: [{ description: said.join('\n') }] });
  expect(content).toContain('2 more not checked');
});

describe.each<[string, object]>([
  ['a text', text(`“${CLOUDS}”`)],
  [
    'a section',
    { type: ComponentType.Section, components: [text('x'), text(`“${CLOUDS}”`)], accessory: button },
  ],
  [
    'a container',
    {
      type: ComponentType.Container,
      components: [
        { type: ComponentType.Separator },
        { type: ComponentType.Section, components: [text(`“${CLOUDS}”`)], accessory: button },
        { type: 99, components: 'of a kind to come' },
      ],
    },
  ],
])('%s of a message of components', (_, component) => {
  test('is its own words', async () => {
    expect(field(await check({ flags: 1 << 15, components: [component] }), 'In the message')).toBe(CLOUDS);
  });

  test('where it is forwarded too', async () => {
    const forwarded = { content: '', embeds: [], components: [component], flags: 1 << 15 };
    const answer = await check({ flags: 1 << 14, message_snapshots: [{ message: forwarded }] });
    expect(field(answer, 'In the message')).toBe(CLOUDS);
  });
});

describe('an embed', () => {
  const preview = { type: 'article', title: 'On the set', description: `She said “${CLOUDS}” then` };
  const IN_EMBED = 'In an embed of the message';

  test.each([
    ['author', { author: { name: `“${CLOUDS}”` } }],
    ['title', { title: `“${CLOUDS}”` }],
    ['description', preview],
    ['field', { fields: [{ name: 'Words', value: `“${CLOUDS}”` }] }],
    ['footer', { footer: { text: `“${CLOUDS}”` } }],
  ])('is read, its %s too, and told as one', async (_, embed) => {
    const answer = await check({ content: 'https://a.example/set', embeds: [embed] });
    expect(field(answer, IN_EMBED)).toBe(CLOUDS);
    expect(field(answer, 'In the message')).toBeUndefined();
  });

  test('of a forwarded message is told as one too', async () => {
    const answer = await check({ message_snapshots: [{ message: { content: '', embeds: [preview] } }] });
    expect(field(answer, IN_EMBED)).toBe(CLOUDS);
  });

  test('beside words that are quoted in the message: each as what it is, and no mere sentence of the embed', async () => {
    const embeds = [preview, { description: 'Nobody wrote this sentence in the message at all.' }];
    const answer = await check({ content: `“${RUDE}”`, embeds });
    expect(field(answer, 'In the message')).toBe(RUDE);
    expect(field(answer, IN_EMBED)).toBe(CLOUDS);
    expect(read(answer)).not.toContain('Nobody wrote');
  });

  test('with more than an answer has room for: ten in all, the others counted', async () => {
    const many = (mark: string) =>
      Array.from({ length: 8 }, (_, index) => `“nothing like ${mark} ${index} was ever printed here”`).join(
        '\n',
      );
    const answer = await check({ content: many('this'), embeds: [{ description: many('that') }] });
    expect(answer.embeds.flatMap(({ fields = [] }) => fields)).toHaveLength(10);
    expect(answer.content).toMatch(/^6 more not checked/);
  });
});

test('a message without words: what is not read', async () => {
  expect(read(await check({}))).toBe(
    'There are no words to check in this message. Files and stickers are not read.',
  );
});
