// What stands in the log, and what never does: no member's text, no token, however an answer fails.
import { execFileSync } from 'node:child_process';
import { closeSync, constants, existsSync, openSync, writeSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isCallback } from './callbacks.js';
import { BUILT, discordFor, emptyFolder, operate, operateOn } from './operator.js';

/** As only this member would put it. */
const TEXT = 'did zorblax9 ever say reload';

/** As Discord words it where a value is wrong: with the value. */
const MALFORMED = {
  message: 'Invalid Form Body',
  code: 50035,
  errors: {
    data: {
      embeds: {
        0: {
          title: { _errors: [{ code: 'STRING_CHOICES', message: `Value "${TEXT}" is wrong.\n${TEXT}` }] },
        },
      },
    },
  },
};

test.concurrent('in operation: one JSON line for each interaction, whatever the level', async () => {
  const discord = await discordFor();
  const bot = await operateOn(discord, { LOG_LEVEL: 'debug' });
  const typing = await discord.autocomplete({
    name: 'quote',
    focused: 'query',
    options: { query: TEXT },
  });
  const quote = await discord.run({ name: 'quote', options: { query: TEXT } });
  const verdict = await discord.run({ name: 'verdict', options: { person: `${TEXT}?` } });
  const press = await discord.deliver({
    type: 3,
    data: { component_type: 2, custom_id: 'q1:rust:zorblax9' },
    ...(quote.message && { message: quote.message }),
  });
  const check = await discord.run({ name: 'check', options: { text: `"${TEXT}"` } });
  const message = discord.post({ content: `Did he say “${TEXT}”?` });
  const menu = await discord.runOnMessage({ name: 'Check quotes', message });
  const lines = await bot.logged('interaction', 6);
  expect(lines).toEqual(
    [
      { interaction: typing.interaction.id, command: 'quote autocomplete', level: 20 },
      { interaction: quote.interaction.id, command: 'quote' },
      { interaction: verdict.interaction.id, command: 'verdict' },
      { interaction: press.interaction.id, command: 'quote button' },
      { interaction: check.interaction.id, command: 'check' },
      { interaction: menu.interaction.id, command: 'Check quotes' },
    ].map((line) => ({
      level: 30,
      ...line,
      time: expect.any(Number),
      outcome: 'answered',
      ms: expect.any(Number),
      msg: 'interaction',
    })),
  );
  // Every line of stderr is JSON.
  expect(bot.log).toHaveLength(bot.err.trimEnd().split('\n').length);
  holdsNone(bot.out + bot.err, [
    TEXT,
    discord.token,
    ...[quote, verdict, press, check, menu].map(({ interaction }) => interaction.token),
  ]);
});

const FAILURES = [
  {
    answer: { status: 404, json: { message: 'Unknown interaction', code: 10062 } },
    line: { outcome: 'late', fault: { code: 10062, reason: 'UnknownInteraction' } },
  },
  {
    answer: { status: 400, json: { message: 'Interaction has already been acknowledged.', code: 40060 } },
    line: { outcome: 'doubled', fault: { code: 40060 } },
  },
  {
    answer: { status: 400, json: MALFORMED },
    line: {
      outcome: 'unanswered',
      fault: { code: 50035, fields: ['data.embeds.0.title: STRING_CHOICES'] },
      unsent: { code: 50035 },
    },
  },
  {
    answer: { status: 500, json: { message: `500: ${TEXT}`, code: 0 } },
    line: { outcome: 'unanswered', fault: { status: 500 } },
  },
];

test.concurrent('where Discord does not take the answer: one line for each interaction, with why', async () => {
  const token = 'an-interaction-token-of-this-test';
  let answer: (typeof FAILURES)[number]['answer'] | undefined;
  const discord = await discordFor({ interfere: ({ path }) => (isCallback(path) ? answer : undefined) });
  const bot = await operateOn(discord, { LOG_LEVEL: 'debug' });
  for (const [index, failure] of FAILURES.entries()) {
    answer = failure.answer;
    const data = { id: '1', name: 'quote', type: 1, options: [{ type: 3, name: 'query', value: TEXT }] };
    void discord.deliver({ type: 2, token: token + index, data }).catch(() => {});
    await bot.logged('interaction', index + 1);
  }
  bot.signal('SIGTERM');
  expect(await bot.ended).toBe(0);
  expect(bot.log.filter(({ msg }) => msg === 'interaction')).toMatchObject(
    FAILURES.map(({ line }) => ({ command: 'quote', ...line })),
  );
  holdsNone(bot.out + bot.err, [TEXT, 'zorblax9', discord.token, token]);
});

test.concurrent('a log that can not be written, as on a full disk: members are answered all the same', async () => {
  // Where there is no such device, a file that can only be read.
  const disk = existsSync('/dev/full') ? openSync('/dev/full', 'w') : openSync('/dev/null', 'r');
  const discord = await discordFor();
  const settings = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url };
  const bot = await operate(settings, undefined, BUILT, disk);
  closeSync(disk);
  await bot.until(({ out }) => (out.includes('Invite the bot') ? out : undefined));
  for (let count = 0; count < 20; count++) {
    const options = { query: 'tonal shift', private: true };
    const { message } = await discord.run({ name: 'quote', options });
    expect(message?.embeds[0]?.description).toContain('It was a tonal shift.');
  }
  bot.signal('SIGTERM');
  expect(await bot.ended).toBe(0);
});

test.concurrent('a log that nobody reads, its pipe full: members are answered, it leaves, and who reads at last gets lines', async () => {
  const pipe = join(await emptyFolder(), 'log');
  execFileSync('mkfifo', [pipe]);
  const { O_RDWR, O_NONBLOCK } = constants;
  const end = openSync(pipe, O_RDWR | O_NONBLOCK);
  expect(() => {
    for (;;) writeSync(end, '\n'.repeat(4_096));
  }).toThrow('EAGAIN');
  const discord = await discordFor();
  const settings = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url };
  const start = async () => {
    const stderr = openSync(pipe, 'r+');
    const bot = await operate(settings, undefined, BUILT, stderr);
    closeSync(stderr);
    await bot.until(({ out }) => (out.includes('Invite the bot') ? out : undefined));
    return bot;
  };
  const unread = await start();
  unread.signal('SIGTERM');
  expect(await unread.ended).toBe(0);
  const bot = await start();
  for (let count = 0; count < 20; count++) {
    const options = { query: 'tonal shift', private: true };
    const { message } = await discord.run({ name: 'quote', options });
    expect(message?.embeds[0]?.description).toContain('It was a tonal shift.');
  }
  const reader = new Socket({ fd: end });
  let read = '';
  await new Promise<void>((resolve) => {
    reader.on('data', (part) => {
      read += part;
      if (read.split('"msg":"interaction"').length > 20) resolve();
    });
  });
  reader.destroy();
  bot.signal('SIGTERM');
  expect(await bot.ended).toBe(0);
});

function holdsNone(output: string, secrets: readonly string[]): void {
  for (const secret of secrets) expect(output).not.toContain(secret);
}
