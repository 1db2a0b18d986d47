// Who is told how the bot fares: the metrics, where an operator wants them.

export interface Observer extends GatewayObserver {
  /** An interaction is being answered. `done` is called once, however it ends. */
  answering(): { done(answered: Answered): void };
  /** The connection is being made; `shards` tells at any time how it stands. */
  connecting(shards: () => readonly Shard[]): void;
  /** No further interactions are wanted. */
  leaving(): void;
}

/** Who is told how the connections with the gateway fare. */
export interface GatewayObserver {
  /** A connection was lost, or never came about, and is made anew. */
  closed(closing: Closing): void;
  /** A shard has identified, or waits because it may not. */
  identifies(budget: Budget): void;
}

export interface Closing {
  readonly shard: number;
  readonly code: number;
  /** How many connections of this shard in a row did not last. */
  readonly inVain: number;
  /** Until the next one is tried. */
  readonly waitSeconds: number;
}

/** How often this process's shards may identify until Discord's limit is reset. */
export interface Budget {
  readonly left: number;
  readonly allowed: number;
  readonly renewedInSeconds: number;
  /** Whether a shard has to wait until then. */
  readonly isWaiting: boolean;
}

interface Answered {
  /** `quote`, `quote autocomplete`, `quote button`: names of ours only, so that there is a limited number of them. */
  readonly command: string;
  readonly outcome: string;
  /** From the interaction's arrival until Discord has taken the answer. */
  readonly seconds: number;
}

export interface Shard {
  readonly id: number;
  readonly isReady: boolean;
  /** From a heartbeat to its acknowledgement; undefined before the first one. */
  readonly heartbeatSeconds: number | undefined;
}
