// A bot on the real discord.js, connected to a local Discord, for tests.

import { Client, type Interaction, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { onTestFinished } from 'vitest';
import { type LocalDiscord, type Options, startLocalDiscord } from '../../src/local-discord/index.js';

/** Starts a local Discord that ends with the test. */
export async function localDiscord(options: Options = {}): Promise<LocalDiscord> {
  const discord = await startLocalDiscord(options);
  onTestFinished(() => discord.close());
  return discord;
}

/** Connects a client that hands every interaction to `answer`; resolves when it is ready. */
export async function connect(
  discord: LocalDiscord,
  answer: (interaction: Interaction) => unknown = () => undefined,
  options: { shards?: number[] | 'auto'; shardCount?: number } = {},
): Promise<Client<true>> {
  const client = new Client({ intents: [], rest: { api: discord.url }, ...options });
  onTestFinished(() => client.destroy());
  client.on('interactionCreate', answer);
  const ready = new Promise<Client<true>>((resolve) => client.once('clientReady', resolve));
  await client.login(discord.token);
  return ready;
}

/** A local Discord with a bot that has registered its commands. */
export async function discordWithBot(
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
  answer: (interaction: Interaction) => unknown,
): Promise<LocalDiscord> {
  const discord = await localDiscord();
  const client = await connect(discord, answer);
  await client.application.commands.set(commands);
  return discord;
}
