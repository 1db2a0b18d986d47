// The websocket side: identifies shards, answers heartbeats, delivers events, resumes lost sessions.

import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import {
  type APIUser,
  GatewayCloseCodes,
  GatewayOpcodes,
  type GatewayResumeData,
} from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { isForeign } from '../guard.js';
import { shardFor } from '../snowflake.js';
import { FaultInjection } from './fault-injection.js';
import { readIdentify } from './identify.js';
import type { IdentifyLimit } from './identify-limit.js';
import { parse, ready, send } from './payloads.js';
import { type Received, Session } from './session.js';

/** A client that closes like this gives its session up; any other end can be resumed. */
const FINAL_CLOSES = new Set([1000, 1001]);

/** Discord takes no longer payload from a bot. */
const MAX_PAYLOAD_BYTES = 4_096;

const SESSION_IS_GONE = { op: GatewayOpcodes.InvalidSession, d: false } as const;

/** What the gateway has to know about the world to greet a bot. */
export interface GatewaySetting {
  readonly url: string;
  readonly token: string;
  readonly applicationId: string;
  readonly bot: APIUser;
  /** The servers the bot has joined. */
  readonly guildIds: () => readonly string[];
  /** Called when the first shard is there, and when the last is gone. */
  readonly onPresence: (online: boolean) => void;
  /** undefined: shards may identify as fast as they like. */
  readonly identifyLimit: IdentifyLimit | undefined;
  readonly received: Received;
}

export class Gateway {
  readonly #sessions = new Map<string, Session>();
  readonly #sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_PAYLOAD_BYTES });
  /** What each connection runs on. */
  readonly #wires = new WeakMap<WebSocket, Socket>();
  /** Which session a connection is for, once it has identified or resumed. */
  readonly #sessionOn = new WeakMap<WebSocket, Session>();
  /** The connections that have neither identified nor resumed yet, each with what closes it. */
  readonly #unknown = new Map<WebSocket, NodeJS.Timeout>();
  readonly faultInjection = new FaultInjection(
    () => this.#lines(),
    (isResumable) => this.#invalidate(isResumable),
  );
  #waitingForBot: (() => void)[] = [];
  #online = false;

  constructor(
    server: Server,
    readonly setting: GatewaySetting,
  ) {
    server.on('upgrade', (request, wire: Socket, head) => this.#take(request, wire, head));
  }

  /** Tells the shard responsible for a server (or for direct messages) of an event; false when none is there. */
  dispatch(guildId: string | undefined, event: string, data: unknown): boolean {
    const session = [...this.#sessions.values()].find(
      ({ shard, shardCount }) => shard === shardFor(guildId, shardCount),
    );
    session?.dispatch(event, data);
    if (this.#faults.events === 'twice') session?.dispatch(event, data);
    return session !== undefined;
  }

  /** Whether a bot is connected this moment. */
  get online(): boolean {
    return this.#online;
  }

  /** Resolves once a bot is connected. */
  async connected(): Promise<void> {
    if (this.#sessions.size === 0) await new Promise<void>((resolve) => this.#waitingForBot.push(resolve));
  }

  close(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
  }

  get #faults() {
    return this.faultInjection.faults;
  }

  /** The connections of all sessions. */
  #lines() {
    return [...this.#sessions.values()].flatMap(({ socket }) => {
      const wire = socket && this.#wires.get(socket);
      return wire ? [{ socket, wire }] : [];
    });
  }

  #take(request: IncomingMessage, wire: Socket, head: Buffer): void {
    const { connections } = this.#faults;
    // A connection that is reset is none of our faults.
    wire.on('error', () => {});
    if (connections === 'reset') wire.resetAndDestroy();
    else if (isForeign(request.headers, wire.localPort)) refuse(wire, '403 Forbidden');
    else if (connections === 'refused') refuse(wire, '502 Bad Gateway');
    else if (connections === 'ignored') wire.on('end', () => wire.end()).resume();
    else {
      this.#sockets.handleUpgrade(request, wire, head, (socket) => {
        this.#wires.set(socket, wire);
        socket.on('error', () => {});
        this.#awaitIdentify(socket);
        if (this.#faults.saysHello) this.#greet(socket);
      });
    }
  }

  /** Opcode 9: the connections stay, and have to resume or identify. */
  #invalidate(isResumable: boolean): void {
    for (const { socket } of this.#lines()) {
      const session = this.#sessionOn.get(socket);
      if (session && !isResumable) this.#sessions.delete(session.id);
      session?.detach(socket);
      this.#sessionOn.delete(socket);
      this.#awaitIdentify(socket);
      send(socket, { op: GatewayOpcodes.InvalidSession, d: isResumable });
    }
  }

  #awaitIdentify(socket: WebSocket): void {
    const close = () => socket.close(GatewayCloseCodes.SessionTimedOut);
    this.#unknown.set(socket, setTimeout(close, this.#faults.identifyWithinMs).unref());
    socket.once('close', () => this.#known(socket));
  }

  #known(socket: WebSocket): void {
    clearTimeout(this.#unknown.get(socket));
    this.#unknown.delete(socket);
  }

  #greet(socket: WebSocket): void {
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: this.#faults.heartbeatMs } });
    socket.on('message', (data) => {
      const payload = parse(String(data));
      if (!payload) return socket.close(GatewayCloseCodes.DecodeError);
      const session = this.#sessionOn.get(socket);
      switch (payload.op) {
        case GatewayOpcodes.Heartbeat:
          if (typeof payload.d === 'number') session?.acknowledge(payload.d);
          if (this.#faults.acknowledgesHeartbeats) send(socket, { op: GatewayOpcodes.HeartbeatAck });
          return;
        case GatewayOpcodes.Identify:
          if (session) return socket.close(GatewayCloseCodes.AlreadyAuthenticated);
          return this.#identify(socket, payload.d);
        case GatewayOpcodes.Resume:
          if (session) return socket.close(GatewayCloseCodes.AlreadyAuthenticated);
          return this.#resume(socket, payload.d);
        case GatewayOpcodes.PresenceUpdate:
        case GatewayOpcodes.VoiceStateUpdate:
        case GatewayOpcodes.RequestGuildMembers:
          return session ? undefined : socket.close(GatewayCloseCodes.NotAuthenticated);
        default:
          return socket.close(GatewayCloseCodes.UnknownOpcode);
      }
    });
    socket.on('close', (code) => {
      const session = this.#sessionOn.get(socket);
      session?.detach(socket);
      if (session && FINAL_CLOSES.has(code)) this.#sessions.delete(session.id);
      this.#notePresence();
    });
  }

  #identify(socket: WebSocket, identify: unknown) {
    const { identifies } = this.#faults;
    if (identifies === 'ignored') return;
    const identified = identifies === 'answered' ? readIdentify(identify, this.setting.token) : identifies;
    if (typeof identified === 'number') return socket.close(identified);
    const { shard, shardCount } = identified;
    if (this.setting.identifyLimit?.admits(shard) === false) return send(socket, SESSION_IS_GONE);
    const session = new Session(shard, shardCount, socket, this.setting.received);
    // What an earlier process of the bot left behind would swallow events.
    for (const old of this.#sessions.values()) {
      if (old.shard === shard || old.shardCount !== shardCount) this.#sessions.delete(old.id);
    }
    this.#sessions.set(session.id, session);
    this.#sessionOn.set(socket, session);
    this.#known(socket);
    // Where shards identify one after the other, those that wait their turn are not closed meanwhile.
    for (const timer of this.#unknown.values()) timer.refresh();
    session.dispatch('READY', ready(session, this.setting));
    this.#notePresence();
    for (const resolve of this.#waitingForBot.splice(0)) resolve();
  }

  #resume(socket: WebSocket, resume: unknown) {
    const { token, session_id, seq } = (resume ?? {}) as Partial<GatewayResumeData>;
    if (token !== this.setting.token) return socket.close(GatewayCloseCodes.AuthenticationFailed);
    const { resumes, missedEvents } = this.#faults;
    if (resumes === 'ignored') return;
    const session = this.#sessions.get(session_id ?? '');
    if (resumes === 'refused' || !session || seq === undefined || !session.canResumeFrom(seq))
      return send(socket, SESSION_IS_GONE);
    this.#sessionOn.set(socket, session);
    this.#known(socket);
    session.resume(socket, seq, missedEvents);
    this.#notePresence();
  }

  #notePresence(): void {
    const online = [...this.#sessions.values()].some(({ socket }) => socket !== undefined);
    if (online === this.#online) return;
    this.#online = online;
    this.setting.onPresence(online);
  }
}

function refuse(wire: Socket, status: string): void {
  wire.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
}
