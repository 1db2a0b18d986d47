// The websocket side: identifies shards, answers heartbeats, delivers events, resumes lost sessions.

import type { Server } from 'node:http';
import {
  type APIUser,
  GatewayCloseCodes,
  GatewayOpcodes,
  type GatewayReceivePayload,
  type GatewaySendPayload,
} from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { shardFor } from '../snowflake.js';
import { readIdentify } from './identify.js';
import type { IdentifyLimit } from './identify-limit.js';
import { Session } from './session.js';

const HEARTBEAT_INTERVAL = 41_250;
/** A client that closes like this gives its session up; any other end can be resumed. */
const FINAL_CLOSES = new Set([1000, 1001]);

/** What the gateway has to know about the world to greet a bot. */
export interface GatewaySetting {
  readonly url: string;
  readonly token: string;
  readonly applicationId: string;
  readonly bot: APIUser;
  /** The servers the bot has joined. */
  readonly guildIds: () => readonly string[];
  /** Whatever identifies is closed with this code. */
  readonly turnAwayWith: number | undefined;
  /** Called when the first shard is there, and when the last is gone. */
  readonly onPresence: (online: boolean) => void;
  /** undefined: shards may identify as fast as they like. */
  readonly identifyLimit: IdentifyLimit | undefined;
}

export class Gateway {
  readonly #sessions = new Map<string, Session>();
  readonly #sockets: WebSocketServer;
  #waitingForBot: (() => void)[] = [];
  #online = false;

  constructor(
    server: Server,
    readonly setting: GatewaySetting,
  ) {
    this.#sockets = new WebSocketServer({ server });
    this.#sockets.on('connection', (socket) => this.#greet(socket));
  }

  /** Tells the shard responsible for a server (or for direct messages) of an event; false when none is there. */
  dispatch(guildId: string | undefined, event: string, data: unknown): boolean {
    const session = [...this.#sessions.values()].find(
      ({ shard, shardCount }) => shard === shardFor(guildId, shardCount),
    );
    session?.dispatch(event, data);
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

  /** Drops every connection with a close code; sessions stay resumable. */
  disconnect(code: number): void {
    for (const session of this.#sessions.values()) session.close(code);
  }

  close(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
  }

  #greet(socket: WebSocket): void {
    let session: Session | undefined;
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: HEARTBEAT_INTERVAL } });
    socket.on('message', (data) => {
      const payload = parse(String(data));
      if (!payload) return socket.close(GatewayCloseCodes.DecodeError);
      switch (payload.op) {
        case GatewayOpcodes.Heartbeat:
          return send(socket, { op: GatewayOpcodes.HeartbeatAck });
        case GatewayOpcodes.Identify:
          if (session) return socket.close(GatewayCloseCodes.AlreadyAuthenticated);
          session = this.#identify(socket, payload.d);
          return;
        case GatewayOpcodes.Resume:
          if (session) return socket.close(GatewayCloseCodes.AlreadyAuthenticated);
          session = this.#resume(socket, payload.d);
          return;
        case GatewayOpcodes.PresenceUpdate:
        case GatewayOpcodes.VoiceStateUpdate:
        case GatewayOpcodes.RequestGuildMembers:
          return session ? undefined : socket.close(GatewayCloseCodes.NotAuthenticated);
        default:
          return socket.close(GatewayCloseCodes.UnknownOpcode);
      }
    });
    socket.on('close', (code) => {
      session?.detach(socket);
      if (session && FINAL_CLOSES.has(code)) this.#sessions.delete(session.id);
      this.#notePresence();
    });
  }

  #identify(socket: WebSocket, identify: unknown): Session | undefined {
    const identified = this.setting.turnAwayWith ?? readIdentify(identify, this.setting.token);
    if (typeof identified === 'number') {
      socket.close(identified);
      return undefined;
    }
    const { shard, shardCount } = identified;
    if (this.setting.identifyLimit?.admits(shard) === false) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return undefined;
    }
    const session = new Session(shard, shardCount, socket);
    // What an earlier process of the bot left behind would swallow events.
    for (const old of this.#sessions.values()) {
      if (old.shard === shard || old.shardCount !== shardCount) this.#sessions.delete(old.id);
    }
    this.#sessions.set(session.id, session);
    session.dispatch('READY', this.#ready(session));
    this.#notePresence();
    for (const resolve of this.#waitingForBot.splice(0)) resolve();
    return session;
  }

  #ready({ id, shard, shardCount }: Session): object {
    const { bot, applicationId, url, guildIds } = this.setting;
    const guilds = guildIds().filter((guildId) => shardFor(guildId, shardCount) === shard);
    return {
      v: 10,
      user: { ...bot, verified: true, mfa_enabled: true, email: null },
      guilds: guilds.map((guildId) => ({ id: guildId, unavailable: true })),
      session_id: id,
      resume_gateway_url: url,
      session_type: 'normal',
      shard: [shard, shardCount],
      application: { id: applicationId, flags: 0 },
      private_channels: [],
      relationships: [],
      presences: [],
    };
  }

  #resume(socket: WebSocket, resume: unknown): Session | undefined {
    const { token, session_id, seq } = (resume ?? {}) as {
      token?: string;
      session_id?: string;
      seq?: number;
    };
    if (token !== this.setting.token) {
      socket.close(GatewayCloseCodes.AuthenticationFailed);
      return undefined;
    }
    const session = this.#sessions.get(session_id ?? '');
    if (!session || seq === undefined || !session.canResumeFrom(seq)) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return undefined;
    }
    session.resume(socket, seq);
    this.#notePresence();
    return session;
  }

  #notePresence(): void {
    const online = [...this.#sessions.values()].some((session) => session.isConnected);
    if (online === this.#online) return;
    this.#online = online;
    this.setting.onPresence(online);
  }
}

function send(socket: WebSocket, payload: Pick<GatewayReceivePayload, 'op'> & { d?: unknown }): void {
  socket.send(JSON.stringify({ t: null, s: null, ...payload }));
}

function parse(text: string): GatewaySendPayload | undefined {
  try {
    const payload: unknown = JSON.parse(text);
    return typeof payload === 'object' && payload !== null ? (payload as GatewaySendPayload) : undefined;
  } catch {
    return undefined;
  }
}
