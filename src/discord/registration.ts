// The commands that Discord has for us are read, compared with ours, and replaced only where they differ.
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { RateLimitError, type REST } from 'discord.js';
import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  Routes,
} from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { AnyCommand } from '../command.js';
import { forLog } from './faults.js';

/** Discord takes 200 new commands a day: who is refused for that is taken tomorrow. */
const FIRST_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 3_600_000;
/** A rate limit whose end is not told. */
const LEAST_WAIT_MS = 1_000;

/**
 * Never rejects: what Discord refuses is tried again until it is taken or the bot leaves. What was registered earlier is
 * served meanwhile.
 */
export async function keepRegistered(
  register: () => Promise<string>,
  log: Logger,
  leaving: AbortSignal,
): Promise<string> {
  const attempt = () => register().catch((error: unknown) => ({ error }));
  const first = await attempt();
  if (typeof first === 'string') return first;
  void again(first).catch(() => {});
  return 'as registered earlier';

  async function again({ error }: { readonly error: unknown }): Promise<void> {
    for (let usual = FIRST_WAIT_MS; ; usual = Math.min(2 * usual, LONGEST_WAIT_MS)) {
      const wait = error instanceof RateLimitError ? Math.max(error.retryAfter, LEAST_WAIT_MS) : usual;
      const nextTryInSeconds = Math.ceil(wait / 1_000);
      log.warn({ fault: forLog(error), nextTryInSeconds }, 'commands not registered');
      await pause(wait, undefined, { signal: leaving, ref: false });
      const commands = await attempt();
      if (typeof commands === 'string') return log.info({ commands }, 'commands registered');
      error = commands.error;
    }
  }
}

/**
 * One bulk PUT at most; a running bot keeps its commands' ids and permissions while nothing changed.
 * @param guildId only for that server, which sees changes at once; for all of Discord where left out
 * @returns what was done, and the commands as Discord has them now
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  definitions: readonly AnyCommand['definition'][],
  guildId?: string,
) {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = (await rest.get(route, { query })) as APIApplicationCommand[];
  const [theirs, ours] = [comparable(registered, guildId), comparable(definitions, guildId)];
  if (isDeepStrictEqual(theirs, ours)) return { outcome: 'unchanged', registered } as const;
  const replaced = (await rest.put(route, { body: definitions })) as APIApplicationCommand[];
  return { outcome: 'replaced', registered: replaced } as const;
}

type Command = AnyCommand['definition'] | APIApplicationCommand;
type Option = APIApplicationCommandOption;

/** Both sides with Discord's defaults filled in and what only Discord sets left out, in order of name. */
function comparable(commands: readonly Command[], guildId: string | undefined) {
  return commands
    .map((command) => ({ ...withDefaults(command), ...(guildId === undefined ? usableWhere(command) : {}) }))
    .sort((a, b) => a.name.localeCompare(b.name) || a.type - b.type);
}

/** Of a server's own commands Discord does not keep this: they are for that server. */
function usableWhere(command: Command) {
  return {
    integration_types: [...(command.integration_types ?? [0])].sort(),
    contexts: [...(command.contexts ?? [])].sort(),
  };
}

function withDefaults(command: Command) {
  return {
    type: command.type ?? ApplicationCommandType.ChatInput,
    name: command.name,
    name_localizations: command.name_localizations ?? null,
    description: 'description' in command ? command.description : '',
    description_localizations: command.description_localizations ?? null,
    default_member_permissions: command.default_member_permissions ?? null,
    nsfw: command.nsfw ?? false,
    options: ('options' in command ? (command.options ?? []) : []).map(optionWithDefaults),
  };
}

function optionWithDefaults(option: Option): object {
  const { required = false, name_localizations = null, description_localizations = null, ...rest } = option;
  const empty = (value: unknown) =>
    value === undefined || value === false || (Array.isArray(value) && value.length === 0);
  return {
    required,
    name_localizations,
    description_localizations,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => !empty(value))),
    // Of a subcommand.
    options: ('options' in rest ? (rest.options ?? []) : []).map(optionWithDefaults),
    choices: ('choices' in rest ? (rest.choices ?? []) : []).map((choice) => ({
      name_localizations: null,
      ...choice,
    })),
  };
}
