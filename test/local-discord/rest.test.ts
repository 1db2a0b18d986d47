// The REST side: commands as Discord keeps them, and the errors it answers with.

import { ApplicationCommandResponseSchema, InteractionCallbackResponseSchema } from 'discord-api-spec/zod';
import { expect, test, vi } from 'vitest';
import { safeParse } from 'zod/v4/core';
import type { LocalDiscord } from '../../src/local-discord/index.js';
import { connect, localDiscord } from './bot.js';

/** A request as the bot's REST client would make it. */
async function request(
  discord: LocalDiscord,
  method: string,
  path: string,
  json?: unknown,
  token = discord.token,
) {
  const response = await fetch(`${discord.url}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    ...(json !== undefined && { body: JSON.stringify(json) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: text && JSON.parse(text),
  };
}

/** An interaction the bot has been sent and not answered yet. */
async function pending(discord: LocalDiscord) {
  const told = new Promise<{ id: string; token: string }>((resolve) => {
    void connect(discord, ({ id, token }) => resolve({ id, token })).then(() => {
      discord
        .deliver({ type: 2, data: { id: discord.applicationId, name: 'x', type: 1 } })
        .catch(() => undefined);
    });
  });
  const sent = await told;
  const callback = `/interactions/${sent.id}/${sent.token}/callback`;
  const webhook = `/webhooks/${discord.applicationId}/${sent.token}`;
  return { callback, webhook };
}

const reply = { type: 4, data: { content: 'hi' } };

test('a registered command comes back with what Discord fills in', async () => {
  const discord = await localDiscord();
  const commands = `/applications/${discord.applicationId}/commands`;
  const definition = {
    name: 'quote',
    description: 'Finds a quote',
    name_localizations: { de: 'zitat' },
    options: [
      { type: 3, name: 'query', description: 'Words', required: false, choices: [{ name: 'a', value: 'b' }] },
    ],
  };
  const put = await request(discord, 'PUT', commands, [definition]);
  expect(put.status).toBe(200);
  expect(put.body).toEqual(discord.commands());
  expect(safeParse(ApplicationCommandResponseSchema, put.body[0]).error?.issues).toBeUndefined();

  const bare = await request(discord, 'GET', commands);
  expect(bare.body).toEqual([
    {
      id: expect.stringMatching(/^\d{17,19}$/),
      application_id: discord.applicationId,
      version: expect.stringMatching(/^\d{17,19}$/),
      type: 1,
      name: 'quote',
      description: 'Finds a quote',
      default_member_permissions: null,
      dm_permission: true,
      contexts: null,
      integration_types: [0],
      nsfw: false,
      options: [{ type: 3, name: 'query', description: 'Words', choices: [{ name: 'a', value: 'b' }] }],
    },
  ]);
  const full = await request(discord, 'GET', `${commands}?with_localizations=true`);
  expect(full.body[0]).toMatchObject({
    name_localizations: { de: 'zitat' },
    description_localizations: null,
    options: [{ name_localizations: null, choices: [{ name_localizations: null }] }],
  });
});

test('an unchanged command keeps its id and version, a changed one its id, one left out goes', async () => {
  const discord = await localDiscord();
  const commands = `/applications/${discord.applicationId}/commands`;
  const [a, b, c] = ['a', 'b', 'c'].map((name) => ({ name, description: name }));
  const before = (await request(discord, 'PUT', commands, [a, b, c])).body;
  const after = (await request(discord, 'PUT', commands, [a, { ...b, description: 'new' }])).body;
  expect(after[0]).toEqual(before[0]);
  expect(after[1].id).toBe(before[1].id);
  expect(after[1].version).not.toBe(before[1].version);
  expect(discord.commands()).toHaveLength(2);
});

test('a server without the bot takes no commands', async () => {
  const discord = await localDiscord();
  const elsewhere = `/applications/${discord.applicationId}/guilds/${discord.places.elsewhere.guildId}/commands`;
  expect(await request(discord, 'GET', elsewhere)).toMatchObject({ status: 403, body: { code: 50001 } });
});

test.each([
  ['GET', '/users/@me', 200],
  ['GET', '/oauth2/applications/@me', 200],
  ['GET', '/applications/@me', 200],
  ['GET', '/gateway/bot', 200],
  ['GET', '/guilds/1/roles', 404],
  ['DELETE', '/users/@me', 405],
])('%s %s answers %i', async (method, path, status) => {
  const discord = await localDiscord();
  expect((await request(discord, method, path)).status).toBe(status);
});

test.each<[string, object, string]>([
  ['a description that is too long', { description: 'x'.repeat(401) }, 'description'],
  ['a tag that is too long', { tags: ['x'.repeat(21)] }, 'tags'],
  ['six tags', { tags: ['a', 'b', 'c', 'd', 'e', 'f'] }, 'tags'],
  ['what it does not know', { colour: 'red' }, 'colour'],
])('an app’s profile with %s is refused', async (_, body, field) => {
  const discord = await localDiscord();
  expect(await request(discord, 'PATCH', '/applications/@me', body)).toMatchObject({
    status: 400,
    body: { code: 50035, errors: { [field]: expect.anything() } },
  });
});

test('without the right token nothing is told', async () => {
  const discord = await localDiscord();
  const answer = await request(discord, 'GET', '/users/@me', undefined, 'x');
  expect(answer).toMatchObject({ status: 401, body: { message: '401: Unauthorized', code: 0 } });
  expect(discord.refusals).toMatchObject([{ method: 'GET', path: '/users/@me', error: { code: 0 } }]);
});

test('what is not JSON is refused', async () => {
  const discord = await localDiscord();
  const { callback } = await pending(discord);
  const response = await fetch(`${discord.url}/v10${callback}`, { method: 'POST', body: '{' });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: 50109 });
});

test('an answer without a wish for a response is an empty 204', async () => {
  const discord = await localDiscord();
  const { callback } = await pending(discord);
  expect(await request(discord, 'POST', callback, reply)).toEqual({ status: 204, type: null, body: '' });
});

test('an answer with a wish for a response is what the document describes', async () => {
  const discord = await localDiscord();
  const { callback } = await pending(discord);
  const { status, body } = await request(discord, 'POST', `${callback}?with_response=true`, reply);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    interaction: { response_message_loading: false },
    resource: { type: 4, message: { content: 'hi' } },
  });
  delete body.resource.message.interaction;
  expect(safeParse(InteractionCallbackResponseSchema, body).error?.issues).toBeUndefined();
});

test('an interaction is answered once, and only the one that was sent', async () => {
  const discord = await localDiscord();
  const { callback } = await pending(discord);
  expect(await request(discord, 'POST', '/interactions/1/x/callback', reply)).toMatchObject({
    status: 404,
    body: { code: 10062 },
  });
  await request(discord, 'POST', callback, reply);
  expect(await request(discord, 'POST', callback, reply)).toMatchObject({
    status: 400,
    body: { code: 40060, message: 'Interaction has already been acknowledged.' },
  });
});

test('an answer after three seconds comes too late, and a token lasts a quarter of an hour', async () => {
  const discord = await localDiscord();
  const late = await pending(discord);
  const answered = await pending(discord);
  await request(discord, 'POST', answered.callback, reply);
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    vi.setSystemTime(Date.now() + 3001);
    expect(await request(discord, 'POST', late.callback, reply)).toMatchObject({
      status: 404,
      body: { code: 10062 },
    });
    expect((await request(discord, 'POST', answered.webhook, { content: 'more' })).status).toBe(200);
    vi.setSystemTime(Date.now() + 15 * 60 * 1000);
    expect(await request(discord, 'POST', answered.webhook, { content: 'x' })).toMatchObject({
      status: 401,
      body: { code: 50027 },
    });
  } finally {
    vi.useRealTimers();
  }
});

test('a token reaches its messages only once the interaction is answered, and only while they stand', async () => {
  const discord = await localDiscord();
  const { callback, webhook } = await pending(discord);
  const original = `${webhook}/messages/@original`;
  expect(await request(discord, 'PATCH', original, { content: 'x' })).toMatchObject({
    status: 404,
    body: { code: 10015 },
  });
  await request(discord, 'POST', callback, reply);
  expect((await request(discord, 'GET', original)).body).toMatchObject({ content: 'hi' });
  expect((await request(discord, 'PATCH', original, { content: 'x' })).body).toMatchObject({ content: 'x' });
  const followUp = await request(discord, 'POST', webhook, { content: 'more' });
  const stranger = discord.post({ content: "not the bot's" });
  expect((await request(discord, 'DELETE', `${webhook}/messages/${stranger.id}`)).body).toMatchObject({
    code: 10008,
  });
  expect((await request(discord, 'GET', `${webhook}/messages/${followUp.body.id}`)).body).toEqual(
    followUp.body,
  );
  expect((await request(discord, 'DELETE', original)).status).toBe(204);
  expect(await request(discord, 'GET', original)).toMatchObject({ status: 404, body: { code: 10008 } });
  expect(await request(discord, 'POST', '/webhooks/1/x', { content: 'x' })).toMatchObject({
    status: 404,
    body: { code: 10015 },
  });
});

test('an empty message has a refusal of its own, new or edited empty', async () => {
  const discord = await localDiscord();
  const { callback, webhook } = await pending(discord);
  const empty = { status: 400, body: { code: 50006, message: 'Cannot send an empty message' } };
  for (const data of [undefined, {}, { content: ' ' }, { embeds: [] }, { flags: 64 }]) {
    expect(await request(discord, 'POST', callback, { type: 4, data })).toMatchObject(empty);
  }
  await request(discord, 'POST', callback, reply);
  expect(await request(discord, 'PATCH', `${webhook}/messages/@original`, { content: '' })).toMatchObject(
    empty,
  );
});

test('files are uploaded beside the JSON, and kept or dropped by an edit', async () => {
  const discord = await localDiscord();
  const { callback, webhook } = await pending(discord);
  const form = new FormData();
  form.set(
    'payload_json',
    JSON.stringify({ type: 4, data: { attachments: [{ id: '0', description: 'alt' }] } }),
  );
  form.set('files[0]', new Blob(['x'], { type: 'text/plain' }), 'x.txt');
  await fetch(`${discord.url}/v10${callback}`, { method: 'POST', body: form });
  const original = `${webhook}/messages/@original`;
  const { body: message } = await request(discord, 'PATCH', original, { content: 'with a file' });
  expect(message.attachments).toMatchObject([
    { filename: 'x.txt', description: 'alt', content_type: 'text/plain' },
  ]);
  const stranger = await request(discord, 'PATCH', original, { attachments: [{ id: '7' }] });
  expect(stranger).toMatchObject({
    status: 400,
    body: { errors: { attachments: { 0: { id: { _errors: [{}] } } } } },
  });
  const without = await request(discord, 'PATCH', original, { attachments: [] });
  expect(without.body.attachments).toEqual([]);
});

test('a picture is measured, and handed out as it came', async () => {
  const discord = await localDiscord();
  const { callback } = await pending(discord);
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAAAAAC4HznGAAAADklEQVQI12NgYGBgAAIAAAUAAeJz3sMAAAAASUVORK5CYII=',
    'base64',
  );
  const form = new FormData();
  form.set('payload_json', JSON.stringify({ type: 4, data: {} }));
  form.set('files[0]', new Blob([png], { type: 'image/png' }), 'timeline.png');
  await fetch(`${discord.url}/v10${callback}`, { method: 'POST', body: form });
  const attachment = discord.messages()[0]?.attachments[0];
  expect(attachment).toMatchObject({ width: 3, height: 2, size: png.length, content_type: 'image/png' });
  const file = await fetch(attachment?.url ?? '');
  expect(file.headers.get('content-type')).toBe('image/png');
  expect(Buffer.from(await file.arrayBuffer())).toEqual(png);
});

test.each([
  ['a request of over 8 MiB', 8 * 2 ** 20 + 1, 'alt', 413, { code: 40005 }],
  [
    'alt text of over 1024 characters',
    1,
    'x'.repeat(1025),
    400,
    { errors: { data: { attachments: { 0: { description: {} } } } } },
  ],
])('%s is refused', async (_, bytes, description, status, body) => {
  const discord = await localDiscord();
  const { callback } = await pending(discord);
  const form = new FormData();
  const data = { attachments: [{ id: '0', description }] };
  form.set('payload_json', JSON.stringify({ type: 4, data }));
  form.set('files[0]', new Blob([new Uint8Array(bytes)]), 'x.bin');
  const response = await fetch(`${discord.url}/v10${callback}`, { method: 'POST', body: form });
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject(body);
});
