// What Discord shows of the app is filled in where it is empty; what the operator wrote stays.
import { REST } from 'discord.js';
import { type APIApplication, Routes } from 'discord-api-types/v10';
import { expect, onTestFinished, test } from 'vitest';
import { startBot } from '../../src/discord/bot.js';
import { type Options, startLocalDiscord } from '../../src/local-discord/index.js';
import { readableLog } from '../support/lines.js';
import { servicesFrom } from '../support/local-bot.js';

async function discordWith(written: object, options: Options = {}) {
  const discord = await startLocalDiscord(options);
  onTestFinished(() => discord.close());
  const rest = new REST({ api: discord.url, retries: 0 }).setToken(discord.token);
  const patched = (await rest.patch(Routes.currentApplication(), { body: written })) as APIApplication;
  const { log, said } = readableLog();
  const start = async () => {
    const services = { ...(await servicesFrom()), log };
    const bot = await startBot({ services, token: discord.token, api: discord.url });
    onTestFinished(() => bot.stop());
    return (await rest.get(Routes.currentApplication())) as APIApplication;
  };
  return { discord, said, patched, start };
}

const WAY = { oauth2_install_params: { scopes: ['applications.commands'], permissions: '0' } };

test('an app that says nothing of itself is described, tagged, and can be added to servers and accounts', async () => {
  const { said, start } = await discordWith({});
  const application = await start();
  expect(application.description).toBe(
    'Exact words on the record about real cases, with their source: who said it (/quote), what came of each charge (/verdict), what happened when (/timeline), whether a quotation is true to its source (/check). What is not on the record is said to be not on the record.',
  );
  expect(application.tags).toEqual(['film', 'quotes', 'fact check', 'court cases', 'timeline']);
  expect(application.integration_types_config).toEqual({ 0: WAY, 1: WAY });
  expect(said('profile filled in')).toMatchObject([
    { filled: ['description', 'tags', 'integration_types_config'] },
  ]);
  expect(await start()).toEqual(application);
  expect(said('profile filled in')).toHaveLength(1);
});

test.each([
  ['all of it', { integration_types_config: { 0: WAY } }],
  ['a link of its own to add it', { custom_install_url: 'https://example.org/add' }],
])('what the operator wrote stays: %s', async (_, added) => {
  const written = { description: 'Ours', tags: ['ours'], ...added };
  const { said, patched, start } = await discordWith(written);
  expect(await start()).toEqual(patched);
  expect(patched).toMatchObject(written);
  expect(said('profile filled in')).toEqual([]);
});

test('only what is empty is filled in', async () => {
  const { start } = await discordWith({ description: 'Ours' });
  expect(await start()).toMatchObject({ description: 'Ours', integration_types_config: { 0: WAY, 1: WAY } });
});

test('where Discord refuses it the log warns, and who asks is answered', async () => {
  let requests = 0;
  const { discord, said, start } = await discordWith(
    {},
    {
      interfere: ({ method }) =>
        method === 'PATCH' && requests++ > 0
          ? { status: 403, json: { code: 20012, message: 'Not authorized.' } }
          : undefined,
    },
  );
  await start();
  expect(said('profile not filled in')).toMatchObject([{ level: 40, fault: { status: 403, code: 20012 } }]);
  const { message } = await discord.run({ name: 'about' });
  expect(message?.embeds).toHaveLength(1);
});
