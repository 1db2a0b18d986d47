// One shard's session: numbers its events and keeps the latest, so that a lost connection can be resumed.

import { randomBytes } from 'node:crypto';
import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { Faults } from './faults.js';

const KEPT_EVENTS = 1000;

interface KeptEvent {
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
  /** When it was last sent, on the clock of `performance.now()`. */
  sentAt?: number;
}

/** Hears of each event once the bot has said that it has it, by a heartbeat or a resume. */
export type Received = (event: string, data: unknown, sentAt: number) => void;

export class Session {
  readonly id = randomBytes(16).toString('hex');
  #socket: WebSocket | undefined;
  #sequence = 0;
  #received = 0;
  #events: KeptEvent[] = [];

  constructor(
    readonly shard: number,
    readonly shardCount: number,
    socket: WebSocket,
    readonly received: Received,
  ) {
    this.#socket = socket;
  }

  /** The connection that it is on, if any. */
  get socket(): WebSocket | undefined {
    return this.#socket;
  }

  /** Sends an event, or keeps it for the resume while nobody is connected. */
  dispatch(t: string, d: unknown): void {
    const event = { t, s: ++this.#sequence, d };
    this.#events.push(event);
    if (this.#events.length > 2 * KEPT_EVENTS) this.#events = this.#events.slice(-KEPT_EVENTS);
    this.#send(event);
  }

  /** Whether a client that has seen everything up to `sequence` can be brought up to date. */
  canResumeFrom(sequence: number): boolean {
    const oldest = this.#events[0]?.s ?? 1;
    return sequence >= oldest - 1 && sequence <= this.#sequence;
  }

  /** Takes over a new connection and repeats what was missed on the old one. */
  resume(socket: WebSocket, sequence: number, order: Faults['missedEvents']): void {
    this.acknowledge(sequence);
    this.#socket = socket;
    const missed = this.#events.filter(({ s }) => s > sequence);
    for (const event of order === 'in order' ? missed : missed.toReversed()) this.#send(event);
    this.dispatch('RESUMED', {});
  }

  /** The bot has everything up to this number. */
  acknowledge(sequence: number): void {
    for (const { t, s, d, sentAt } of this.#events) {
      if (s <= this.#received || s > sequence || sentAt === undefined) continue;
      this.received(t, d, sentAt);
    }
    this.#received = Math.max(this.#received, sequence);
  }

  /** Forgets the connection, if it is still this one. */
  detach(socket: WebSocket): void {
    if (this.#socket === socket) this.#socket = undefined;
  }

  #send(event: KeptEvent): void {
    if (this.#socket === undefined) return;
    event.sentAt = performance.now();
    const { t, s, d } = event;
    this.#socket.send(JSON.stringify({ op: GatewayOpcodes.Dispatch, t, s, d }));
  }
}
