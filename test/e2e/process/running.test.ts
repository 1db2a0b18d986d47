// What an operator sees of a running bot: how it starts, what it loads, how it leaves.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { callbacksHeldBack } from './callbacks.js';
import { discordFor, emptyFolder, operate, operateOn, TOKEN } from './operator.js';

describe('what is loaded', () => {
  test.concurrent('with a token: the bot, its invite link, and nothing of the local Discord or the metrics', async () => {
    const coverage = await emptyFolder();
    const discord = await discordFor();
    const bot = await operateOn(discord, { NODE_V8_COVERAGE: coverage });
    expect(bot.out).toBe(
      `Invite the bot to a server: https://discord.com/oauth2/authorize?client_id=${discord.applicationId}&scope=applications.commands\n`,
    );
    bot.signal('SIGTERM');
    expect(await bot.ended).toBe(0);
    const loaded = await scriptsIn(coverage);
    expect(loaded.filter((url) => url.endsWith('/src/discord/bot.js'))).toHaveLength(1);
    expect(
      loaded.filter((url) =>
        /local-discord|\/local-page\.|\/local-bot\.|discord-api-spec|prom-client|\/metrics\//.test(url),
      ),
    ).toEqual([]);
  });

  test.concurrent('without one: the local Discord, and a word on what it is', async () => {
    const coverage = await emptyFolder();
    const bot = await operate({ NODE_V8_COVERAGE: coverage, PORT: '0' });
    const url = await bot.until(({ out }) => /Open (http:\S+)/.exec(out)?.[1]);
    expect(bot.out).toMatch(/^This is not Discord: without a token \(there is no \.env in .+\)/m);
    expect(await (await fetch(url)).text()).toContain('<local-discord-page>');
    bot.signal('SIGINT');
    expect(await bot.ended).toBe(0);
    expect(await scriptsIn(coverage)).toContainEqual(expect.stringContaining('/src/local-discord/'));
  });
});

test.concurrent.each([
  ['an .env that does not name it', '', {}, '.env has no line DISCORD_TOKEN=…'],
  ['an .env that leaves it empty', 'DISCORD_TOKEN=\n', {}, 'DISCORD_TOKEN is set to nothing'],
  [
    'one in .env is outweighed',
    `DISCORD_TOKEN=${TOKEN}\n`,
    { DISCORD_TOKEN: '' },
    'DISCORD_TOKEN is set to nothing',
  ],
])('why there is no token: %s', async (_, text, settings, why) => {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, '.env'), text);
  const bot = await operate({ PORT: '0', ...settings }, cwd);
  await bot.until(({ out }) => (out.includes(`without a token (${why})`) ? out : undefined));
});

test.concurrent('a connection that Discord closes for good ends the process with a sentence', async () => {
  const discord = await discordFor();
  const bot = await operateOn(discord);
  discord.gateway.disconnect(4014);
  expect(await bot.ended).toBe(78);
  expect(bot.err).toContain('Discord closed the connection for good (code 4014, DisallowedIntents).');
  expect(bot.err).not.toMatch(/^\s+at .+:\d+/m);
  expect(bot.out + bot.err).not.toContain(discord.token);
});

test.concurrent('while it still connects, SIGHUP does it no harm and SIGTERM ends it', async () => {
  let letIn = () => {};
  const held = new Promise<undefined>((resolve) => {
    letIn = () => resolve(undefined);
  });
  let isAsked = () => {};
  const asked = new Promise<void>((resolve) => {
    isAsked = resolve;
  });
  const discord = await discordFor({
    interfere: ({ path }) => {
      if (!path.endsWith('/gateway/bot')) return undefined;
      isAsked();
      return held;
    },
  });
  const bot = await operate({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url });
  await asked;
  bot.signal('SIGHUP');
  await bot.logged('record loaded anew');
  bot.signal('SIGTERM');
  expect(await bot.ended).toBe(0);
  letIn();
});

describe('a bot that is told to leave finishes the 100 answers under way', () => {
  test.concurrent.each(['SIGTERM', 'SIGINT'] as const)('%s', async (signal) => {
    const callbacks = callbacksHeldBack();
    const discord = await discordFor({ interfere: callbacks.interfere });
    const bot = await operateOn(discord);
    const ask = () => discord.run({ name: 'quote', options: { query: 'tonal shift' } });
    const asked = Array.from({ length: 100 }, ask);
    await callbacks.waiting(1);
    bot.signal(signal);
    await bot.logged('leaving');
    // Who asks now is answered too: it stays connected as long as anything is under way.
    asked.push(ask());
    await callbacks.waiting(101);
    callbacks.release();
    const answers = await Promise.all(asked);
    expect(
      answers.filter(({ message }) => message?.embeds[0]?.description?.includes('tonal shift')),
    ).toHaveLength(101);
    expect(await bot.ended).toBe(0);
    expect(bot.log.filter(({ msg }) => msg === 'interaction')).toHaveLength(101);
    expect(bot.err).not.toContain('closed the connection');
  });

  test.concurrent('one that never ends does not keep it: it is given up within 3 s', async () => {
    const callbacks = callbacksHeldBack();
    const discord = await discordFor({ interfere: callbacks.interfere });
    const bot = await operateOn(discord);
    const asked = discord.run({ name: 'quote' }).catch(() => 'no answer');
    await callbacks.waiting(1);
    bot.signal('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(bot.log.filter(({ msg }) => msg === 'interaction')).toMatchObject([{ outcome: 'unanswered' }]);
    callbacks.release();
    await asked;
  });

  test.concurrent('a second signal ends it at once', async () => {
    const callbacks = callbacksHeldBack();
    const discord = await discordFor({ interfere: callbacks.interfere });
    const bot = await operateOn(discord);
    const asked = discord.run({ name: 'quote' }).catch(() => 'no answer');
    await callbacks.waiting(1);
    bot.signal('SIGINT');
    await bot.logged('leaving');
    bot.signal('SIGINT');
    expect(await bot.ended).toBe('SIGINT');
    callbacks.release();
    await asked;
  });
});

/** The addresses of all scripts that a process ran, from V8's own coverage. */
async function scriptsIn(folder: string): Promise<string[]> {
  const files = await readdir(folder);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.flatMap((text) => (JSON.parse(text).result as { url: string }[]).map(({ url }) => url));
}
