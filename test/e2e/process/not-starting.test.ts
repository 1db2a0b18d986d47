// Why the bot does not start: a sentence that says what to do, the exit code, and nothing that is secret.
import { mkdir, rename, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOfDossier } from '../../record/fixture.js';
import { html, serverError, serverThat, silence } from './not-discord.js';
import { atTheEnd, discordFor, emptyFolder, operateToItsEnd, TOKEN } from './operator.js';

const BAD_CONFIGURATION = 78;
const UNAVAILABLE = 69;
const STACK_TRACE = /^\s+at .+:\d+/m;

const WRONG = {
  DISCORD_TOKEN: 'hunter2-is-no-token',
  DISCORD_API_URL: 'ftp://proxy.example/secret-path',
  DATA_DIR: '/nowhere/secret-folder',
  REPORTS_WEBHOOK_URL: 'https://discord.example/api/webhooks/123456789012345678/secret-token',
  LOG_LEVEL: 'chatty-secret',
  PORT: '99999',
};

test.concurrent.each<readonly [string, (cwd: string) => Promise<object>]>([
  ['the environment', async () => WRONG],
  [
    '.env',
    async (cwd) => {
      const lines = Object.entries(WRONG).map(([name, value]) => `${name}=${value}\n`);
      await writeFile(join(cwd, '.env'), lines.join(''));
      // What is set, if only to nothing, outweighs .env: only what is left out is read from there.
      return { DATA_DIR: undefined };
    },
  ],
])('every wrong setting in %s is named at once, with no value printed', async (_, settle) => {
  const cwd = await emptyFolder();
  const { code, out, err } = await operateToItsEnd({ ...(await settle(cwd)) }, cwd);
  expect(code).toBe(BAD_CONFIGURATION);
  expect(out).toBe('');
  expect(err).not.toMatch(STACK_TRACE);
  expect(err).toContain('.env.example');
  for (const [name, value] of Object.entries(WRONG)) {
    expect(err.match(new RegExp(`^${name}: .+`, 'gm'))).toHaveLength(1);
    expect(err).not.toContain(value);
  }
});

describe('an .env that would be read as empty', () => {
  const text = 'DISCORD_TOKEN=hunter2\r\n';
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
  test.concurrent.each([
    ['in UTF-16, as Windows PowerShell writes it', utf16],
    ['in UTF-16 without its mark', utf16.subarray(2)],
    ['in UTF-16 the other way round', Buffer.from(utf16).swap16()],
  ])('%s: what to do', async (_, bytes) => {
    const cwd = await emptyFolder();
    await writeFile(join(cwd, '.env'), bytes);
    const { code, out, err } = await operateToItsEnd({}, cwd);
    expect(err).toBe('.env is not written in UTF-8 but, it seems, in UTF-16: save it again as UTF-8.\n');
    expect([code, out]).toEqual([BAD_CONFIGURATION, '']);
  });

  test.concurrent.each<[string, (path: string) => Promise<unknown>, RegExp]>([
    ['that is a folder', (path) => mkdir(path), /^\.env is a folder; .+\.\n$/],
    ['that can not be read', (path) => symlink(path, path), /^\.env can't be read \(ELOOP.+\)\.\n$/],
  ])('%s: why', async (_, make, sentence) => {
    const cwd = await emptyFolder();
    await make(join(cwd, '.env'));
    const { code, err } = await operateToItsEnd({}, cwd);
    expect(err).toMatch(sentence);
    expect(code).toBe(BAD_CONFIGURATION);
  });

  test.concurrent('in UTF-8 with a mark is read', async () => {
    const cwd = await emptyFolder();
    await writeFile(join(cwd, '.env'), `\uFEFF${text}`);
    expect((await operateToItsEnd({}, cwd)).err).toContain('DISCORD_TOKEN: is not a bot token');
  });
});

describe('a token that Discord refuses: what to do, and no stack trace', () => {
  test.concurrent.each([
    ['with 401 over REST', 'answered', TOKEN] as const,
    ['with 4004 on the gateway', 4004, undefined] as const,
  ])('%s', async (_, identifies, otherToken) => {
    const discord = await discordFor();
    discord.gateway.faults.identifies = identifies;
    const token = otherToken ?? discord.token;
    const { code, out, err } = await operateToItsEnd({ DISCORD_TOKEN: token, DISCORD_API_URL: discord.url });
    expect(code).toBe(BAD_CONFIGURATION);
    expect(err).toContain('Discord refused DISCORD_TOKEN.');
    expect(err).toContain('Reset Token');
    expect(out + err).not.toMatch(STACK_TRACE);
    expect(out + err).not.toContain(token.split('.').at(-1));
  });
});

describe('no Discord at DISCORD_API_URL: the address, the reason and what to check', () => {
  test.concurrent.each([
    ['500', serverError, 'it answers with HTTP status 500'],
    ['HTML', html(200), "what answers there is not Discord's API"],
    ['nothing', silence, 'no answer came in time'],
  ])('%s', async (_, answer, reason) => {
    const api = await serverThat(answer);
    const { code, out, err } = await operateToItsEnd({
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: `${api}/api`,
    });
    expect(err).toBe(
      `No connection with DISCORD_API_URL (${api}): ${reason}. Check that address, and what runs there.\n`,
    );
    expect(out).toBe('');
    expect(code).toBe(UNAVAILABLE);
  });
});

describe('data that can not be read', () => {
  test.concurrent('a missing folder, where DATA_DIR is not set: `data` where the bot was started', async () => {
    const cwd = await emptyFolder();
    const { code, err } = await operateToItsEnd({ DATA_DIR: '' }, cwd);
    expect(code).toBe(BAD_CONFIGURATION);
    expect(err).toBe(
      `The record has 1 problem(s):\n${cwd}/data\n  this data folder is missing or not readable\n`,
    );
  });

  test('every problem in every file is told', async () => {
    const copy = await copyOfDossier(atTheEnd);
    await unlink(copy.path('events'));
    await rename(copy.path('dossier'), `${copy.path('dossier')}.bak`);
    await writeFile(copy.path('quotes'), '- {"id":');
    await copy.set('people', '0.age', 40);
    const { code, out, err } = await operateToItsEnd({ DATA_DIR: copy.dataDir });
    expect(code).toBe(BAD_CONFIGURATION);
    expect(out).toBe('');
    expect(err).toContain('The record has 4 problem(s):');
    for (const file of [
      'events.yaml\n',
      'dossier.yaml\n',
      'quotes.yaml:1:9\n',
      'people.yaml:12:12 › mirela-quist › age',
    ]) {
      expect(err).toContain(`lantern-coast/${file}`);
    }
    expect(err).not.toMatch(STACK_TRACE);
  });

  test('a file of rubbish: the first hundred problems, how many more, and no stack trace', async () => {
    const copy = await copyOfDossier(atTheEnd);
    await writeFile(copy.path('events'), `[${'{},'.repeat(300_000)}{}]`);
    const { code, err } = await operateToItsEnd({ DATA_DIR: copy.dataDir });
    expect(code).toBe(BAD_CONFIGURATION);
    expect(err.match(/^lantern-coast\//gm)).toHaveLength(100);
    expect(err).toMatch(/\nand \d+ more.*\n$/);
    expect(err).not.toMatch(STACK_TRACE);
  });
});
