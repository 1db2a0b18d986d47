// The commands a bot has registered: its global ones, and those of single servers.

import { isDeepStrictEqual } from 'node:util';
import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Changes } from '../changes.js';
import { type CommandBody, judgeCommands } from '../judge/command.js';
import { snowflake } from '../snowflake.js';
import type { Place } from '../world/places.js';
import { fillIn } from './registered.js';

/** Where commands are registered: a server's id, or everywhere. */
type Scope = string | undefined;

export class CommandRegistry {
  readonly #scopes = new Map<Scope, readonly APIApplicationCommand[]>();

  constructor(
    readonly applicationId: string,
    readonly changes: Changes,
  ) {}

  list(scope: Scope): readonly APIApplicationCommand[] {
    return this.#scopes.get(scope) ?? [];
  }

  /** Those of a place's server first, then those of everywhere. */
  at({ guildId }: Pick<Place, 'guildId'>): readonly APIApplicationCommand[] {
    return [...(guildId === undefined ? [] : this.list(guildId)), ...this.list(undefined)];
  }

  /** Makes the list given the whole list; what was there under the same name keeps its id. */
  replaceAll(scope: Scope, json: unknown): readonly APIApplicationCommand[] {
    const commands = judgeCommands(json).map((body) => this.#register(scope, body));
    this.#scopes.set(scope, commands);
    this.changes.tell({ kind: 'commands' });
    return commands;
  }

  /** Gives a definition its id and version; an unchanged one keeps both. */
  #register(scope: Scope, body: CommandBody): APIApplicationCommand {
    const definition = fillIn(body, scope);
    const before = this.list(scope).find(
      ({ type, name }) => type === definition.type && name === definition.name,
    );
    const stamp = (id: string, version: string): APIApplicationCommand => ({
      id,
      application_id: this.applicationId,
      version,
      ...(scope !== undefined && { guild_id: scope }),
      ...definition,
    });
    if (!before) return stamp(snowflake(), snowflake());
    const same = stamp(before.id, before.version);
    return isDeepStrictEqual(same, before) ? before : stamp(before.id, snowflake());
  }
}
