// Puts the local Discord together: its world, its REST routes, its gateway and its members.

import { randomBytes } from 'node:crypto';
import { createServer, type Server as HttpServer } from 'node:http';
import type { APIMessage, APIRole, APIUser, Locale } from 'discord-api-types/v10';
import type { Refusal } from './api-error.js';
import { type Change, Changes } from './changes.js';
import { CommandRegistry } from './commands/registry.js';
import { commandRoutes } from './commands/routes.js';
import type { FaultInjection } from './gateway/fault-injection.js';
import { Gateway } from './gateway/gateway.js';
import { IdentifyLimit } from './gateway/identify-limit.js';
import type { Received } from './gateway/session.js';
import { Answers } from './interactions/answer.js';
import { type Interaction, Interactions } from './interactions/pending.js';
import { interactionRoutes } from './interactions/routes.js';
import { MemberActions } from './member/actions.js';
import { isOffered } from './member/find-command.js';
import { MessageStore } from './messages/store.js';
import { listenFrom, stopListening } from './port.js';
import type { Interfere } from './rest/route.js';
import { serve } from './rest/server.js';
import { snowflake } from './snowflake.js';
import { Webhooks } from './webhooks.js';
import { type Member, makeCast, makeMember, makeUser } from './world/cast.js';
import { makePlaces, makeServer, type Place, type Server } from './world/places.js';
import { makeRole } from './world/roles.js';
import { worldRoutes } from './world/routes.js';

/** So many refused requests are remembered, with what they carried. */
const KEPT_REFUSALS = 20;

export interface Options {
  /** What the bot's application is called. */
  readonly appName?: string;
  /** Fault injection at the API: answers requests in Discord’s place, or holds them back. */
  readonly interfere?: Interfere;
  /** Told of each event once the bot has acknowledged it. */
  readonly received?: Received;
  /** How many shards Discord recommends; 1 if left out. */
  readonly shards?: number;
  /** So many shards may identify in 5 s, each in a bucket of its own; any number if left out. */
  readonly maxConcurrency?: number;
}

/** A Discord on loopback with one bot application. */
export class LocalDiscord extends MemberActions {
  readonly applicationId = snowflake();
  /** As Discord forms one: the application's id first. */
  readonly token =
    `${Buffer.from(this.applicationId).toString('base64url')}.local.${randomBytes(20).toString('base64url')}`;
  /** For discord.js: `new Client({ rest: { api: url } })`. */
  readonly url: string;
  readonly bot: APIUser;
  readonly members = makeCast();
  readonly places = makePlaces();
  /** The last requests that were answered with an error, 20 at most, oldest first. */
  readonly refusals: Refusal[] = [];
  readonly #changes = new Changes();
  protected readonly registry = new CommandRegistry(this.applicationId, this.#changes);
  protected readonly store: MessageStore;
  protected readonly interactions = new Interactions();
  readonly #everywhere: Place[] = Object.values(this.places);
  /** The servers that the bot has joined. */
  readonly #joined = [this.places.server.guildId];
  readonly #webhooks: Webhooks;
  readonly #gateway: Gateway;

  constructor(
    private readonly server: HttpServer,
    port: number,
    {
      appName = 'bot',
      interfere = () => undefined,
      received = () => {},
      shards = 1,
      maxConcurrency,
    }: Options,
  ) {
    super();
    this.url = `http://127.0.0.1:${port}/api`;
    this.bot = { ...makeUser(appName, true), id: this.applicationId };
    this.store = new MessageStore(this.#changes, `${this.url}/attachments`);
    this.#webhooks = new Webhooks(this.store);
    const answers = new Answers(this.store, this.bot);
    const { applicationId, bot, token } = this;
    const url = `ws://127.0.0.1:${port}/gateway`;
    this.#gateway = new Gateway(server, {
      ...{ url, token, applicationId, bot, received },
      guildIds: () => this.#joined,
      onPresence: (online) => this.#changes.tell({ kind: 'bot', online }),
      identifyLimit: maxConcurrency === undefined ? undefined : new IdentifyLimit(maxConcurrency),
    });
    const routes = [
      ...interactionRoutes(this.interactions, answers, this.#webhooks),
      ...commandRoutes(this.registry, (guildId) => this.#joined.includes(guildId)),
      ...worldRoutes({
        ...{ bot, applicationId, gatewayUrl: url, shards, maxConcurrency },
        file: (id) => this.file(id),
      }),
    ];
    serve(server, routes, token, { interfere, refused: (refusal) => this.#refused(refusal) });
  }

  /** Somebody new, with any permissions on top of an ordinary member's. */
  readonly addMember = makeMember;
  /** A webhook of a channel, the server's unless said otherwise. */
  readonly addWebhook = ({ channelId }: Place = this.places.server) => this.#webhooks.add(channelId);
  /** The commands registered globally, or in one server. */
  readonly commands = (guildId?: string) => this.registry.list(guildId);
  /** The commands of every type that a member is offered in a place. */
  readonly offered = (place: Place, member: Member) =>
    this.registry.at(place).filter((command) => isOffered(command, { place, member }));
  /** The messages that stand in a place, oldest first. */
  readonly messages = ({ channelId }: Place = this.places.server) => this.store.inChannel(channelId);
  /** A message as it stands now. */
  readonly message = (id: string) => this.store.get(id);
  /** The version of a message after the one given; undefined once it is deleted. */
  readonly nextChange = (seen: APIMessage) => this.store.nextVersion(seen);
  /** The next message in the same channel. */
  readonly nextMessage = (after: APIMessage) => this.store.nextMessage(after);
  /** A file that was uploaded with a message that still stands, by its attachment's id. */
  readonly file = (attachmentId: string) => this.store.file(attachmentId);
  /** Calls with everything that happens from now on, until the function that it returns is called. */
  readonly watch = (onlooker: (change: Change) => void) => this.#changes.watch(onlooker);
  /** Resolves once a bot is connected. */
  readonly connected = () => this.#gateway.connected();

  /** Whether a bot is connected this moment. */
  get online(): boolean {
    return this.#gateway.online;
  }

  /** Fault injection at the gateway. */
  get gateway(): FaultInjection {
    return this.#gateway.faultInjection;
  }

  /** Another server that has installed the app; a bot hears of it when it next connects. */
  addServer(name: string, locale?: string): Server {
    const place = makeServer(name, locale);
    this.#everywhere.push(place);
    this.#joined.push(place.guildId);
    return place;
  }

  /** A role of a server, which nobody has yet. */
  addRole(name: string, { roles }: Server = this.places.server): APIRole {
    const role = makeRole(name);
    roles.push(role);
    this.#changes.tell({ kind: 'places' });
    return role;
  }

  giveRole(member: Member, { id }: APIRole): void {
    member.roles.add(id);
    this.#changes.tell({ kind: 'places' });
  }

  /** Changes a server's language. */
  setLocale(place: Place, locale: Locale): void {
    place.locale = locale;
    this.#changes.tell({ kind: 'places' });
  }

  close(): Promise<void> {
    this.#gateway.close();
    return stopListening(this.server);
  }

  protected placeOf(channelId: string): Place {
    return this.#everywhere.find((place) => place.channelId === channelId) ?? this.places.server;
  }

  protected send(interaction: Interaction): boolean {
    return this.#gateway.dispatch(interaction.guild_id, 'INTERACTION_CREATE', interaction);
  }

  #refused(refusal: Refusal): void {
    this.refusals.push(refusal);
    if (this.refusals.length > KEPT_REFUSALS) this.refusals.shift();
    this.interactions.noteRefusal(refusal);
    this.#changes.tell({ kind: 'refused', refusal });
  }
}

/** Starts a Discord on 127.0.0.1. */
export async function startLocalDiscord(options: Options = {}): Promise<LocalDiscord> {
  const server = createServer();
  return new LocalDiscord(server, await listenFrom(server, 0), options);
}
