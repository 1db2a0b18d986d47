// Answers that go wrong on the way to Discord, through the real client: what the member gets and what is logged.
import pino from 'pino';
import { describe, expect, onTestFinished, test } from 'vitest';
import { COMMANDS } from '../../commands/index.js';
import { startBot } from '../../src/discord/bot.js';
import type { Command } from '../../src/discord/command.js';
import type { Interfere } from '../../src/local-discord/index.js';
import { loadRecord } from '../../src/record/load.js';
import { answeringFrom } from '../support/local-bot.js';
import { isCallback } from './callbacks.js';
import { discordFor } from './operator.js';

type Answer = Awaited<ReturnType<Interfere>>;

/** A bot on a Discord that gives these answers to its first callbacks, and takes the others. */
async function botWith(answers: readonly Answer[], commands: readonly Command[] = COMMANDS) {
  const callbacks: string[] = [];
  const discord = await discordFor({
    interfere: ({ path }) => (isCallback(path) ? answers[callbacks.push(path) - 1] : undefined),
  });
  const lines: Record<string, unknown>[] = [];
  let heard = () => {};
  const log = pino(
    {},
    {
      write(line) {
        lines.push(JSON.parse(line));
        heard();
      },
    },
  );
  const bot = await startBot({
    answering: { ...answeringFrom(await loadRecord('data')), commands, log },
    token: discord.token,
    api: discord.url,
  });
  onTestFinished(() => bot.stop());
  return {
    discord,
    /** How often the bot tried. */
    tries: () => callbacks.length,
    /** The lines on interactions, once there are so many. */
    async logged(count: number) {
      for (;;) {
        const found = lines.filter(({ msg }) => msg === 'interaction');
        if (found.length >= count) return found;
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
      }
    },
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

describe('an answer is given although at first Discord', () => {
  test.each([
    ['fails once', [FAILED]],
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

test('a rate limit that outlasts the interaction is logged at once, and not tried against', async () => {
  const { discord, tries, logged } = await botWith([limited(60)]);
  void discord.deliver(QUOTE).catch(() => {});
  const [line] = await logged(1);
  expect(line).toMatchObject({
    level: 40,
    outcome: 'limited',
    fault: { name: expect.stringContaining('RateLimit'), retryAfter: expect.any(Number) },
  });
  expect(tries()).toBe(1);
});

test('an answer that Discord calls malformed is replaced by a plain line', async () => {
  const { discord, logged } = await botWith([
    { status: 400, json: { message: 'Invalid Form Body', code: 50035 } },
  ]);
  const { interaction, message } = await discord.run({ name: 'quote', options: { query: 'huerta' } });
  expect(JSON.stringify(message?.embeds)).toContain(interaction.id);
  expect(await logged(1)).toMatchObject([{ outcome: 'failed', fault: { code: 50035 } }]);
});

test('a command that throws: the member gets a plain line with a number, the log has the fault', async () => {
  const faulty: Command = {
    definition: { name: 'faulty', description: 'Throws', type: 1 },
    prefix: 'faulty',
    run() {
      throw new TypeError('a bug of ours');
    },
    press: () => undefined,
  };
  const { discord, logged } = await botWith([], [faulty]);
  const { interaction, message } = await discord.run({ name: 'faulty' });
  expect(message?.flags).toBe(64);
  const text = JSON.stringify(message?.embeds);
  expect(text).toContain(interaction.id);
  expect(text).not.toContain('a bug of ours');
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
