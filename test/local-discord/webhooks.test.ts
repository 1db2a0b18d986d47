// A channel's webhooks, as discord.js uses them by id and token.
import { DiscordAPIError, HTTPError, WebhookClient } from 'discord.js';
import { expect, test } from 'vitest';
import { localDiscord } from './bot.js';

const client = (api: string, { id, token }: { id: string; token: string }) =>
  new WebhookClient({ id, token }, { rest: { api, retries: 2 } });

test('what is sent stands in the channel and with the webhook', async () => {
  const discord = await localDiscord();
  const webhook = discord.addWebhook();
  const sent = await client(discord.url, webhook).send({ content: 'hi', username: 'Reports' });
  expect(webhook.received).toMatchObject([{ content: 'hi', username: 'Reports' }]);
  expect(discord.messages()).toMatchObject([
    { id: sent.id, content: 'hi', webhook_id: webhook.id, author: { id: webhook.id, username: 'Reports' } },
  ]);
});

test('another place has its own', async () => {
  const discord = await localDiscord();
  const place = discord.addServer('other');
  await client(discord.url, discord.addWebhook(place)).send('hi');
  expect([discord.messages(place).length, discord.messages().length]).toEqual([1, 0]);
});

test('only with ?wait=true is the message the answer', async () => {
  const discord = await localDiscord();
  const { id, token } = discord.addWebhook();
  const post = (query: string) =>
    fetch(`${discord.url}/v10/webhooks/${id}/${token}${query}`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify({ content: 'hi' }),
    });
  const [waited, not, nor] = [await post('?wait=true'), await post(''), await post('?wait=false')];
  expect([waited.status, not.status, nor.status]).toEqual([200, 204, 204]);
  expect(await waited.json()).toMatchObject({ content: 'hi', webhook_id: id });
});

test('an address as Discord shows it', async () => {
  const discord = await localDiscord();
  const { id, token, url } = discord.addWebhook();
  const known = new WebhookClient({ url });
  expect([known.id, known.token]).toEqual([id, token]);
});

test('it fails as often as it is told to', async () => {
  const discord = await localDiscord();
  const webhook = discord.addWebhook();
  webhook.failWith(503, 2);
  await client(discord.url, webhook).send('third time lucky');
  expect([webhook.calls, webhook.received.length]).toEqual([3, 1]);
  webhook.failWith(500, 3);
  await expect(client(discord.url, webhook).send('x')).rejects.toThrow(HTTPError);
  webhook.failWith(404, 1);
  await expect(client(discord.url, webhook).send('x')).rejects.toThrow(DiscordAPIError);
  expect([webhook.calls, webhook.received.length]).toEqual([7, 1]);
});

test('a wrong token, an unknown webhook and a body that Discord refuses', async () => {
  const discord = await localDiscord();
  const webhook = discord.addWebhook();
  const { id } = webhook;
  await expect(client(discord.url, { id, token: 'x' }).send('x')).rejects.toMatchObject({ code: 50027 });
  await expect(client(discord.url, { id: '123456789012345678', token: 'x' }).send('x')).rejects.toMatchObject(
    {
      code: 10015,
    },
  );
  await expect(client(discord.url, webhook).send('x'.repeat(2001))).rejects.toMatchObject({ code: 50035 });
  await expect(client(discord.url, webhook).send({ embeds: [] })).rejects.toMatchObject({ code: 50006 });
  expect(webhook.received).toEqual([]);
});
