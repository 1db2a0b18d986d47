// A full run at the most talkative level, with faults and a crash at its end: no token and no member's words anywhere.
import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { copyOfDossier } from '../../record/fixture.js';
import { memberOn, shown } from '../../support/member.js';
import { isCallback } from './callbacks.js';
import { atTheEnd, discordFor, operate, operateOn } from './operator.js';

/** As only this member would put it. */
const TEXT = 'did zorblax9 ever say reload';

/** discord.js keeps the address and the body of a request in its errors; so does this one, and nobody catches it. */
const CRASH = `process.on('SIGUSR2', () => {
  throw Object.assign(new Error('nobody expected this'), { url: process.env.SECRETS, requestBody: process.env.SECRETS });
})`;
const crashing = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(CRASH)}` };

const MALFORMED = {
  status: 400,
  json: {
    ...{ message: `Invalid Form Body: ${TEXT}`, code: 50035 },
    errors: { data: { _errors: [{ code: 'CHOICES', message: TEXT }] } },
  },
};

test.concurrent('no token and no words of a member in log, metrics, errors and crash', async () => {
  const secrets: string[] = [TEXT, 'zorblax9'];
  let answer: typeof MALFORMED | undefined;
  const discord = await discordFor({ interfere: ({ path }) => (isCallback(path) ? answer : undefined) });
  const webhook = discord.addWebhook();
  const copy = await copyOfDossier(atTheEnd);
  secrets.push(discord.token, ...discord.token.split('.').slice(-1), webhook.token);
  const bot = await operateOn(discord, {
    ...{ LOG_LEVEL: 'debug', METRICS_PORT: '0', REPORTS_WEBHOOK_URL: webhook.url },
    ...{ DATA_DIR: copy.dataDir },
    SECRETS: `${TEXT} ${discord.token} ${webhook.token}`,
    ...crashing,
  });

  const member = memberOn(() => discord);
  const asked = await discord.run({ name: 'quote', options: { query: TEXT } });
  const typed = await discord.autocomplete({ name: 'quote', focused: 'query', options: { query: TEXT } });
  const quote = await discord.run({ name: 'quote', options: { query: 'burning', private: true } });
  const form = await member.more(shown(quote), 'Report a mistake');
  const { custom_id } = form.response.data as { custom_id: string };
  const report = { customId: custom_id, fields: { text: TEXT }, from: form };
  const sent = await discord.submit(report);
  await bot.logged('report sent');
  // Every try of a report is refused.
  webhook.failWith(500, 99);
  const unsent = await discord.submit(report);
  await bot.logged('report not sent');
  answer = MALFORMED;
  await expect(discord.run({ name: 'quote', options: { query: TEXT } })).rejects.toThrow('no answer');
  answer = undefined;
  discord.gateway.disconnect(4000);
  await bot.logged('resumed');
  await writeFile(copy.path('quotes'), `{"quotes":["${TEXT}"]}`);
  bot.signal('SIGHUP');
  await bot.logged('changed record refused; the last good one stays');
  const [line] = await bot.logged('serving metrics');
  const { port } = (line?.metrics ?? {}) as { port?: number };
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(metrics).toContain('outcome="unanswered"');
  bot.signal('SIGUSR2');

  expect(await bot.ended).toBe(1);
  expect(bot.log.at(-1)).toMatchObject({
    msg: 'crashed',
    fault: { message: 'nobody expected this', stack: expect.any(String) },
  });
  secrets.push(...[asked, typed, quote, form, sent, unsent].map(({ interaction }) => interaction.token));
  const all = bot.out + bot.err + metrics;
  expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
});

test.concurrent('on this machine alone a crash is logged too, and ends the process with a code', async () => {
  const bot = await operate({ ...crashing, PORT: '0', SECRETS: TEXT });
  await bot.until(({ out }) => (out.includes('Open http') ? out : undefined));
  bot.signal('SIGUSR2');
  expect(await bot.ended).toBe(1);
  expect(bot.log.at(-1)).toMatchObject({ msg: 'crashed', fault: { message: 'nobody expected this' } });
  expect(bot.err).not.toContain(TEXT);
});

test.concurrent('SIGUSR1, by which Node.js opens a debugger, opens none', async () => {
  const bot = await operateOn(await discordFor());
  bot.signal('SIGUSR1');
  bot.signal('SIGHUP');
  await bot.logged('record loaded anew');
  bot.signal('SIGTERM');
  expect(await bot.ended).toBe(0);
  expect(bot.err).not.toMatch(/debugger|inspector/i);
});
