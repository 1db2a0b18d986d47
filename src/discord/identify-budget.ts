// How often shards may identify. Discord ends every session, and resets the token, of a bot that does so too often in a day.
import { setTimeout as pause } from 'node:timers/promises';
import type { WebSocketManager } from '@discordjs/ws';
import type { APIGatewayBotInfo } from 'discord-api-types/v10';
import { ws } from './discordjs-ws.js';
import type { Budget } from './observer.js';

/** Of Discord's limit, what is left to those who start the bot again. */
const RESERVE = 1 / 10;
/** Where Discord does not say what the limit is by now, or our clocks differ. */
const ASK_AGAIN_MS = 5_000;

/** For `ws.buildIdentifyThrottler`: discord.js's own, which keeps shards apart, with a number of turns until Discord's next day. */
export class IdentifyBudget extends ws.SimpleIdentifyThrottler {
  #info: APIGatewayBotInfo | undefined;
  #allowed = 0;
  #left = 0;
  #renewedAt = 0;

  private constructor(
    maxConcurrency: number,
    private readonly gateway: WebSocketManager,
    private readonly told: (budget: Budget) => void,
  ) {
    super(maxConcurrency);
  }

  static async for(gateway: WebSocketManager, told: (budget: Budget) => void): Promise<IdentifyBudget> {
    const { session_start_limit: limit } = await gateway.fetchGatewayInformation();
    return new IdentifyBudget(limit.max_concurrency, gateway, told);
  }

  override async waitForIdentify(shardId: number, signal: AbortSignal): Promise<void> {
    do {
      await this.#untilAllowed(signal);
      await super.waitForIdentify(shardId, signal);
      // discord.js does not notice a connection that is lost as it waits, and would identify on the next one as well.
      signal.throwIfAborted();
      // Of several shards that were let through another may have been the last.
    } while (this.#left === 0);
    this.#left -= 1;
    this.#tell(false);
  }

  async #untilAllowed(signal: AbortSignal): Promise<void> {
    for (;;) {
      // Kept by discord.js until the limit is reset; a rejection would let the shard identify.
      const info = await this.gateway.fetchGatewayInformation().catch(() => undefined);
      if (info !== undefined && info !== this.#info) await this.#renew(info);
      if (this.#left > 0) return;
      this.#tell(true);
      // It keeps the process, which has no socket meanwhile.
      await pause(Math.max(ASK_AGAIN_MS, this.#renewedIn()), undefined, { signal });
    }
  }

  /** This process's share, as its shards are of all; enough for one turn each, or it would not have been started. */
  async #renew(info: APIGatewayBotInfo): Promise<void> {
    const [here, everywhere] = [await this.gateway.getShardIds(), await this.gateway.getShardCount()];
    const { total, remaining, reset_after } = info.session_start_limit;
    const share = ((remaining - total * RESERVE) * here.length) / everywhere;
    this.#info = info;
    this.#allowed = Math.max(here.length, Math.floor(share));
    this.#left = this.#allowed;
    this.#renewedAt = performance.now() + reset_after;
  }

  #renewedIn(): number {
    return Math.max(0, this.#renewedAt - performance.now());
  }

  #tell(isWaiting: boolean): void {
    this.told({
      left: this.#left,
      allowed: this.#allowed,
      renewedInSeconds: Math.round(this.#renewedIn() / 1_000),
      isWaiting,
    });
  }
}
