// Where a picture can't be made the answer comes in words, with a line that says why.
import { describe, expect, test } from 'vitest';
import { startBot } from '../../src/discord/bot.js';
import type { Services } from '../../src/discord/services.js';
import { type Member, startLocalDiscord } from '../../src/local-discord/index.js';
import type { Drawing } from '../../src/picture/drawing.js';
import { type Outcome, PictureRenderer } from '../../src/picture/picture-renderer.js';
import type { WrittenFiles } from '../../src/record/schema.js';
import { lanternCoast } from '../support/lantern-coast.js';
import { botOn, servicesFrom } from '../support/local-bot.js';
import { isPrivate, labels, memberOn, memberWithBot, read } from '../support/member.js';
import { completed, pictureOf, pressed } from '../support/pictures.js';

const failing = (outcome: (drawing: Drawing) => Promise<Outcome>) =>
  botOn(undefined, { pictures: { ready: () => undefined, draw: outcome } });

describe.each([
  ['busy', 'Too many pictures are being made just now. Here it is in words'],
  ['yours', 'Your last picture is still being made. Here it is in words'],
  ['characters', 'This can’t be drawn: some of its characters are not in the picture’s typeface.'],
  ['long', 'This is too long for a picture. Here it is in words.'],
  ['failed', 'The picture could not be made. Here it is in words.'],
] as const)('%s', (why, line) => {
  const member = memberWithBot(() => failing(async () => ({ kind: 'not drawn', why })));

  test.each(['timeline', 'quote'])('/%s', async (name) => {
    const options = name === 'timeline' ? { view: 'picture' } : { card: true, query: 'dark clouds' };
    const answer = await completed(member, await member.discord.run({ name, options }));
    const words = await member.ask(name, name === 'timeline' ? {} : { query: 'dark clouds' });
    expect(answer.content).toContain(line);
    expect(answer.attachments).toEqual([]);
    expect(answer.embeds).toEqual(words.embeds);
    expect(labels(answer)).toEqual(labels(words));
  });

  test('in private, in the member’s language', async () => {
    const options = { view: 'picture', private: true };
    const acting = { locale: 'de' };
    const answer = await completed(
      member,
      await member.discord.run({ name: 'timeline', options, ...acting }),
    );
    expect(isPrivate(answer)).toBe(true);
    expect(answer.content).toMatch(/in Worten/);
  });
});

test('who asks for several pictures at once gets one and words, and somebody else theirs', async () => {
  const worker = new URL('./failing-worker.mjs', import.meta.url).href;
  const bot = await botOn(undefined, {
    pictures: new PictureRenderer({ warn: () => {} }, { worker }),
  });
  const member = memberOn(() => bot.discord);
  const { asker, other } = bot.discord.members;
  const card = async (query: string, by: Member) => {
    const run = member.discord.run({ name: 'quote', options: { query, card: true }, member: by });
    return completed(member, await run);
  };
  const [first, second, theirs] = await Promise.all([
    card('dark clouds', asker),
    card('tonal shift', asker),
    card('huerta', other),
  ]);
  expect(first.attachments).toHaveLength(1);
  expect(theirs.attachments).toHaveLength(1);
  expect(second.attachments).toEqual([]);
  expect(second.content).toContain('Your last picture is still being made.');
  expect(read(second)).toContain('It was a tonal shift.');
  await bot.stop();
});

test('a page that can’t be drawn takes the place of the picture before it', async () => {
  let count = 0;
  const bot = await failing(async () =>
    count++ === 0 ? { kind: 'drawn', png: new Uint8Array([1]) } : { kind: 'not drawn', why: 'failed' },
  );
  const member = memberOn(() => bot.discord);
  const options = { view: 'picture' };
  const first = await completed(member, await member.discord.run({ name: 'timeline', options }));
  const second = await pressed(member, first, '▶');
  expect(second.id).toBe(first.id);
  expect(second.attachments).toEqual([]);
  expect(second.content).toContain('could not be made');
  expect(read(second)).toContain('Filming of Rust began');
  await bot.stop();
});

test.each([
  ['made when asked for', undefined],
  ['made already', new Uint8Array([1])],
])('a picture that Discord refuses, %s, comes in words', async (_, ready) => {
  let refused = 0;
  const forbidden = { status: 403, json: { message: 'Missing Permissions', code: 50013 } };
  const files = ready === undefined ? /^PATCH .*@original|^PATCH .*%40original/ : /^POST .*callback/;
  const discord = await startLocalDiscord({
    interfere: ({ method, path }) =>
      files.test(`${method} ${path}`) && refused++ === 0 ? forbidden : undefined,
  });
  const pictures: Services['pictures'] = {
    ready: () => ready,
    draw: async () => ({ kind: 'drawn', png: new Uint8Array([1]) }),
  };
  const services = { ...(await servicesFrom()), pictures };
  const bot = await startBot({ services, token: discord.token, api: discord.url });
  const member = memberOn(() => discord);
  const run = discord.run({ name: 'timeline', options: { view: 'picture' } });
  const answer = await completed(member, await run);
  expect(refused).toBeGreaterThan(0);
  expect(answer.attachments).toEqual([]);
  expect(answer.content).toContain('could not be made');
  expect(read(answer)).toContain('Filming of Rust began');
  await bot.stop();
  await discord.close();
});

type EventWritten = WrittenFiles['events'][number];

describe('records at the extremes', () => {
  const citations = { 'low-tide-review': 'burned to the ground between two takes' };
  const happened = (index: number, date: string | null, text = `Thing ${index} happened.`): EventWritten => ({
    ...{ id: `e${index}`, date, text, status: 'reported', people: [], citations },
  });
  /** The first picture, or the answer in words, of a record of these events alone. */
  async function asked(events: EventWritten[]) {
    const dossier = await lanternCoast((files) => {
      files.events = events;
      files.quotes = [];
      files.proceedings = [];
    });
    const bot = await botOn({ dossiers: [dossier] });
    const member = memberOn(() => bot.discord);
    const run = await member.discord.run({ name: 'timeline', options: { view: 'picture' } });
    const answer = await completed(member, run);
    await bot.stop();
    return answer;
  }
  const texts = (message: Awaited<ReturnType<typeof asked>>) => pictureOf(message).description ?? '';

  test('no event: words', async () => {
    expect((await asked([])).content).toMatch(/^Nothing on this record/);
  });

  test('one event: a picture', async () => {
    expect(texts(await asked([happened(1, '2021-10-21')]))).toContain('21 October 2021, reported: Thing 1');
  });

  test('500 events: the first of many pictures', async () => {
    const days = Array.from({ length: 500 }, (_, index) => new Date(Date.UTC(2015, 0, 1 + 6 * index)));
    const events = days.map((day, index) => happened(index, day.toISOString().slice(0, 10)));
    expect(texts(await asked(events))).toMatch(/Page 1 of \d+ · 500 entries/);
  });

  test('all on one day, and 1890 beside 2090', async () => {
    expect(texts(await asked(Array.from({ length: 8 }, (_, n) => happened(n, '2021-10-21'))))).toContain(
      'Entries 1–5 of 8',
    );
    expect(texts(await asked(['1890-03-01', '2090'].map((date, n) => happened(n, date))))).toContain('1890');
  });

  test('250 characters without a space', async () => {
    expect(texts(await asked([happened(1, '2021', 'a'.repeat(250)), happened(2, '2022')]))).toContain('aaa');
  });

  test.each(['撮影現場で事故が起きた。', 'שלום עולם', 'حدث شيء', '🎬', 'r̶u̶d̶e̶', 'x̱'])(
    '%s: words, and why',
    async (text) => {
      const answer = await asked([happened(1, '2021-10-21', text)]);
      expect(answer.attachments).toEqual([]);
      expect(answer.content).toContain('some of its characters are not in the picture’s typeface');
      expect(read(answer)).toContain(text);
    },
  );
});
