// What the log says of the connections with Discord's gateway.
import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';
import { forLog } from './faults.js';

/** discord.js tries again twice a second; so often a shard that stays without connection is told of. */
const STILL_LOST_MS = 30_000;

export function logConnection(client: Client, log: Logger): void {
  const reminders = new Map<number, NodeJS.Timeout>();
  const found = (shard: number, what: string) => {
    clearInterval(reminders.get(shard));
    reminders.delete(shard);
    log.info({ shard }, what);
  };
  client.on(Events.ShardReconnecting, (shard) => {
    if (reminders.has(shard)) return;
    const since = performance.now();
    const remind = () => {
      const seconds = Math.round((performance.now() - since) / 1_000);
      log.warn({ shard, seconds }, 'still without connection');
    };
    reminders.set(shard, setInterval(remind, STILL_LOST_MS).unref());
    log.info({ shard }, 'reconnecting');
  });
  client.on(Events.ShardReady, (shard) => found(shard, 'connected'));
  client.on(Events.ShardResume, (shard) => found(shard, 'resumed'));
  client.on(Events.Error, (error) => log.error({ fault: forLog(error) }, 'gateway'));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.ShardError, (error, shard) => log.warn({ shard, fault: forLog(error) }, 'connection'));
}
