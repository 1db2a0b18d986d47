// The bot on Discord: connected, its commands registered, answering.
import { type Client, Events } from 'discord.js';
import type { Answering } from './answering.js';
import { createClient, createRest } from './client.js';
import { logConnection } from './connection-log.js';
import { dispatch } from './dispatch.js';
import { whyClosed, whyNoStart } from './faults.js';
import { registerCommands } from './registration.js';

export interface BotSettings {
  readonly answering: Answering;
  readonly token: string;
  /** Another base for Discord's API; Discord's own where undefined. */
  readonly api: string | undefined;
}

export interface Bot {
  readonly applicationId: string;
  /** Never resolves; rejects with an OperatorError once Discord takes no further connection. */
  readonly lost: Promise<never>;
  /** Finishes the answers under way, then leaves Discord. */
  stop(): Promise<void>;
}

/** After these an answer would come too late anyway. */
const LAST_ANSWERS_MS = 3_000;

/**
 * Resolves once connected with the commands registered.
 * @throws {OperatorError} where Discord can't be reached or refuses the token
 */
export async function startBot({ answering, token, api }: BotSettings): Promise<Bot> {
  const client = createClient(api);
  const underWay = new Set<Promise<void>>();
  client.on(Events.InteractionCreate, (interaction) => {
    const answer = dispatch(interaction, answering).finally(() => underWay.delete(answer));
    underWay.add(answer);
  });
  const lost = closedForGood(client);
  // Nobody may be waiting for it any more when it comes.
  lost.catch(() => {});
  logConnection(client, answering.log);
  try {
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await Promise.race([client.login(token), lost]);
    const { application } = await Promise.race([ready, lost]);
    const definitions = answering.commands.map(({ definition }) => definition);
    const outcome = await registerCommands(createRest(token, api), application.id, definitions);
    answering.log.info({ commands: outcome }, 'ready');
    return {
      applicationId: application.id,
      lost,
      async stop() {
        answering.log.info({ underWay: underWay.size }, 'leaving');
        await finished(underWay);
        await client.destroy();
      },
    };
  } catch (error) {
    await client.destroy();
    throw whyNoStart(error, api);
  }
}

/** discord.js reports a disconnected shard only where it will not try again. */
function closedForGood(client: Client): Promise<never> {
  return new Promise((_, reject) => client.on(Events.ShardDisconnect, ({ code }) => reject(whyClosed(code))));
}

/** Until nothing is under way, those included that come meanwhile; at most 3 s. */
async function finished(underWay: ReadonlySet<Promise<void>>): Promise<void> {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), LAST_ANSWERS_MS);
  const late = new Promise<void>((resolve) => deadline.signal.addEventListener('abort', () => resolve()));
  while (underWay.size > 0 && !deadline.signal.aborted) await Promise.race([Promise.all(underWay), late]);
  clearTimeout(timer);
}
