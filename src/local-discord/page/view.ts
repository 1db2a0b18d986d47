// What one member sees of the local Discord, as a browser is told it.

import {
  type APIMessage,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { ErrorTree, Refusal } from '../api-error.js';
import type { Change } from '../changes.js';
import type { LocalDiscord } from '../local-discord.js';
import type { Place } from '../world/places.js';
import { shownAs } from '../world/roles.js';
import {
  type CastMember,
  type Channel,
  MEMBERS,
  type MemberName,
  type PageEvent,
  PLACES,
  type PlaceName,
  type RefusalNotice,
} from './protocol.js';

/** Of every channel, the latest. */
const SHOWN_MESSAGES = 200;
/** Discord's interaction tokens are long; whoever has one can answer. */
const SECRETS = /[\w-]{40,}/g;

const RIGHTS = [
  [PermissionFlagsBits.ManageGuild, 'Manage Server'],
  [PermissionFlagsBits.ManageMessages, 'Manage Messages'],
] as const;

export class MemberView {
  constructor(
    readonly discord: LocalDiscord,
    readonly memberName: MemberName,
  ) {}

  /** Everything there is, for a browser that has just come. */
  all(): PageEvent {
    const { bot, online, places } = this.discord;
    const messages = PLACES.flatMap((name) =>
      this.discord
        .messages(places[name])
        .filter((message) => this.#sees(message))
        .slice(-SHOWN_MESSAGES)
        .map((message) => this.#shown(message)),
    );
    return { kind: 'all', bot, online, me: this.#member.user, ...this.#places(), messages };
  }

  /** What the member notices of a change. */
  event(change: Change): PageEvent | undefined {
    switch (change.kind) {
      case 'message':
        return this.#sees(change.message)
          ? { kind: 'message', message: this.#shown(change.message) }
          : undefined;
      case 'deleted':
        return this.#sees(change.message) ? { kind: 'deleted', id: change.message.id } : undefined;
      case 'refused':
        return { kind: 'refused', refusal: notice(change.refusal) };
      case 'commands':
      case 'places':
        return { kind: 'places', ...this.#places() };
      case 'bot':
        return change;
    }
  }

  get #member() {
    return this.discord.members[this.memberName];
  }

  #places(): { cast: CastMember[]; channels: Channel[] } {
    return {
      cast: MEMBERS.map((name) => this.#cast(name)),
      channels: PLACES.map((name) => this.#channel(name)),
    };
  }

  #cast(member: MemberName): CastMember {
    const { user, permissions, roles } = this.discord.members[member];
    const { server, elsewhere } = this.discord.places;
    const held = [...server.roles, ...elsewhere.roles].filter(({ id }) => roles.has(id));
    const rights = [
      ...RIGHTS.filter(([flag]) => permissions & flag).map(([, right]) => right),
      ...held.map(({ name }) => shownAs(name)),
    ];
    return { member, id: user.id, name: `@${user.username}`, rights };
  }

  #channel(name: PlaceName): Channel {
    const place: Place = this.discord.places[name];
    return {
      name,
      id: place.channelId,
      commands: this.discord.offered(place, this.#member),
      roles: (place.roles ?? []).map(({ id, name }) => ({ id, name: shownAs(name) })),
      ...(place.locale && { locale: place.locale }),
    };
  }

  /** Direct messages are the member's own, and so is what is ephemeral. */
  #sees({ author, channel_id, flags, interaction_metadata }: APIMessage): boolean {
    const place = PLACES.map((name): Place => this.discord.places[name]).find(
      ({ channelId }) => channelId === channel_id,
    );
    if (place === undefined) return false;
    if (place.context !== InteractionContextType.BotDM && !((flags ?? 0) & MessageFlags.Ephemeral))
      return true;
    const { id } = this.#member.user;
    return author.id === id || interaction_metadata?.user.id === id;
  }

  /** Files come from the page's own server. */
  #shown(message: APIMessage): APIMessage {
    return JSON.parse(
      JSON.stringify(message).replaceAll(`${this.discord.url}/attachments/`, '/attachments/'),
    );
  }
}

function notice({ method, path, error: { code, message, errors = {} } }: Refusal): RefusalNotice {
  return { method, path: path.replaceAll(SECRETS, '…'), code, message, errors: flat(errors, []) };
}

function flat(tree: ErrorTree, path: readonly string[]): RefusalNotice['errors'][number][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    Array.isArray(value)
      ? value.map(({ code, message }) => ({ at: path.join('.'), code, message }))
      : flat(value, [...path, key]),
  );
}
