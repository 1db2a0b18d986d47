// The bot on Discord: connected, its commands registered, answering.
import { type Client, Events } from 'discord.js';
import { createClient } from './client.js';
import { type Dispatch, dispatch } from './dispatch.js';
import { registerCommands } from './registration.js';

export interface BotSettings extends Dispatch {
  readonly token: string;
  /** Another base for Discord's API; Discord's own where undefined. */
  readonly api: string | undefined;
}

/** Resolves once connected with the commands registered; rejects where Discord refuses either. */
export async function startBot({ token, api, ...rest }: BotSettings): Promise<Client<true>> {
  const client = createClient(api);
  const { log, commands } = rest;
  client.on(Events.Error, (error) => log.error({ err: error }, 'gateway'));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.ShardDisconnect, ({ code }, shard) => log.warn({ shard, code }, 'disconnected'));
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'resumed'));
  client.on(Events.InteractionCreate, (interaction) => void dispatch(interaction, rest));
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  const connected = await ready;
  const definitions = commands.map(({ definition }) => definition);
  const outcome = await registerCommands(connected.rest, connected.application.id, definitions);
  log.info({ commands: outcome, user: connected.user.username }, 'ready');
  return connected;
}
