// Who is told how the bot fares: the metrics, where an operator wants them.

export interface Watch {
  /** An interaction is being answered. `done` is called once, however it ends. */
  answering(): { done(answered: Answered): void };
  /** The connection is being made; `shards` tells at any time how it stands. */
  connecting(shards: () => readonly Shard[]): void;
  /** No further interactions are wanted. */
  leaving(): void;
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
