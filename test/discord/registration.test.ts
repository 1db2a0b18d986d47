// Commands are registered once, and again only where they changed.
import { REST } from 'discord.js';
import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ALL_COMMANDS, COMMANDS } from '../../commands/index.js';
import { startBot } from '../../src/discord/bot.js';
import { registerCommands } from '../../src/discord/registration.js';
import { type Interfere, type LocalDiscord, startLocalDiscord } from '../../src/local-discord/index.js';
import { readableLog } from '../support/lines.js';
import { connectBot, servicesFrom } from '../support/local-bot.js';

const definitions = ALL_COMMANDS.map(({ definition }) => definition);

/** An empty Discord with a client that notes what it sends. */
async function emptyDiscord() {
  const discord = await startLocalDiscord();
  onTestFinished(() => discord.close());
  const rest = new REST({ api: discord.url, retries: 0 }).setToken(discord.token);
  const sent: string[] = [];
  rest.on('response', ({ method, path }) => sent.push(`${method} ${path.split('?')[0]?.split('/').at(-1)}`));
  return { discord, rest, sent };
}

const stamps = (discord: LocalDiscord, guildId?: string) =>
  discord.commands(guildId).map(({ id, version, name }) => ({ id, version, name }));

test('on an empty Discord all commands are registered by one bulk PUT', async () => {
  const { discord, rest, sent } = await emptyDiscord();
  expect(await registerCommands(rest, discord.applicationId, definitions)).toMatchObject({
    outcome: 'replaced',
  });
  expect(sent).toEqual(['GET commands', 'PUT commands']);
  expect(discord.commands().map(({ name }) => name)).toEqual(
    ALL_COMMANDS.map(({ definition }) => definition.name),
  );
});

test('all but those of a server’s own record can be used in servers, direct messages and private channels, installed by servers and by users', async () => {
  const { discord, rest } = await emptyDiscord();
  await registerCommands(rest, discord.applicationId, definitions);
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  const own = ['record', 'Propose as source…'];
  const everywhere = discord.commands().filter(({ name }) => !own.includes(name));
  expect(everywhere).toHaveLength(discord.commands().length - own.length);
  for (const command of everywhere) {
    expect(command.integration_types).toEqual([GuildInstall, UserInstall]);
    expect(command.contexts).toEqual([Guild, BotDM, PrivateChannel]);
  }
});

test('what Discord has already is only read', async () => {
  const { discord, rest, sent } = await emptyDiscord();
  await registerCommands(rest, discord.applicationId, definitions);
  const before = stamps(discord);
  sent.length = 0;
  expect(await registerCommands(rest, discord.applicationId, definitions.toReversed())).toMatchObject({
    outcome: 'unchanged',
  });
  expect(sent).toEqual(['GET commands']);
  expect(stamps(discord)).toEqual(before);
});

test('a bot that starts again leaves its commands’ ids and versions alone', async () => {
  const { discord } = await emptyDiscord();
  const startAndStop = async () => {
    const bot = await connectBot(discord);
    await bot.stop();
    return stamps(discord);
  };
  const first = await startAndStop();
  expect(first).toHaveLength(ALL_COMMANDS.length);
  expect(await startAndStop()).toEqual(first);
});

describe('a bot whose commands Discord refuses', () => {
  /** A bot that starts on a Discord that has its commands, but answers so when it registers others. */
  async function changedOn(interfere: Interfere) {
    let isRefusing = false;
    const discord = await startLocalDiscord({
      interfere: (request) => (isRefusing ? interfere(request) : undefined),
    });
    onTestFinished(() => discord.close());
    await (await connectBot(discord, ALL_COMMANDS.slice(1))).stop();
    isRefusing = true;
    const { log, said } = readableLog();
    const services = { ...(await servicesFrom()), log };
    const bot = await startBot({ services, token: discord.token, api: discord.url });
    onTestFinished(() => bot.stop());
    return { discord, said };
  }

  test.each<[string, string, number, number, string]>([
    ['for their number in a day', 'PUT', 400, 30034, 'MaximumDailyApplicationCommandCreatesReached'],
    ['for want of access', 'PUT', 403, 50001, 'MissingAccess'],
    ['as soon as it reads them', 'GET', 403, 50001, 'MissingAccess'],
  ])(
    '%s answers with those of earlier, says so and tries again later',
    async (_, method, status, code, reason) => {
      const { discord, said } = await changedOn((request) =>
        request.path.endsWith('/commands') && request.method === method
          ? { status, json: { code, message: 'No.' } }
          : undefined,
      );
      const { message } = await discord.run({ name: 'about' });
      expect(message?.embeds).toHaveLength(1);
      expect(said('ready')).toMatchObject([{ commands: 'as registered earlier' }]);
      expect(said('commands not registered')).toMatchObject([
        { level: 40, fault: { status, code, reason }, nextTryInSeconds: 60 },
      ]);
    },
  );

  test('for an hour, says until when', async () => {
    const { said } = await changedOn(({ method }) =>
      method === 'PUT'
        ? {
            status: 429,
            json: { message: 'Limited.', retry_after: 3600, global: false },
            headers: { 'retry-after': '3600' },
          }
        : undefined,
    );
    const [{ nextTryInSeconds } = {}] = said('commands not registered');
    expect(nextTryInSeconds).toBeGreaterThanOrEqual(3_600);
  });

  test('for a moment, registers them after it', async () => {
    let refused = 0;
    const limited = { message: 'Limited.', retry_after: 0.1, global: false };
    const { discord, said } = await changedOn(({ method }) =>
      method === 'PUT' && refused++ === 0
        ? { status: 429, json: limited, headers: { 'retry-after': '0.1' } }
        : undefined,
    );
    expect(said('commands not registered')).toHaveLength(1);
    expect(discord.commands()).toHaveLength(ALL_COMMANDS.length - 1);
    await new Promise<void>((resolve) => discord.watch(({ kind }) => kind === 'commands' && resolve()));
    expect(discord.commands()).toHaveLength(ALL_COMMANDS.length);
  });
});

const [quote, verdict] = COMMANDS.map(({ definition }) => definition);
const others = definitions.slice(2);
if (quote === undefined || verdict === undefined) throw new Error('There are at least two commands.');

/** With its first option in one thing another. */
const withOption = (part: object) => {
  const [first, ...options] = 'options' in quote ? (quote.options ?? []) : [];
  return { ...quote, options: [{ ...first, ...part }, ...options] } as typeof quote;
};

/** One thing of one command. */
const CHANGED: readonly [string, typeof quote][] = [
  ['a description', { ...quote, description: 'Other words' }],
  ['a translation', { ...quote, description_localizations: { de: 'Worte' } }],
  ['a translated name', { ...quote, name_localizations: { de: 'zitat' } }],
  ['where it can be used', { ...quote, contexts: [0] }],
  ['how it is added', { ...quote, integration_types: [0] }],
  ['who may use it', { ...quote, default_member_permissions: '8' }],
  ['who is of age', { ...quote, nsfw: true }],
  ['an option’s name', withOption({ name: 'other' })],
  ['an option’s translated name', withOption({ name_localizations: { de: 'frage' } })],
  ['an option’s description', withOption({ description: 'Other' })],
  ['an option’s translation', withOption({ description_localizations: { de: 'Worte' } })],
  ['an option’s length', withOption({ max_length: 9 })],
  ['a completed option', withOption({ autocomplete: false })],
  ['a required option', withOption({ required: true })],
  ['a choice', withOption({ autocomplete: false, choices: [{ name: 'a', value: 'b' }] })],
];

test.each<[string, typeof definitions]>([
  ...CHANGED.map(([what, changed]): [string, typeof definitions] => [what, [changed, verdict, ...others]]),
  ['one command fewer', [verdict, ...others]],
  ['one command more', [...definitions, { name: 'more', description: 'More' }]],
])('%s changed: all are replaced by one bulk PUT', async (_, changed) => {
  const { discord, rest, sent } = await emptyDiscord();
  await registerCommands(rest, discord.applicationId, definitions);
  const kept = discord.commands().find(({ name }) => name === 'verdict');
  sent.length = 0;
  expect(await registerCommands(rest, discord.applicationId, changed)).toMatchObject({ outcome: 'replaced' });
  expect(sent).toEqual(['GET commands', 'PUT commands']);
  expect(discord.commands().map(({ name }) => name)).toEqual(changed.map(({ name }) => name));
  expect(discord.commands().find(({ name }) => name === 'verdict')).toEqual(kept);
  expect(await registerCommands(rest, discord.applicationId, changed)).toMatchObject({
    outcome: 'unchanged',
  });
});

test('for one server they are registered there alone, and only read the second time', async () => {
  const { discord, rest, sent } = await emptyDiscord();
  const { guildId } = discord.places.server;
  expect(await registerCommands(rest, discord.applicationId, definitions, guildId)).toMatchObject({
    outcome: 'replaced',
  });
  expect(discord.commands()).toEqual([]);
  const before = stamps(discord, guildId);
  expect(before).toHaveLength(definitions.length);
  sent.length = 0;
  expect(await registerCommands(rest, discord.applicationId, definitions, guildId)).toMatchObject({
    outcome: 'unchanged',
  });
  expect(sent).toEqual(['GET commands']);
  expect(stamps(discord, guildId)).toEqual(before);
});

test.each([
  [
    'a definition that Discord refuses',
    () => [{ name: 'Not Lower', description: 'x' }],
    undefined,
    'Invalid Form Body',
  ],
  ['a server that the bot is not in', () => definitions, '123456789012345678', 'Missing Access'],
])('%s rejects with the reason', async (_, wrong, guildId, reason) => {
  const { discord, rest } = await emptyDiscord();
  await expect(registerCommands(rest, discord.applicationId, wrong(), guildId)).rejects.toThrow(reason);
  expect(discord.commands()).toEqual([]);
});

test('a wrong token rejects with the reason', async () => {
  const { discord, rest } = await emptyDiscord();
  rest.setToken('wrong');
  await expect(registerCommands(rest, discord.applicationId, definitions)).rejects.toThrow('Unauthorized');
});
