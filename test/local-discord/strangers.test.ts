// What any web site, or any program on this machine, can send to the local Discord: nothing ends it, fills it or gets in.

import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { connect as open } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import type { LocalDiscord } from '../../src/local-discord/index.js';
import { connect, localDiscord } from './bot.js';

const portOf = ({ url }: LocalDiscord) => Number(new URL(url).port);

/** The answer to a request, whose body may still be on its way; `send` writes it. */
async function ask(
  discord: LocalDiscord,
  { method = 'GET', path = '/api/v10/users/@me', headers = {} as Record<string, string> },
  send = (asked: ClientRequest): unknown => asked.end(),
) {
  const authorization = `Bot ${discord.token}`;
  const filled: Record<string, string> = { authorization, ...headers };
  for (const [name, value] of Object.entries(filled)) {
    filled[name] = value.replace('PORT', String(portOf(discord)));
  }
  const asked = request({ host: '127.0.0.1', port: portOf(discord), method, path, headers: filled });
  onTestFinished(() => void asked.destroy());
  // The connection may be closed while there is still something to send.
  asked.on('error', () => {});
  const closed = new Promise((resolve) => asked.once('socket', (socket) => socket.once('close', resolve)));
  send(asked);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  let text = '';
  response.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  await once(response, 'close');
  return { status: response.statusCode, text, closed };
}

/** That it still answers a bot. */
async function expectWell(discord: LocalDiscord) {
  expect((await ask(discord, {})).status).toBe(200);
}

test.each([
  '//',
  '/api/v10//',
  'http://',
  '*',
  '/api/v10/webhooks/1/%zz',
  '/api/v10/interactions/%/x/callback',
])('an address that is none, %s, is refused', async (path) => {
  const discord = await localDiscord();
  for (const method of ['GET', 'POST']) {
    expect([400, 404, 405]).toContain((await ask(discord, { method, path })).status);
  }
  await expectWell(discord);
});

const FOREIGN: readonly (readonly [string, Record<string, string>])[] = [
  ['another name for this machine (DNS rebinding)', { host: 'evil.example:PORT' }],
  ['another site', { origin: 'https://evil.example' }],
  ['another server on this machine', { origin: 'http://127.0.0.1:1' }],
  ['a sandboxed frame', { origin: 'null' }],
];

test.each([...FOREIGN, ['a picture of another site', { 'sec-fetch-site': 'cross-site' }] as const])(
  'over REST, %s gets nothing, even with the token, and is not told to who looks on',
  async (_, headers) => {
    const discord = await localDiscord();
    expect(await ask(discord, { headers })).toMatchObject({ status: 403, text: '' });
    const path = `/api/v10/applications/${discord.applicationId}/commands`;
    const json = { 'content-type': 'application/json', ...headers };
    const put = await ask(discord, { method: 'PUT', path, headers: json }, (asked) =>
      asked.end('[{"name":"evil","description":"evil"}]'),
    );
    expect(put.status).toBe(403);
    expect([discord.commands(), discord.refusals]).toEqual([[], []]);
    await expectWell(discord);
  },
);

test.each(FOREIGN)('on the gateway, %s is not let in', async (_, headers) => {
  const discord = await localDiscord();
  const { origin, host } = headers;
  const filled = host === undefined ? {} : { host: host.replace('PORT', String(portOf(discord))) };
  const socket = new WebSocket(`ws://127.0.0.1:${portOf(discord)}/gateway`, {
    ...(origin === undefined ? {} : { origin }),
    headers: filled,
  });
  const [error] = (await once(socket, 'error')) as [Error];
  expect(error.message).toBe('Unexpected server response: 403');
  await connect(discord);
});

test('a wrong token is answered before the body has come, and the connection is closed', async () => {
  const discord = await localDiscord();
  const path = `/api/v10/applications/${discord.applicationId}/commands`;
  const headers = { authorization: 'Bot x', 'content-length': '1000000' };
  const asked = await ask(discord, { method: 'PUT', path, headers }, (request) => request.write('['));
  expect(asked.status).toBe(401);
  await asked.closed;
  await expectWell(discord);
});

test.each([
  ['that says so', { 'content-length': String(2 ** 40) }],
  ['that does not say so', {}],
])('a body without end %s is refused, and its connection closed', async (_, headers) => {
  const discord = await localDiscord();
  const path = `/api/v10/applications/${discord.applicationId}/commands`;
  const part = Buffer.alloc(2 ** 20, ' ');
  const refused = new Promise((resolve) => {
    onTestFinished(discord.watch((change) => change.kind === 'refused' && resolve(change.refusal)));
  });
  const closed = new Promise((resolve) => {
    // Who is still writing may find the connection closed ahead of the answer.
    void ask(discord, { method: 'PUT', path, headers }, (asked) => {
      asked.once('close', resolve);
      // More of it comes for as long as anybody takes it.
      const more = () => asked.write(part, (error) => (error ? undefined : more()));
      more();
    }).catch(() => {});
  });
  expect(await refused).toMatchObject({ body: undefined, error: { code: 40005 } });
  await closed;
  await expectWell(discord);
});

test('of many refused requests only the last are remembered', async () => {
  const discord = await localDiscord();
  for (let count = 0; count < 50; count++) {
    await ask(discord, { method: 'POST', path: `/api/v10/interactions/${count}/x/callback` });
  }
  const paths = discord.refusals.map(({ path }) => path);
  expect(paths.length).toBeLessThanOrEqual(20);
  expect(paths.at(-1)).toBe('/interactions/49/x/callback');
});

test('who connects to the gateway and does not say who it is is put out, who has said so stays', async () => {
  const discord = await localDiscord();
  discord.gateway.faults.identifyWithinMs = 200;
  const client = await connect(discord);
  const silent = new WebSocket(`ws://127.0.0.1:${portOf(discord)}/gateway`);
  const [code] = await once(silent, 'close');
  expect(code).toBe(4009);
  expect(discord.online).toBe(true);
  // Nor does a session that is gone keep its connection.
  discord.gateway.faults.identifies = 'ignored';
  const gone = once(client, 'shardReconnecting');
  discord.gateway.invalidate(false);
  await gone;
});

test('more than a bot ever says at once is not taken', async () => {
  const discord = await localDiscord();
  const socket = new WebSocket(`ws://127.0.0.1:${portOf(discord)}/gateway`);
  await once(socket, 'open');
  socket.send(JSON.stringify({ op: 2, d: { token: 'x'.repeat(5_000) } }));
  expect((await once(socket, 'close'))[0]).toBe(1009);
});

test('a connection that is reset in the midst of its upgrade ends nothing', async () => {
  const discord = await localDiscord();
  discord.gateway.faults.connections = 'refused';
  const socket = open(portOf(discord), '127.0.0.1');
  await once(socket, 'connect');
  const upgrade = `GET /gateway HTTP/1.1\r\nHost: 127.0.0.1:${portOf(discord)}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`;
  socket.write(upgrade, () => socket.resetAndDestroy());
  await once(socket, 'close');
  await expectWell(discord);
});
