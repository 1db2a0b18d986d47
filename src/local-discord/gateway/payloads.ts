// What goes over the gateway's connections.

import type { GatewayReceivePayload, GatewaySendPayload } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { shardFor } from '../snowflake.js';
import type { GatewaySetting } from './gateway.js';
import type { Session } from './session.js';

export function send(socket: WebSocket, payload: Pick<GatewayReceivePayload, 'op'> & { d?: unknown }): void {
  socket.send(JSON.stringify({ t: null, s: null, ...payload }));
}

/** Undefined where it is no JSON object. */
export function parse(text: string): GatewaySendPayload | undefined {
  try {
    const payload: unknown = JSON.parse(text);
    return typeof payload === 'object' && payload !== null ? (payload as GatewaySendPayload) : undefined;
  } catch {
    return undefined;
  }
}

/** What a session begins with. */
export function ready(
  { id, shard, shardCount }: Session,
  { bot, applicationId, url, guildIds }: GatewaySetting,
): object {
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
