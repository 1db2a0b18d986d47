// Fault injection: what breaks between the gateway and a bot that is connected.

import type { Socket } from 'node:net';
import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { Faults } from './faults.js';

/** A connection, and what it runs on. */
export interface Line {
  readonly socket: WebSocket;
  readonly wire: Socket;
}

/** The first bytes of a text frame of 100. */
const HALF_A_FRAME = Buffer.from([0x81, 100, ...Buffer.from('{"op":0,"t":')]);

/** For trying what a bot does about them. */
export class FaultInjection {
  /** Each holds from the moment when it is set. */
  readonly faults = new Faults();

  constructor(
    private readonly connected: () => readonly Line[],
    /** Opcode 9. */
    readonly invalidate: (isResumable: boolean) => void,
  ) {}

  /** Closes the bot's connections with a code; sessions stay resumable. */
  disconnect(code: number): void {
    for (const { socket } of this.connected()) socket.close(code);
  }

  /** Opcode 7. */
  askToReconnect(): void {
    this.frame(JSON.stringify({ op: GatewayOpcodes.Reconnect, d: null }));
  }

  /** Sends any text or bytes as one frame. */
  frame(data: string | Uint8Array): void {
    for (const { socket } of this.connected()) socket.send(data);
  }

  /** Resets the TCP connections, after half a frame where asked for. */
  reset(halfFrame = false): void {
    for (const { wire } of this.connected()) {
      if (halfFrame) wire.write(HALF_A_FRAME, () => wire.resetAndDestroy());
      else wire.resetAndDestroy();
    }
  }

  /** Ends the TCP connections without a close frame. */
  hangUp(): void {
    for (const { wire } of this.connected()) wire.end();
  }

  /** Goes on without faults. */
  recover(): void {
    Object.assign(this.faults, new Faults(), { heartbeatMs: this.faults.heartbeatMs });
  }
}
