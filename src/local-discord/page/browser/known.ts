// What the browser knows of the local Discord: told by events, forgotten when somebody else looks on.

import { type APIMessage, type APIUser, MessageFlags } from 'discord-api-types/v10';
import type { CastMember, Channel, PageEvent, PlaceName } from '../protocol.js';
import { nameAll } from './mentions.js';
import { announcement } from './message.js';
import type { Notice } from './notice.js';

/** A screen reader is not stopped in the middle, so it is not told everything of a long answer. */
const MOST_SPOKEN = 600;

const isPrivate = ({ flags }: APIMessage) => Boolean((flags ?? 0) & MessageFlags.Ephemeral);

export class Known {
  /** Undefined until it is known. */
  isConnected: boolean | undefined;
  /** Whether the bot is connected to the local Discord. */
  isOnline = true;
  bot: APIUser | undefined;
  me: APIUser | undefined;
  cast: readonly CastMember[] = [];
  channels: readonly Channel[] = [];
  /** For a screen reader: the newest that is new. */
  spoken = '';
  readonly #messages = new Map<string, APIMessage>();
  readonly #dismissed = new Set<string>();
  #notices: readonly Notice[] = [];

  channel(place: PlaceName): Channel | undefined {
    return this.channels.find(({ name }) => name === place);
  }

  message(id: string | undefined): APIMessage | undefined {
    return id === undefined ? undefined : this.#messages.get(id);
  }

  /** A channel's messages and what went wrong meanwhile, in the order in which they came. */
  shownIn(place: PlaceName): readonly (APIMessage | Notice)[] {
    const channelId = this.channel(place)?.id;
    const time = (item: APIMessage | Notice) => ('what' in item ? item.at : Date.parse(item.timestamp));
    const here = [...this.#messages.values()].filter(
      ({ id, channel_id }) => channel_id === channelId && !this.#dismissed.has(id),
    );
    return [...here, ...this.#notices].sort((a, b) => time(a) - time(b));
  }

  take(event: PageEvent): void {
    switch (event.kind) {
      case 'all':
        // As on Discord, what is private is gone once the page is loaded anew.
        if (this.isConnected === undefined)
          for (const message of event.messages.filter(isPrivate)) this.dismiss(message);
        this.isConnected = true;
        this.isOnline = event.online;
        this.bot = event.bot;
        this.me = event.me;
        this.#takePlaces(event);
        this.#messages.clear();
        for (const message of event.messages) this.#messages.set(message.id, message);
        return;
      case 'message':
        this.#messages.set(event.message.id, event.message);
        if (event.message.author.id !== this.me?.id) this.#say(announcement(event.message));
        return;
      case 'deleted':
        this.#messages.delete(event.id);
        this.#say('A message was removed.');
        return;
      case 'refused':
        this.note(event.refusal);
        return;
      case 'places':
        this.#takePlaces(event);
        return;
      case 'bot':
        this.isOnline = event.online;
    }
  }

  /** Somebody else looks on from now on. */
  forget(): void {
    this.#messages.clear();
    this.#notices = [];
    this.spoken = '';
  }

  dismiss({ id }: APIMessage): void {
    this.#dismissed.add(id);
  }

  note(what: Notice['what']): void {
    this.#notices = [...this.#notices, { at: Date.now(), what }];
  }

  /** Takes one notice away, or all of them. */
  drop(notice?: Notice): void {
    this.#notices = notice === undefined ? [] : this.#notices.filter((each) => each !== notice);
  }

  #takePlaces({ cast, channels }: Extract<PageEvent, { kind: 'all' | 'places' }>): void {
    this.cast = cast;
    this.channels = channels;
    nameAll([...cast, ...channels.flatMap(({ roles }) => roles)]);
  }

  #say(text: string): void {
    this.spoken = text.slice(0, MOST_SPOKEN);
  }
}
