// What the log says of the connections with Discord's gateway.
import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';
import { closeReason, closesForGood, forLog } from './faults.js';
import type { GatewayObserver } from './observer.js';

/** From so many connections on that did not last, it is no passing trouble. */
const MANY = 3;
/** Of the turns to identify; below this an operator has to know. */
const FEW = 1 / 4;

export function logConnection(client: Client, log: Logger): void {
  client.on(Events.ShardReady, (shard) => log.info({ shard }, 'connected'));
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'resumed'));
  client.on(Events.Error, (error) => log.error({ fault: forLog(error) }, 'gateway'));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.ShardError, (error, shard) => log.warn({ shard, fault: forLog(error) }, 'connection'));
}

/** @param leaving what ends the connections of a bot that leaves is no news */
export function observeGateway(
  log: Logger,
  metrics: GatewayObserver | undefined,
  leaving: AbortSignal,
): GatewayObserver {
  return {
    closed(closing) {
      if (leaving.aborted) return;
      metrics?.closed(closing);
      // The last words of the process say why.
      if (closesForGood(closing.code)) return;
      const level = closing.inVain < MANY ? 'info' : 'warn';
      log[level]({ ...closing, reason: closeReason(closing.code) }, 'reconnecting');
    },
    identifies(budget) {
      metrics?.identifies(budget);
      const { isWaiting, ...figures } = budget;
      if (isWaiting) log.error(figures, 'no identifies left: shards wait until the limit is reset');
      else if (budget.left === Math.ceil(budget.allowed * FEW)) log.warn(figures, 'few identifies left');
    },
  };
}
