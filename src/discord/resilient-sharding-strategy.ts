// Connections with Discord's gateway that always come back, with their session where it can still be had, and keep
// nothing of the servers.
import { setTimeout as pause } from 'node:timers/promises';
import type { SessionInfo, WebSocketManager, WebSocketShard } from '@discordjs/ws';
import { ws } from './discordjs-ws.js';
import { noSessionsLeft, notLetIn, unreachableGateway } from './faults.js';
import type { Closing } from './observer.js';

const { WebSocketShardEvents, WebSocketShardStatus, WebSocketShardDestroyRecovery } = ws;

export interface GatewayPatience {
  /** A gateway that says nothing is given up after this. discord.js waits 30 and 60 s; nobody is answered meanwhile. */
  readonly reachedWithinMs: number;
  /** discord.js gives READY 15 s, and RESUMED for ever. */
  readonly resumedWithinMs: number;
  /** After connections that did not last, before the first one that is not tried at once; twice as long each time. */
  readonly firstWaitMs: number;
}

export const PATIENCE: GatewayPatience = {
  reachedWithinMs: 10_000,
  resumedWithinMs: 15_000,
  firstWaitMs: 2_000,
};
/** So often a session is asked for again where nobody is reached; later, what it missed would be answered too late. */
const TRIES_TO_RESUME = 2;
/** Whoever does not answer our goodbye is left without one; discord.js waits for it, at times for ever. */
const GOODBYE_WITHIN_MS = 1_000;
/** Connections that do not last are tried again at once so often. */
const TRIES_AT_ONCE = 2;
/** 300 tries a day, of the 1,000 times that most bots may identify; and nobody waits longer once Discord is well. */
const LONGEST_WAIT_MS = 5 * 60_000;
/** A session that is resumed has lasted, a new one once it has stood so long: Discord counts each of those. */
const LASTING_MS = 60_000;
/** No close frame came: the connection broke, or never was. */
const BROKEN_OFF = 1006;

/** For `ws.buildStrategy`: discord.js's own strategy, mended where it waits for ever or gives up too soon. */
export class ResilientShardingStrategy extends ws.SimpleShardingStrategy {
  readonly #sessions: KeptSession[] = [];

  constructor(
    private readonly gateway: WebSocketManager,
    private readonly told: (closing: Closing) => void,
    private readonly patience: GatewayPatience,
  ) {
    super(gateway);
  }

  /** @throws {OperatorError} where Discord lets no more sessions begin */
  override async spawn(shardIds: number[]): Promise<void> {
    const { session_start_limit: limit } = await this.gateway.fetchGatewayInformation();
    if (limit.remaining < shardIds.length) throw noSessionsLeft(limit, shardIds.length);
    const options = {
      ...(await ws.managerToFetchingStrategyOptions(this.gateway)),
      // Ahead of HELLO's, after which discord.js would neither tell of the connection nor count it.
      handshakeTimeout: this.patience.reachedWithinMs / 2,
      helloTimeout: this.patience.reachedWithinMs,
    };
    for (const shardId of shardIds) {
      const session = new KeptSession(this.gateway, options, this.told, this.patience);
      const shard = new HeardShard(session, shardId);
      session.follow(shard);
      // Everything about a server is in the interaction; discord.js would keep 4 KiB of each one for nothing.
      shard.on(WebSocketShardEvents.Ready, ({ data }) => {
        data.guilds = [];
      });
      this.#sessions.push(session);
      for (const event of Object.values(WebSocketShardEvents)) {
        shard.on(event, (payload?: object) => this.gateway.emit(event, { ...payload, shardId } as never));
      }
      // biome-ignore lint/complexity/useLiteralKeys: the strategy keeps its list private
      this['shards'].set(shardId, shard);
    }
  }

  /** @throws {OperatorError} where no shard hears of the gateway in time: discord.js tries on for ever, without a word */
  override async connect(): Promise<void> {
    const { url } = await this.gateway.fetchGatewayInformation();
    const heard = new AbortController();
    this.gateway.once(WebSocketShardEvents.Hello, () => heard.abort());
    const silence = pause(this.patience.reachedWithinMs, undefined, { signal: heard.signal }).then(
      () => Promise.reject(unreachableGateway(url)),
      () => undefined,
    );
    const connected = super.connect().catch((error: Error) => Promise.reject(notLetIn(url, error)));
    try {
      await Promise.race([connected, silence]);
    } finally {
      heard.abort();
    }
    await connected;
  }

  override async destroy(...options: Parameters<InstanceType<typeof ws.SimpleShardingStrategy>['destroy']>) {
    for (const session of this.#sessions) session.isOver = true;
    const gone = new AbortController();
    const late = pause(GOODBYE_WITHIN_MS, undefined, { signal: gone.signal }).catch(() => {});
    await Promise.race([super.destroy(...options), late]);
    gone.abort();
  }
}

/** A connection that discord.js gives up before it is open may still fail: unheard, that would end the process. */
class HeardShard extends ws.WebSocketShard {
  override destroy(...options: Parameters<WebSocketShard['destroy']>): Promise<void> {
    // biome-ignore lint/complexity/useLiteralKeys: the shard keeps its connection private
    this['connection']?.addEventListener('error', () => {});
    return super.destroy(...options);
  }
}

/** A shard's session: not given up with its connection, and not asked for where nobody answers, nor too often. */
class KeptSession extends ws.SimpleContextFetchingStrategy {
  #shard: WebSocketShard | undefined;
  /** Connections that broke off since the gateway was last heard of. */
  #broken = 0;
  /** discord.js drops the session after a TCP reset, and with it everything that Discord would send again. */
  #keeps = false;
  /** Connections in a row that did not last. */
  #inVain = 0;

  /** A shard that is destroyed between two tries, or as it waits, would connect again. */
  isOver = false;

  constructor(
    manager: WebSocketManager,
    options: WebSocketShard['strategy']['options'],
    private readonly told: (closing: Closing) => void,
    private readonly patience: GatewayPatience,
  ) {
    super(manager, options);
  }

  follow(shard: WebSocketShard): void {
    this.#shard = shard;
    let unanswered: NodeJS.Timeout | undefined;
    let lasting: NodeJS.Timeout | undefined;
    const lasts = () => {
      this.#inVain = 0;
    };
    shard.on(WebSocketShardEvents.Hello, () => {
      this.#broken = 0;
      this.#keeps = false;
      unanswered = setTimeout(() => {
        if (shard.status !== WebSocketShardStatus.Resuming) return;
        void shard.destroy({ reason: 'RESUME unanswered', recover: WebSocketShardDestroyRecovery.Reconnect });
      }, this.patience.resumedWithinMs).unref();
    });
    shard.on(WebSocketShardEvents.Resumed, lasts);
    shard.on(WebSocketShardEvents.Ready, () => {
      lasting = setTimeout(lasts, LASTING_MS).unref();
    });
    shard.on(WebSocketShardEvents.Closed, ({ code }) => {
      clearTimeout(unanswered);
      clearTimeout(lasting);
      if (code === BROKEN_OFF) this.#broken += 1;
      this.#keeps = code === BROKEN_OFF && this.#broken <= TRIES_TO_RESUME;
      if (this.#broken > TRIES_TO_RESUME) void this.updateSessionInfo(shard.id, null);
      this.#inVain += 1;
      if (this.isOver) return;
      this.told({ shard: shard.id, code, inVain: this.#inVain, waitSeconds: this.#waitMs() / 1_000 });
    });
  }

  /** What each connection begins with. */
  override async retrieveSessionInfo(shardId: number): Promise<SessionInfo | null> {
    const wait = this.#waitMs();
    if (wait > 0 && this.#shard?.status === WebSocketShardStatus.Idle) {
      // Nothing else may keep the process meanwhile: between two connections it has no socket.
      await pause(wait);
    }
    return this.isOver ? new Promise(() => {}) : super.retrieveSessionInfo(shardId);
  }

  override updateSessionInfo(shardId: number, session: SessionInfo | null) {
    if (session === null && this.#keeps) return undefined;
    return super.updateSessionInfo(shardId, session);
  }

  #waitMs(): number {
    const doublings = this.#inVain - TRIES_AT_ONCE - 1;
    return doublings < 0 ? 0 : Math.min(this.patience.firstWaitMs * 2 ** doublings, LONGEST_WAIT_MS);
  }
}
