// Answers that go wrong on the way to Discord, through the real client: what the member gets and what is logged.
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/command.js';
import type { Interfere } from '../../../src/local-discord/index.js';
import { isCallback } from './callbacks.js';
import { botOnFaultyDiscord } from './faulty-discord.js';

type Answer = ReturnType<Interfere>;

/** A bot on a Discord that gives these answers to its first callbacks, and takes the others. */
async function botWith(answers: readonly Answer[], commands?: readonly Command[]) {
  const callbacks: string[] = [];
  const interfere: Interfere = ({ path }) =>
    isCallback(path) ? answers[callbacks.push(path) - 1] : undefined;
  const { discord, logged } = await botOnFaultyDiscord({ interfere, ...(commands && { commands }) });
  return {
    discord,
    /** How often the bot tried. */
    tries: () => callbacks.length,
    /** The lines on interactions, once there are so many. */
    logged: (count: number) => logged('interaction', count),
  };
}

const QUOTE = { type: 2, data: { id: '1', name: 'quote', type: 1 } } as const;
const UNKNOWN = { status: 404, json: { message: 'Unknown interaction', code: 10062 } };
const FAILED = { status: 500, json: { message: '500: Internal Server Error', code: 0 } };
const limited = (seconds: number) => ({
  status: 429,
  json: { message: 'You are being rate limited.', retry_after: seconds, global: false },
  headers: { 'retry-after': String(seconds) },
});

const BAD_GATEWAY = { status: 502, bytes: { data: Buffer.from('<html>'), contentType: 'text/html' } };
const globally = (answer: ReturnType<typeof limited>) => ({
  ...answer,
  json: { ...answer.json, global: true },
  headers: { ...answer.headers, 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' },
});
const hangs = new Promise<never>(() => {});

describe('an answer is given although at first Discord', () => {
  test.concurrent.each<readonly [string, readonly Answer[]]>([
    ['fails once', [FAILED]],
    ['fails for half a second', [FAILED, BAD_GATEWAY, FAILED]],
    ['is not there, but the gateway before it is', [BAD_GATEWAY]],
    ['resets the connection', [{ status: 200, breaks: 'before it' }]],
    ['does not answer', [hangs]],
    ['begins to answer with an error and never ends', [{ status: 500, breaks: 'in its body' }]],
    ['limits the rate of everything for a moment', [globally(limited(0.2))]],
    [
      'limits the rate and says for how long in the body only',
      [{ status: 429, json: { message: 'You are being rate limited.', retry_after: 0.1, global: false } }],
    ],
    ['limits the rate for a moment', [limited(0.2)]],
    ['limits the rate for a moment, twice', [limited(0.2), limited(0.2)]],
  ])('%s', async (_, answers) => {
    const { discord, tries, logged } = await botWith(answers);
    const { message } = await discord.run({ name: 'quote', options: { query: 'tonal shift' } });
    expect(message?.embeds[0]?.description).toContain('It was a tonal shift.');
    expect(await logged(1)).toMatchObject([{ command: 'quote', outcome: 'answered' }]);
    expect(tries()).toBe(answers.length + 1);
  });
});

test.each<readonly [string, Answer]>([
  ['answers with an error', FAILED],
  ['breaks the connection', { status: 200, breaks: 'before it' }],
])('a Discord that %s each time is asked five times in all, in under 3 s', async (_, answer) => {
  const { discord, tries, logged } = await botWith(Array.from({ length: 20 }, () => answer));
  void discord.deliver(QUOTE).catch(() => {});
  const [line] = await logged(1);
  expect(line).toMatchObject({ level: 50, command: 'quote', outcome: 'unanswered' });
  expect(line?.ms).toBeLessThan(3_000);
  expect(tries()).toBe(5);
});

test('an answer that comes too late is logged as that, and not tried again', async () => {
  const { discord, tries, logged } = await botWith([UNKNOWN]);
  void discord.deliver({ ...QUOTE, id: '123456789012345678' }).catch(() => {});
  expect(await logged(1)).toMatchObject([
    {
      level: 40,
      interaction: '123456789012345678',
      command: 'quote',
      outcome: 'late',
      fault: { code: 10062 },
    },
  ]);
  expect(tries()).toBe(1);
});

test('an interaction that is delivered twice is answered once, and logged as doubled', async () => {
  const { discord, logged } = await botWith([]);
  const twice = { ...QUOTE, id: '123456789012345678', token: 'one-token-for-both' };
  await Promise.any([discord.deliver(twice), discord.deliver(twice)]);
  const lines = await logged(2);
  expect(lines.map(({ outcome }) => outcome).sort()).toEqual(['answered', 'doubled']);
  expect(new Set(lines.map(({ interaction }) => interaction))).toEqual(new Set([twice.id]));
  expect(discord.messages()).toHaveLength(1);
});

test.each([
  ['outlasts the interaction', limited(60)],
  ['outlasts it, for everything', globally(limited(60))],
  ['has no end that is told', { status: 429, json: { message: 'Banned.' } }],
])('a rate limit that %s is logged at once, and not tried against', async (_, answer) => {
  const { discord, tries, logged } = await botWith([answer]);
  void discord.deliver(QUOTE).catch(() => {});
  const [line] = await logged(1);
  expect(line).toMatchObject({
    level: 40,
    outcome: 'limited',
    fault: { name: expect.stringContaining('RateLimit'), retryAfter: expect.any(Number) },
  });
  expect(tries()).toBe(1);
});

test.each([
  [401, 50027, 'Invalid Webhook Token'],
  [403, 50013, 'Missing Permissions'],
])(
  'an answer refused with %d: the member gets a plain line where Discord takes one, and others their answers',
  async (status, code, message) => {
    const { discord, logged } = await botWith([{ status, json: { message, code } }]);
    const first = await discord.run({ name: 'quote', options: { query: 'huerta' } });
    expect(first.message?.content).toContain(first.interaction.id);
    const second = await discord.run({ name: 'quote', options: { query: 'tonal shift' } });
    expect(second.message?.embeds[0]?.description).toContain('It was a tonal shift.');
    expect(await logged(2)).toMatchObject([{ outcome: 'failed', fault: { code } }, { outcome: 'answered' }]);
  },
);

test('while one answer hangs, and another waits for a rate limit to pass, others are given', async () => {
  const held: string[] = [];
  const { discord } = await botOnFaultyDiscord({
    interfere: ({ path }) => {
      if (!isCallback(path) || held.length >= 2) return undefined;
      return held.push(path) === 1 ? hangs : globally(limited(1));
    },
  });
  const ask = () => discord.run({ name: 'quote', options: { query: 'tonal shift' } });
  let late = 0;
  const slow = [ask(), ask()].map((answered) => answered.then(() => late++));
  while (held.length < 2) await new Promise(setImmediate);
  await Promise.all(Array.from({ length: 60 }, ask));
  expect(late).toBe(0);
  await Promise.all(slow);
});

test('an answer that Discord takes after 2.9 s is the right one, and nothing is tried after that', async () => {
  let arrived = 0;
  const { discord, logged } = await botOnFaultyDiscord({
    interfere: async ({ path }) => {
      if (isCallback(path)) {
        arrived += 1;
        await pause(2_900);
      }
      return undefined;
    },
  });
  const { message } = await discord.run({ name: 'quote', options: { query: 'tonal shift' } });
  expect(message?.embeds[0]?.description).toContain('It was a tonal shift.');
  expect(await logged('interaction', 1)).toMatchObject([{ outcome: 'unanswered' }]);
  expect(arrived).toBe(2);
});

test('an answer that Discord calls malformed is replaced by a plain line', async () => {
  const { discord, logged } = await botWith([
    { status: 400, json: { message: 'Invalid Form Body', code: 50035 } },
  ]);
  const { interaction, message } = await discord.run({ name: 'quote', options: { query: 'huerta' } });
  expect(message?.content).toContain(interaction.id);
  expect(await logged(1)).toMatchObject([{ outcome: 'failed', fault: { code: 50035 } }]);
});

test('a command that throws: the member gets a plain line with a number, the log has the fault', async () => {
  const faulty: Command = {
    definition: { name: 'faulty', description: 'Throws', type: 1 },
    run() {
      throw new TypeError('a bug of ours');
    },
  };
  const { discord, logged } = await botWith([], [faulty]);
  const { interaction, message } = await discord.run({ name: 'faulty' });
  expect(message?.flags).toBe(64);
  expect(message?.content).toContain(interaction.id);
  expect(JSON.stringify(message)).not.toContain('a bug of ours');
  expect(await logged(1)).toMatchObject([
    {
      level: 50,
      interaction: interaction.id,
      command: 'faulty',
      outcome: 'failed',
      fault: {
        name: 'TypeError',
        message: 'a bug of ours',
        stack: expect.stringContaining('faults.test.ts'),
      },
    },
  ]);
});
