// Puts the local Discord together: its world, its REST routes, its gateway and its members.

import { randomBytes } from 'node:crypto';
import type { APIMessage, APIRole, APIUser, Locale } from 'discord-api-types/v10';
import { type Change, Changes } from './changes.js';
import type { RegisteredCommand } from './commands/registered.js';
import { CommandRegistry } from './commands/registry.js';
import { commandRoutes } from './commands/routes.js';
import type { FaultInjection } from './gateway/fault-injection.js';
import { Gateway } from './gateway/gateway.js';
import { IdentifyLimit } from './gateway/identify-limit.js';
import type { Received } from './gateway/session.js';
import { Answers } from './interactions/answer.js';
import { Interactions } from './interactions/pending.js';
import { interactionRoutes } from './interactions/routes.js';
import { MemberActions } from './member/actions.js';
import { isOffered } from './member/find-command.js';
import { MessageStore } from './messages/store.js';
import type { Refusal } from './refusals.js';
import type { UploadedFile } from './rest/body.js';
import type { Interfere } from './rest/route.js';
import { listen, serve } from './rest/server.js';
import { snowflake } from './snowflake.js';
import { type Webhook, Webhooks } from './webhooks.js';
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

type Actions = Pick<
  MemberActions,
  'run' | 'autocomplete' | 'runOnMessage' | 'press' | 'choose' | 'submit' | 'post' | 'deliver'
>;

/** A Discord on loopback with one bot application. */
export interface LocalDiscord extends Actions {
  /** For discord.js: `new Client({ rest: { api: url } })`. */
  readonly url: string;
  readonly token: string;
  readonly applicationId: string;
  readonly bot: APIUser;
  readonly members: ReturnType<typeof makeCast>;
  readonly places: ReturnType<typeof makePlaces>;
  /** The last requests that were answered with an error, 20 at most, oldest first. */
  readonly refusals: readonly Refusal[];
  /** Somebody new, with any permissions on top of an ordinary member's. */
  addMember(name: string, permissions?: bigint): Member;
  /** Another server that has installed the app; a bot hears of it when it next connects. */
  addServer(name: string, locale?: string): Server;
  /** A role of a server, which nobody has yet. */
  addRole(name: string, server?: Server): APIRole;
  giveRole(member: Member, role: APIRole): void;
  /** Changes a server's language. */
  setLocale(place: Place, locale: Locale): void;
  /** A webhook of a channel, the server's unless said otherwise. */
  addWebhook(place?: Place): Webhook;
  /** The commands registered globally, or in one server. */
  commands(guildId?: string): readonly RegisteredCommand[];
  /** The commands of every type that a member is offered in a place. */
  offered(place: Place, member: Member): readonly RegisteredCommand[];
  /** The messages that stand in a place, oldest first. */
  messages(place?: Place): APIMessage[];
  /** A message as it stands now. */
  message(id: string): APIMessage | undefined;
  /** The version of a message after the one given; undefined once it is deleted. */
  nextChange(seen: APIMessage): Promise<APIMessage | undefined>;
  /** The next message in the same channel. */
  nextMessage(after: APIMessage): Promise<APIMessage>;
  /** A file that was uploaded with a message that still stands, by its attachment's id. */
  file(attachmentId: string): UploadedFile | undefined;
  /** Calls with everything that happens from now on, until the function that it returns is called. */
  watch(onlooker: (change: Change) => void): () => void;
  /** Whether a bot is connected this moment. */
  readonly online: boolean;
  /** Resolves once a bot is connected. */
  connected(): Promise<void>;
  /** Fault injection at the gateway. */
  readonly gateway: FaultInjection;
  close(): Promise<void>;
}

/** Starts a Discord on 127.0.0.1. */
export async function startLocalDiscord({
  appName = 'bot',
  interfere = () => undefined,
  received = () => {},
  shards = 1,
  maxConcurrency,
}: Options = {}): Promise<LocalDiscord> {
  const { server, port: bound } = await listen();
  const url = `http://127.0.0.1:${bound}/api`;
  const applicationId = snowflake();
  // A token as Discord forms it: the application's id first.
  const token = `${Buffer.from(applicationId).toString('base64url')}.local.${randomBytes(20).toString('base64url')}`;
  const bot = { ...makeUser(appName, true), id: applicationId };
  const members = makeCast();
  const places = makePlaces();
  const everywhere: Place[] = Object.values(places);
  const joined = [places.server.guildId];

  const changes = new Changes();
  const registry = new CommandRegistry(applicationId, changes);
  const messages = new MessageStore(changes);
  const interactions = new Interactions();
  const refusals: Refusal[] = [];
  const filesUrl = `${url}/attachments`;
  const answers = new Answers(messages, bot, filesUrl);
  const webhooks = new Webhooks(messages, filesUrl);
  const gateway = new Gateway(server, {
    url: `ws://127.0.0.1:${bound}/gateway`,
    token,
    applicationId,
    bot,
    guildIds: () => joined,
    onPresence: (online) => changes.tell({ kind: 'bot', online }),
    received,
    identifyLimit: maxConcurrency === undefined ? undefined : new IdentifyLimit(maxConcurrency),
  });
  const routes = [
    ...interactionRoutes(interactions, answers, webhooks),
    ...commandRoutes(registry, (guildId) => joined.includes(guildId)),
    ...worldRoutes({
      bot,
      applicationId,
      gatewayUrl: gateway.setting.url,
      shards,
      maxConcurrency,
      file: (id) => messages.file(id),
    }),
  ];
  const refused = (refusal: Refusal) => {
    refusals.push(refusal);
    if (refusals.length > KEPT_REFUSALS) refusals.shift();
    interactions.noteRefusal(refusal);
    changes.tell({ kind: 'refused', refusal });
  };
  serve(server, routes, token, {
    interfere,
    refused,
  });

  const actions = new MemberActions({
    applicationId,
    registry,
    messages,
    interactions,
    asker: members.asker,
    server: places.server,
    placeOf: (channelId) => everywhere.find((place) => place.channelId === channelId) ?? places.server,
    send: (interaction) => gateway.dispatch(interaction.guild_id, 'INTERACTION_CREATE', interaction),
  });

  return {
    url,
    token,
    applicationId,
    bot,
    members,
    places,
    refusals,
    run: (command) => actions.run(command),
    autocomplete: (command) => actions.autocomplete(command),
    runOnMessage: (command) => actions.runOnMessage(command),
    press: (button) => actions.press(button),
    choose: (choice) => actions.choose(choice),
    submit: (modal) => actions.submit(modal),
    post: (message) => actions.post(message),
    deliver: (interaction, acting) => actions.deliver(interaction, acting),
    addMember: makeMember,
    addServer: (name, locale) => {
      const place = makeServer(name, locale);
      everywhere.push(place);
      joined.push(place.guildId);
      return place;
    },
    addRole: (name, { roles } = places.server) => {
      const role = makeRole(name);
      roles.push(role);
      changes.tell({ kind: 'places' });
      return role;
    },
    giveRole: (member, { id }) => {
      member.roles.add(id);
      changes.tell({ kind: 'places' });
    },
    setLocale: (place, locale) => {
      place.locale = locale;
      changes.tell({ kind: 'places' });
    },
    addWebhook: ({ channelId } = places.server) => webhooks.add(channelId),
    commands: (guildId) => registry.list(guildId),
    offered: (place, member) => registry.at(place).filter((command) => isOffered(command, place, member)),
    messages: (place = places.server) => messages.inChannel(place.channelId),
    message: (id) => messages.get(id),
    nextChange: (seen) => messages.nextVersion(seen),
    nextMessage: (after) => messages.nextMessage(after),
    file: (attachmentId) => messages.file(attachmentId),
    watch: (onlooker) => changes.watch(onlooker),
    get online() {
      return gateway.online;
    },
    connected: () => gateway.connected(),
    gateway: gateway.faultInjection,
    close: () => {
      gateway.close();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
