// One shard's session: numbers its events and keeps the latest, so that a lost connection can be resumed.

import { randomBytes } from 'node:crypto';
import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

const KEPT_EVENTS = 1000;

interface SentEvent {
  readonly op: GatewayOpcodes.Dispatch;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

export class Session {
  readonly id = randomBytes(16).toString('hex');
  #socket: WebSocket | undefined;
  #sequence = 0;
  #events: SentEvent[] = [];

  constructor(
    readonly shard: number,
    readonly shardCount: number,
    socket: WebSocket,
  ) {
    this.#socket = socket;
  }

  get isConnected(): boolean {
    return this.#socket !== undefined;
  }

  /** Sends an event, or keeps it for the resume while nobody is connected. */
  dispatch(t: string, d: unknown): void {
    const event: SentEvent = { op: GatewayOpcodes.Dispatch, t, s: ++this.#sequence, d };
    this.#events.push(event);
    if (this.#events.length > 2 * KEPT_EVENTS) this.#events = this.#events.slice(-KEPT_EVENTS);
    this.#socket?.send(JSON.stringify(event));
  }

  /** Whether a client that has seen everything up to `sequence` can be brought up to date. */
  canResumeFrom(sequence: number): boolean {
    const oldest = this.#events[0]?.s ?? 1;
    return sequence >= oldest - 1 && sequence <= this.#sequence;
  }

  /** Takes over a new connection and repeats what was missed on the old one. */
  resume(socket: WebSocket, sequence: number): void {
    this.#socket = socket;
    for (const event of this.#events) if (event.s > sequence) socket.send(JSON.stringify(event));
    this.dispatch('RESUMED', {});
  }

  /** Forgets the connection, if it is still this one. */
  detach(socket: WebSocket): void {
    if (this.#socket === socket) this.#socket = undefined;
  }

  close(code: number): void {
    this.#socket?.close(code);
  }
}
