// But for servers' own records the bot needs no place to write: Node.js itself forbids it to write, to start processes and threads, and to load native code.
import { expect, test } from 'vitest';
import { memberOn } from '../../support/member.js';
import { completed } from '../../support/pictures.js';
import { BUILT, discordFor, operate } from './operator.js';

/** Its name in Node.js 20, and since 24. */
const PERMISSION = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';

test.concurrent('with leave to read files only it starts, answers, reports, reloads, is measured and leaves', async () => {
  const discord = await discordFor();
  const webhook = discord.addWebhook();
  const settings = {
    ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url, REPORTS_WEBHOOK_URL: webhook.url },
    METRICS_PORT: '0',
  };
  const bot = await operate(settings, undefined, [PERMISSION, '--allow-fs-read=*', ...BUILT]);
  await bot.logged('ready');
  const member = memberOn(() => discord);
  const answer = await member.ask('quote', { query: 'tonal shift' });
  // Without leave for a thread no picture can be drawn; the words come, and say so.
  const exchange = await discord.run({ name: 'quote', options: { query: 'tonal shift', card: true } });
  expect((await completed(member, exchange)).embeds).toHaveLength(answer.embeds.length);
  await bot.logged('picture not made');
  const form = await member.more(answer, 'Report a mistake');
  const { custom_id } = form.response.data as { custom_id: string };
  await discord.submit({ customId: custom_id, fields: { text: 'see page 4' }, from: form });
  await bot.logged('report sent');
  bot.signal('SIGHUP');
  await bot.logged('record loaded anew');
  const [line] = await bot.logged('serving metrics');
  const { port } = (line?.metrics ?? {}) as { port?: number };
  expect(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toContain('outcome="answered"');
  bot.signal('SIGTERM');
  expect(await bot.ended).toBe(0);
  expect(bot.err.match(/restricted.*/g)).toEqual([expect.stringContaining('picture not made')]);
  expect(bot.err).toContain('servers’ own records are turned off');
});

test.concurrent('what tries to write under that leave fails: the check above can fail', async () => {
  const script = 'require("node:fs").writeFileSync("written", "")';
  const tried = await operate({}, undefined, [PERMISSION, '--allow-fs-read=*', '-e', script]);
  expect(await tried.ended).toBe(1);
  expect(tried.err).toContain('ERR_ACCESS_DENIED');
});
