// Interactions as they come in: built by discord.js where it can, and none of them lost where it can't.
import { type Client, Events, type Interaction } from 'discord.js';
import {
  type APIInteraction,
  type APIMessage,
  GatewayDispatchEvents,
  GuildFeature,
} from 'discord-api-types/v10';

export interface Takers {
  /** @param target as Discord sent it: the message that a command was chosen on */
  built(interaction: Interaction, target: APIMessage | undefined): void;
  /** One of a kind that discord.js does not know, or with something in it that it fails at. */
  unbuilt(raw: RawInteraction): void;
}

/** What is needed to answer, and what tells how; the rest may be anything. */
export type RawInteraction = Pick<APIInteraction, 'id' | 'token' | 'type'> &
  Pick<Partial<APIInteraction>, 'guild' | 'guild_locale' | 'member'> & { readonly locale?: string };

const roles = new WeakMap<Interaction, readonly string[]>();

/** Of who acts, by their ids: discord.js knows only those of servers that it was told all of. */
export function rolesOf(interaction: Interaction): readonly string[] {
  return roles.get(interaction) ?? [];
}

export function onInteraction(client: Client, { built, unbuilt }: Takers): void {
  let waiting: { readonly raw: RawInteraction; readonly target: APIMessage | undefined } | undefined;
  // discord.js tells of what comes in, then builds it, both at once: it throws, or drops what it does not know, in silence.
  client.on(Events.Raw, ({ t, d: raw }: { readonly t: string; readonly d: unknown }) => {
    if (t !== GatewayDispatchEvents.InteractionCreate || !isAnswerable(raw)) return;
    const mine = { raw, target: takeTarget(raw) };
    takeLocale(raw);
    waiting = mine;
    queueMicrotask(() => {
      if (waiting !== mine) return;
      waiting = undefined;
      unbuilt(raw);
    });
  });
  client.on(Events.InteractionCreate, (interaction) => {
    const target = waiting?.target;
    roles.set(interaction, waiting?.raw.member?.roles ?? []);
    waiting = undefined;
    built(interaction, target);
  });
}

function isAnswerable(raw: unknown): raw is RawInteraction {
  const { id, token } = (raw ?? {}) as { readonly id?: unknown; readonly token?: unknown };
  return typeof id === 'string' && typeof token === 'string';
}

/** Taken out before discord.js builds it: it fails at polls, and at what a message may hold one day. */
function takeTarget(raw: object): APIMessage | undefined {
  const { target_id = '', resolved } =
    (raw as { data?: { target_id?: string; resolved?: Resolved } }).data ?? {};
  const target = resolved?.messages?.[target_id];
  if (resolved !== undefined) delete resolved.messages;
  return target;
}

/** A server that is no Community can't choose its language: Discord says American English of each. */
function takeLocale(raw: RawInteraction): void {
  const features: readonly string[] = raw.guild?.features ?? [];
  if (!features.includes(GuildFeature.Community)) delete raw.guild_locale;
}

interface Resolved {
  messages?: { readonly [id: string]: APIMessage };
}
