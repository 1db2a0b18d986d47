// Report a mistake: from the menu over the form to the maintainers' webhook, and what never leaves or stays.
import {
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  InteractionType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bot, startBot } from '../../src/discord/bot.js';
import { ReportDesk } from '../../src/discord/reports.js';
import { readEnv } from '../../src/env.js';
import { OperatorError } from '../../src/errors.js';
import { LANGUAGES, sayIn } from '../../src/language/say.js';
import type { Exchange, LocalDiscord, Member, Webhook } from '../../src/local-discord/index.js';
import { startLocalDiscord } from '../../src/local-discord/index.js';
import { readableLog } from '../support/lines.js';
import { servicesFrom } from '../support/local-bot.js';
import { isPrivate, memberOn, read, shown } from '../support/member.js';
import { smallRecord } from '../support/small-record.js';

const log = readableLog();
let discord: LocalDiscord;
let webhook: Webhook;
let bot: Bot;
const member = memberOn(() => discord);

beforeAll(async () => {
  discord = await startLocalDiscord();
  webhook = discord.addWebhook();
  const reports = new ReportDesk(webhook.url, discord.url, log.log);
  const services = { ...(await servicesFrom()), reports, log: log.log };
  bot = await startBot({ services, token: discord.token, api: discord.url });
});
afterAll(async () => {
  await bot.stop();
  await discord.close();
});

const ENTRY = 'davis-dark-clouds';

/** Somebody new, who has reported nothing yet, on the form for one quote. */
async function somebody(query = 'dark clouds', locale = 'en-US') {
  const reporter = discord.addMember(`re_porter-${Math.random().toString(36).slice(2, 8)}`);
  const answer = await member.ask('quote', { query }, { member: reporter });
  return { reporter, answer, form: await open(answer, reporter, locale) };
}

const open = (answer: APIMessage, reporter: Member, locale = 'en-US') =>
  member.more(answer, sayIn(locale)('menu.report'), { member: reporter, locale });

/** Fills the form in; what the member reads once it was sent or not. */
async function submit(form: Exchange, fields: Record<string, string | boolean>, locale = 'en-US') {
  const { custom_id } = form.response.data as { custom_id: string };
  const exchange = await discord.submit({ customId: custom_id, fields, from: form, locale });
  const waiting = shown(exchange);
  expect(isPrivate(waiting)).toBe(true);
  const told = (await discord.nextChange(waiting)) ?? waiting;
  return read(told);
}

const last = () => webhook.received.at(-1);

describe('a report', () => {
  test('goes to the webhook with the entry and the words, and without a name', async () => {
    const { reporter, answer, form } = await somebody();
    expect(form.response.data).toMatchObject({
      title: 'Report a mistake',
      components: [
        {
          label: 'What is wrong, and how do you know?',
          description: 'A source helps most. Don’t write anything private.',
          component: { style: TextInputStyle.Paragraph, min_length: 1, max_length: 4_000, required: true },
        },
        {
          label: 'Send my name with it',
          description: 'Without this, nobody is told who wrote the report.',
        },
      ],
    });
    const told = await submit(form, { text: 'The source says “cloud”, see page 4.' });
    const [, id] = /^Thank you\. Your report ([0-9a-f]{8}) was sent/.exec(told) ?? [];
    expect(last()?.embeds).toEqual([
      {
        title: `Report ${id}: rust/${ENTRY}`,
        url: expect.stringMatching(new RegExp(`/${answer.id}$`)),
        description: 'The source says “cloud”, see page 4.',
        footer: { text: 'Name not given' },
      },
    ]);
    const sent = JSON.stringify(last());
    expect(sent).not.toContain(reporter.user.username);
    expect(sent).not.toContain(reporter.user.id);
    expect(log.said('report sent').at(-1)).toMatchObject({ report: id, entry: `rust/${ENTRY}` });
  });

  test('bears the name of a reporter who ticks it', async () => {
    const { reporter, form } = await somebody();
    await submit(form, { text: 'x', name: true });
    expect(last()?.embeds?.[0]?.footer?.text).toBe(`From ${reporter.user.username.replace('_', '\\_')}`);
  });

  test('is open to those who did not ask', async () => {
    const { answer } = await somebody();
    const told = await submit(await open(answer, discord.addMember('other-reporter')), { text: 'x' });
    expect(told).toMatch(/^Thank you/);
  });

  test.each([
    ['quote', { query: 'huerta' }, 'rust/huerta-started-feeling-off'],
    ['verdict', { person: 'baldwin' }, 'rust/alec-baldwin'],
    ['who', { person: 'baldwin' }, 'rust/alec-baldwin'],
    ['who', { person: 'halyna hutchins' }, 'rust/halyna-hutchins'],
    ['source', { source: 'cnet' }, 'rust/cnet-charges'],
    ['source', {}, 'rust/documentary-article'],
    ['timeline', { from: '2021-10-21', to: '2021-10-21' }, undefined],
  ])('under /%s %j names %s', async (name, options, entry) => {
    const reporter = discord.addMember('reader');
    const answer = await member.ask(name, options, { member: reporter });
    await submit(await open(answer, reporter), { text: 'x' });
    const [dossier] = (await smallRecord()).dossiers;
    const first = dossier.timeline.find(({ date }) => date?.edtf === '2021-10-21');
    expect(last()?.embeds?.[0]?.title?.split(': ')[1]).toBe(entry ?? `rust/${first?.id}`);
  });

  test('from the second page of a source still names the source', async () => {
    const reporter = discord.addMember('reader');
    const answer = await member.ask('source', { source: '#documentary-article' }, { member: reporter });
    const second = await member.turn(answer, '▶', { member: reporter });
    await submit(await open(second, reporter), { text: 'x' });
    expect(last()?.embeds?.[0]?.title).toContain(': rust/documentary-article');
  });

  test.each([
    ['mentions', '@everyone <@123456789012345678> '.repeat(125)],
    ['links', '[here](https://a.example/x) '.repeat(142)],
    ['marks', '*'.repeat(4000)],
    ['emoji', '🎬'.repeat(2000)],
    ['invisible characters', 'a\u202eb\0\u200b'.repeat(1000)],
  ])('of 4,000 characters of %s arrives, pings nobody and comes alive nowhere', async (_, text) => {
    const { form } = await somebody();
    const told = await submit(form, { text: text.slice(0, 4000) });
    expect(told).toMatch(/^Thank you/);
    const description = last()?.embeds?.[0]?.description ?? '';
    expect(description.length).toBeGreaterThan(1000);
    expect(description).not.toMatch(/[\u202e\u200b\0]/);
    expect(description).not.toMatch(/(?<!\\)[@<[]|:\/\/|(?<!\\)\*\*?[^\\]/);
    expect(last()?.allowed_mentions).toEqual({ parse: [] });
    expect(last()?.content ?? '').toBe('');
  });

  test('needs words', async () => {
    const { form } = await somebody();
    await expect(submit(form, { text: '' })).rejects.toThrow('"text" is required');
    await expect(submit(form, { text: 'x'.repeat(4001) })).rejects.toThrow('takes 1 to 4000');
  });
});

test('the words are nowhere in the log, nor is the reporter’s name', async () => {
  const { reporter, form } = await somebody();
  await submit(form, { text: 'zebra-secret-words', name: true });
  webhook.failWith(500, 99);
  await submit(await open((await somebody()).answer, reporter), { text: 'zebra-secret-words' });
  webhook.failWith(500, 0);
  expect(log.said('report sent').length).toBeGreaterThan(0);
  expect(log.said('report not sent').length).toBeGreaterThan(0);
  for (const secret of ['zebra', reporter.user.username, webhook.token]) {
    expect(log.text()).not.toContain(secret);
  }
});

describe('three an hour', () => {
  const TOO_MANY = 'You have sent three reports within an hour. Please send the next one later.';

  test('and the fourth is refused in a sentence; another member’s is taken', async () => {
    const { reporter, answer } = await somebody();
    for (let sent = 0; sent < 3; sent++) {
      expect(await submit(await open(answer, reporter), { text: `${sent}` })).toMatch(/^Thank you/);
    }
    const before = webhook.calls;
    const refusal = shown(await open(answer, reporter));
    expect([isPrivate(refusal), read(refusal)]).toEqual([true, TOO_MANY]);
    expect(webhook.calls).toBe(before);
    expect(await submit((await somebody()).form, { text: 'x' })).toMatch(/^Thank you/);
  });

  test('those that failed not counted', async () => {
    const { reporter, answer } = await somebody();
    for (let sent = 0; sent < 3; sent++)
      await submit(await open(answer, reporter), { text: 'x' }).then(failNext);
    webhook.failWith(500, 0);
    expect(await submit(await open(answer, reporter), { text: 'x' })).not.toBe(TOO_MANY);

    function failNext() {
      webhook.failWith(500, 99);
    }
  });

  test('also not those that failed while others were refused', async () => {
    const { reporter, answer } = await somebody();
    const forms = await Promise.all(Array.from({ length: 6 }, () => open(answer, reporter)));
    webhook.failWith(500, 99);
    const outcomes = await Promise.all(forms.map((form) => submit(form, { text: 'x' })));
    expect(outcomes.filter((told) => told === TOO_MANY)).toHaveLength(3);
    webhook.failWith(500, 0);
    for (let sent = 0; sent < 3; sent++) {
      expect(await submit(await open(answer, reporter), { text: 'x' })).toMatch(/^Thank you/);
    }
  });
});

describe('a webhook that is down', () => {
  const FAILED = 'Your report could not be sent. Please try again later; your words were not kept.';

  test('is tried three more times', async () => {
    const { form } = await somebody();
    const [calls, received] = [webhook.calls, webhook.received.length];
    webhook.failWith(500, 3);
    expect(await submit(form, { text: 'after all' })).toMatch(/^Thank you/);
    expect([webhook.calls - calls, webhook.received.length - received]).toEqual([4, 1]);
  });

  test.each([
    ['stays down', 500, 4],
    ['has been deleted', 404, 1],
    ['has another token', 401, 1],
  ])('and %s: the member is told', async (_, status, calls) => {
    const { form } = await somebody();
    const before = webhook.calls;
    webhook.failWith(status, 99);
    expect(await submit(form, { text: 'x' })).toBe(FAILED);
    expect(webhook.calls - before).toBe(calls);
    webhook.failWith(500, 0);
    expect(log.said('report not sent').at(-1)).toMatchObject({
      entry: `rust/${ENTRY}`,
      report: expect.any(String),
    });
  });

  test('and was deleted, and made anew under the same address, is asked again by the next report', async () => {
    const { form } = await somebody();
    webhook.failWith(404, 1);
    expect(await submit(form, { text: 'x' })).toBe(FAILED);
    expect(await submit((await somebody()).form, { text: 'once more' })).toMatch(/^Thank you/);
    expect(last()?.embeds?.[0]?.description).toBe('once more');
  });

  test('in the member’s own language', async () => {
    const { form } = await somebody();
    webhook.failWith(404, 1);
    expect(await submit(form, { text: 'x' }, 'de')).toBe(sayIn('de')('report.failed'));
  });
});

describe('the form', () => {
  test.each(Object.keys(LANGUAGES))('fits into Discord’s limits in %s', async (locale) => {
    const { form } = await somebody('dark clouds', locale);
    const modal = form.response.data as APIModalInteractionResponseCallbackData;
    expect(modal.title).toBe(sayIn(locale)('menu.report'));
    expect(form.refused).toEqual([]);
  });

  test.each([
    ['another prefix', 'x1:rust:davis-dark-clouds'],
    ['no entry', 'r1:rust'],
    ['odd characters', 'r1:rust:<@1>'],
    ['nothing', 'r1'],
    ['a film that is not there', 'r1:gone:davis-dark-clouds'],
    ['an entry that is not there', 'r1:rust:davis-dark-cloud'],
  ])('sent back forged, with %s, is answered in a sentence', async (_, customId) => {
    const before = webhook.calls;
    const exchange = await discord.submit({ customId, fields: { text: 'x', name: false } });
    expect(isPrivate(shown(exchange))).toBe(true);
    expect(read(shown(exchange))).toMatch(/Run the command again\.$/);
    expect(webhook.calls).toBe(before);
  });

  test('sent back forged, without its fields, is answered at once too', async () => {
    const exchange = await discord.deliver({
      type: InteractionType.ModalSubmit,
      data: { custom_id: 'r1:rust:davis-dark-clouds', components: [] },
    });
    expect(isPrivate(shown(exchange))).toBe(true);
    expect(read(shown(exchange))).toMatch(/ Run the command again\.$/);
  });
});

describe('REPORTS_WEBHOOK_URL', () => {
  const [id, token] = ['123456789012345678', 'a-_Z'.repeat(17)];
  const read = (url: string) => readEnv({ REPORTS_WEBHOOK_URL: url }).reportsWebhook;

  test.each([
    `https://discord.com/api/webhooks/${id}/${token}`,
    `https://discord.com/api/v10/webhooks/${id}/${token}`,
    `https://canary.discord.com/api/webhooks/${id}/${token}`,
    `https://ptb.discord.com/api/webhooks/${id}/${token}`,
    // Older addresses still stand in people's settings.
    `https://discordapp.com/api/webhooks/${id}/${token}`,
    `https://discord.com/api/webhooks/12345678901234567890/${token}`,
    `https://discord.com/api/webhooks/${id}/${token}?wait=true`,
    `https://discord.com/api/webhooks/${id}/${token}?thread_id=${id}`,
    `https://discord.com/api/webhooks/${id}/${token}?wait=false&thread_id=${id}`,
  ])('%s is taken, and a desk can be made of it', (url) => {
    expect(read(url)).toBe(url);
    expect(() => new ReportDesk(url, undefined, log.log)).not.toThrow();
  });

  test.each([
    ['another host', `https://discord.example/api/webhooks/${id}/${token}`],
    [
      'Discord’s name in front of another host',
      `https://discord.com.evil.example/api/webhooks/${id}/${token}`,
    ],
    ['Discord’s name behind a sign-in', `https://discord.com@evil.example/api/webhooks/${id}/${token}`],
    [
      'Discord’s address behind another',
      `https://evil.example/https://discord.com/api/webhooks/${id}/${token}`,
    ],
    ['a subdomain of no meaning', `https://x.discord.com/api/webhooks/${id}/${token}`],
    ['no TLS', `http://discord.com/api/webhooks/${id}/${token}`],
    ['another port', `https://discord.com:8443/api/webhooks/${id}/${token}`],
    ['an id that is none', `https://discord.com/api/webhooks/abc/${token}`],
    ['no token', `https://discord.com/api/webhooks/${id}`],
    ['a query of another kind', `https://discord.com/api/webhooks/${id}/${token}?with_components=true`],
    ['Slack’s form', `https://discord.com/api/webhooks/${id}/${token}/slack`],
    ['a way up', `https://discord.com/api/webhooks/${id}/../../x`],
    ['a line end', `https://discord.com/api/webhooks/${id}/${token}\nx`],
    ['no address', 'yes'],
  ])('%s is refused by name', (_, url) => {
    expect(() => read(url)).toThrow(OperatorError);
    expect(() => read(url)).toThrow('REPORTS_WEBHOOK_URL: is not the address of a Discord webhook');
  });

  test('none is none', () => {
    expect([read(''), readEnv({}).reportsWebhook]).toEqual([undefined, undefined]);
  });
});
