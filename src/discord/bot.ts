// The bot on Discord: connected, its commands registered, answering.
import { once } from 'node:events';
import { type Client, type ClientApplication, Events, type REST, Status } from 'discord.js';
import type { Logger } from 'pino';
import type { ShardRange } from '../shards.js';
import { createClient, createRest } from './client.js';
import { logConnection, observeGateway } from './connection-log.js';
import { answerUnbuilt, dispatch } from './dispatch.js';
import { forLog, whyClosed, whyNoStart } from './faults.js';
import { onInteraction } from './incoming.js';
import type { Shard } from './observer.js';
import { fillProfile } from './profile.js';
import { keepRegistered, registerCommands } from './registration.js';
import { type GatewayPatience, PATIENCE } from './resilient-sharding-strategy.js';
import type { Services } from './services.js';

export interface BotSettings {
  readonly services: Services;
  readonly token: string;
  /** Another base for Discord's API; Discord's own where undefined. */
  readonly api: string | undefined;
  /** This process's, where several share them; as many as Discord recommends where left out. */
  readonly shards?: ShardRange | undefined;
  /** With Discord's gateway; tests have less. */
  readonly patience?: GatewayPatience;
}

/** From the moment it begins to connect. */
export interface OpeningBot {
  /**
   * The application's id, once every shard is connected and the commands are registered; of several processes the
   * first one registers them. Rejects with an OperatorError where Discord can't be reached or refuses the token.
   */
  readonly started: Promise<string>;
  /** Never resolves; rejects with an OperatorError once Discord takes no further connection. */
  readonly lost: Promise<never>;
  /** Finishes the answers under way, then leaves Discord. */
  stop(): Promise<void>;
}

export interface Bot extends Omit<OpeningBot, 'started'> {
  readonly applicationId: string;
}

/** After these an answer would come too late anyway. */
const LAST_ANSWERS_MS = 3_000;

/** @throws {OperatorError} where Discord can't be reached or refuses the token */
export async function startBot(settings: BotSettings): Promise<Bot> {
  const { started, lost, stop } = openBot(settings);
  return { applicationId: await started, lost, stop };
}

/** A shard answers as soon as it is connected, long before the last one may be. */
export function openBot({
  services: given,
  token,
  api,
  shards,
  patience = PATIENCE,
}: BotSettings): OpeningBot {
  const mentions = new Map<string, string>();
  const services = { ...given, mentions };
  const { log, watch } = services;
  const leaving = new AbortController();
  const client = createClient(api, shards, observeGateway(log, watch, leaving.signal), patience);
  const underWay = new Set<Promise<void>>();
  const track = (answered: Promise<void>) => {
    const answer = answered.finally(() => underWay.delete(answer));
    underWay.add(answer);
  };
  onInteraction(client, {
    built: (interaction, target) => track(dispatch(interaction, target, services)),
    unbuilt: (raw) => track(answerUnbuilt(raw, client.rest, services)),
  });
  const lost = closedForGood(client);
  logConnection(client, log);
  watch?.connecting(() => shardsOf(client));

  async function start(): Promise<string> {
    const ready = allShardsReady(client);
    await Promise.race([client.login(token), lost]);
    const application = await Promise.race([ready, lost]);
    const definitions = services.commands.map(({ definition }) => definition);
    const isFirst = shards === undefined || shards.ordinal === 0;
    const rest = createRest(token, api);
    const register = async () => {
      const { outcome, registered } = await registerCommands(rest, application.id, definitions);
      for (const { name, id } of registered) mentions.set(name, `</${name}:${id}>`);
      return outcome;
    };
    const commands = isFirst
      ? await keepRegistered(register, log, leaving.signal)
      : 'left to the first process';
    if (isFirst) await introduce(rest, log);
    log.info({ commands, shards: shardIds(client) }, 'ready');
    return application.id;
  }

  const started = start().catch(async (error: unknown) => {
    // What a connection that is given up on complains of is no news.
    if (leaving.signal.aborted) return new Promise<never>(() => {});
    await client.destroy();
    throw whyNoStart(error, api);
  });
  // Nobody may be waiting for these any more when they come.
  for (const ending of [started, lost]) ending.catch(() => {});
  return {
    started,
    lost,
    async stop() {
      leaving.abort();
      log.info({ underWay: underWay.size }, 'leaving');
      watch?.leaving();
      const late = AbortSignal.timeout(LAST_ANSWERS_MS);
      await finished(underWay, late);
      const reports = services.reports?.underWay ?? 0;
      if (reports > 0) log.error({ reports }, 'reports lost');
      await client.destroy();
      // What came in just before the connection closed.
      await finished(underWay, late);
    },
  };
}

/** Nobody has to wait for it, and nothing depends on it. */
async function introduce(rest: REST, log: Logger): Promise<void> {
  try {
    const filled = await fillProfile(rest);
    if (filled.length > 0) log.info({ filled }, 'profile filled in');
  } catch (error) {
    log.warn({ fault: forLog(error) }, 'profile not filled in');
  }
}

/** The application, once every shard of this process is connected. */
function allShardsReady(client: Client): Promise<ClientApplication> {
  return new Promise((resolve) =>
    client.on(Events.ShardReady, () => {
      const isReady = client.ws.shards.every(({ status }) => status === Status.Ready);
      if (isReady && client.application !== null) resolve(client.application);
    }),
  );
}

function shardsOf({ ws }: Client): Shard[] {
  return ws.shards.map(({ id, status, ping }) => ({
    id,
    isReady: status === Status.Ready,
    heartbeatSeconds: ping < 0 ? undefined : ping / 1_000,
  }));
}

/** `0-3 of 16`. */
function shardIds({ ws, options }: Client): string {
  const ids = [...ws.shards.keys()];
  return `${Math.min(...ids)}-${Math.max(...ids)} of ${options.shardCount}`;
}

/** discord.js reports a disconnected shard only where it will not try again. */
function closedForGood(client: Client): Promise<never> {
  return new Promise((_, reject) => client.on(Events.ShardDisconnect, ({ code }) => reject(whyClosed(code))));
}

/** Until nothing is under way, those included that come meanwhile, or it is too late. */
async function finished(underWay: ReadonlySet<Promise<void>>, late: AbortSignal): Promise<void> {
  while (underWay.size > 0 && !late.aborted) await Promise.race([Promise.all(underWay), once(late, 'abort')]);
}
