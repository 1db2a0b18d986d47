// Connections with Discord's gateway that always come back, with their session where it can still be had, and keep
// nothing of the servers.
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import type { SessionInfo, WebSocketManager } from '@discordjs/ws';
import { unreachableGateway } from './faults.js';

/** discord.js's own copy: an import would load a second one, which takes 5 MiB and a tenth of a second. */
const ws = createRequire(import.meta.url)('@discordjs/ws') as typeof import('@discordjs/ws');
const { WebSocketShardEvents, WebSocketShardStatus, WebSocketShardDestroyRecovery } = ws;
type Shard = InstanceType<typeof ws.WebSocketShard>;

/** A gateway that says nothing is given up after this. discord.js waits 30 and 60 s; nobody is answered meanwhile. */
const REACHED_WITHIN_MS = 10_000;
/** discord.js gives READY so long, and RESUMED for ever. */
const RESUMED_WITHIN_MS = 15_000;
/** So often a session is asked for again; half a second apart, later answers would come too late anyway. */
const TRIES_TO_RESUME = 2;
/** Whoever does not answer our goodbye is left without one; discord.js waits for it, at times for ever. */
const GOODBYE_WITHIN_MS = 1_000;
/** No close frame came: the connection broke, or never was. */
const BROKEN_OFF = 1006;

/** For `ws.buildStrategy`: discord.js's own strategy, mended where it waits for ever or gives up too soon. */
export class LastingShards extends ws.SimpleShardingStrategy {
  readonly #sessions: KeptSession[] = [];

  constructor(private readonly gateway: WebSocketManager) {
    super(gateway);
  }

  override async spawn(shardIds: number[]): Promise<void> {
    const options = {
      ...(await ws.managerToFetchingStrategyOptions(this.gateway)),
      handshakeTimeout: REACHED_WITHIN_MS,
      helloTimeout: REACHED_WITHIN_MS,
    };
    for (const shardId of shardIds) {
      const session = new KeptSession(this.gateway, options);
      const shard = new ws.WebSocketShard(session, shardId);
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
    const silence = pause(REACHED_WITHIN_MS, undefined, { signal: heard.signal }).then(
      () => Promise.reject(unreachableGateway(url)),
      () => undefined,
    );
    const connected = super.connect();
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

/** A shard's session: not given up with its connection, and not asked for where nobody answers. */
class KeptSession extends ws.SimpleContextFetchingStrategy {
  /** Connections that broke off since the gateway was last heard of. */
  #broken = 0;
  /** discord.js drops the session after a TCP reset, and with it everything that Discord would send again. */
  #keeps = false;

  /** A shard that is destroyed between two tries, or as it waits, would connect again. */
  isOver = false;

  follow(shard: Shard): void {
    let patience: NodeJS.Timeout | undefined;
    shard.on(WebSocketShardEvents.Hello, () => {
      this.#broken = 0;
      this.#keeps = false;
      patience = setTimeout(() => {
        if (shard.status !== WebSocketShardStatus.Resuming) return;
        void shard.destroy({ reason: 'RESUME unanswered', recover: WebSocketShardDestroyRecovery.Reconnect });
      }, RESUMED_WITHIN_MS).unref();
    });
    shard.on(WebSocketShardEvents.Closed, ({ code }) => {
      clearTimeout(patience);
      if (code === BROKEN_OFF) this.#broken += 1;
      this.#keeps = code === BROKEN_OFF && this.#broken <= TRIES_TO_RESUME;
      if (this.#broken > TRIES_TO_RESUME) void this.updateSessionInfo(shard.id, null);
    });
  }

  /** What each connection begins with. */
  override async retrieveSessionInfo(shardId: number): Promise<SessionInfo | null> {
    return this.isOver ? new Promise(() => {}) : super.retrieveSessionInfo(shardId);
  }

  override updateSessionInfo(shardId: number, session: SessionInfo | null) {
    if (session === null && this.#keeps) return undefined;
    return super.updateSessionInfo(shardId, session);
  }
}
