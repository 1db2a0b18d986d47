// The way of reports to the webhook: how many in all, for how long, and where to.
import { expect, onTestFinished, test } from 'vitest';
import { ReportDesk } from '../../src/discord/reports.js';
import type { Retries } from '../../src/discord/request-with-retry.js';
import { type Interfere, startLocalDiscord } from '../../src/local-discord/index.js';
import { serverThat } from '../e2e/process/not-discord.js';
import { discordFor, operateOn } from '../e2e/process/operator.js';
import { readableLog } from '../support/lines.js';

const REPORT = {
  entry: 'rust/x',
  text: 'x',
  name: undefined,
  answer: 'https://discord.com/channels/1/2/3',
};

async function deskOn(interfere: Interfere = () => undefined, patience?: Retries) {
  const discord = await startLocalDiscord({ interfere });
  onTestFinished(() => discord.close());
  const webhook = discord.addWebhook();
  const { log, said } = readableLog();
  return { desk: new ReportDesk(webhook.url, discord.url, log, patience), webhook, said };
}

const isWebhook = (path: string) => /^\/webhooks\/\d+\/[\w-]+$/.test(path);
const kinds = (outcomes: readonly { kind: string }[]) => outcomes.map(({ kind }) => kind);

test('all members together can send 120 an hour; one who is refused for that may send as many as before', async () => {
  const { desk, webhook } = await deskOn();
  const sent = await Promise.all(Array.from({ length: 120 }, (_, index) => desk.send(`${index}`, REPORT)));
  expect(new Set(kinds(sent))).toEqual(new Set(['sent']));
  for (let tries = 0; tries < 5; tries++)
    expect((await desk.send('late', REPORT)).kind).toBe('too many of all');
  expect(webhook.calls).toBe(120);
});

test('a webhook that hangs is given its time once, however many reports wait', async () => {
  let calls = 0;
  const hanging: Interfere = ({ path }) => {
    if (!isWebhook(path)) return undefined;
    calls += 1;
    return new Promise(() => {});
  };
  const { desk, said } = await deskOn(hanging, { allMs: 600, tryMs: 200, tries: 3 });
  const outcomes = await Promise.all(['a', 'b', 'c'].map((member) => desk.send(member, REPORT)));
  expect(kinds(outcomes)).toEqual(['failed', 'failed', 'failed']);
  expect(said('report not sent')).toHaveLength(3);
  // Those behind the first had no more time of their own, to try as often as it did.
  expect(calls).toBeLessThan(6);
});

test('one that limits the rate for longer is not waited for', async () => {
  const { desk, said } = await deskOn(({ path }) =>
    isWebhook(path)
      ? {
          status: 429,
          json: { message: 'Limited.', retry_after: 31, global: false },
          headers: { 'retry-after': '31' },
        }
      : undefined,
  );
  expect((await desk.send('a', REPORT)).kind).toBe('failed');
  expect(said('report not sent')).toMatchObject([{ fault: { retryAfter: expect.any(Number) } }]);
});

test('a thread in the address is where the reports go', async () => {
  const urls: string[] = [];
  const api = await serverThat(({ url = '' }, response) => {
    urls.push(url);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  const address = 'https://discord.com/api/webhooks/123456789012345678/abc?thread_id=223456789012345678';
  const desk = new ReportDesk(address, api, readableLog().log);
  expect((await desk.send('a', REPORT)).kind).toBe('sent');
  expect(urls).toEqual(['/v10/webhooks/123456789012345678/abc?thread_id=223456789012345678&wait=true']);
});

test('what has not arrived when the process has to leave is logged as lost', async () => {
  let asked = () => {};
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const discord = await discordFor({
    interfere: ({ path }) => {
      if (!isWebhook(path)) return undefined;
      asked();
      return new Promise(() => {});
    },
  });
  const bot = await operateOn(discord, { REPORTS_WEBHOOK_URL: discord.addWebhook().url });
  await discord.submit({ customId: 'r1:rust:davis-dark-clouds', fields: { text: 'zebra', name: false } });
  await isAsked;
  bot.signal('SIGTERM');
  expect(await bot.ended).toBe(0);
  expect(bot.log.filter(({ msg }) => msg === 'reports lost')).toMatchObject([{ level: 50, reports: 1 }]);
  expect(bot.err).not.toContain('zebra');
});
