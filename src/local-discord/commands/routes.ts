// The routes a bot registers its commands on, for everywhere and for one server.

import { apiError } from '../api-error.js';
import { type ApiAnswer, type ApiRequest, noContent, ok, type Route, route } from '../rest/route.js';
import { withoutLocalizations } from './registered.js';
import type { CommandRegistry } from './registry.js';

type CommandsRequest = ApiRequest & { readonly params: { app: string; guild?: string; command?: string } };

/** The command routes; `knowsGuild` says whether the bot may register in a server. */
export function commandRoutes(registry: CommandRegistry, knowsGuild: (id: string) => boolean): Route[] {
  const guarded = (handle: (request: CommandsRequest) => ApiAnswer) => (request: ApiRequest) => {
    const { app, guild } = (request as CommandsRequest).params;
    if (app !== registry.applicationId) throw apiError('unknownApplication');
    if (guild !== undefined && !knowsGuild(guild)) throw apiError('missingAccess');
    return handle(request as CommandsRequest);
  };

  return ['/applications/:app/commands', '/applications/:app/guilds/:guild/commands'].flatMap((list) => [
    route(
      'GET',
      list,
      guarded(({ params: { guild }, query }) => {
        const commands = registry.list(guild);
        const full = query.get('with_localizations') === 'true';
        return ok(full ? commands : commands.map(withoutLocalizations));
      }),
    ),
    route(
      'PUT',
      list,
      guarded(({ params: { guild }, json }) => ok(registry.replaceAll(guild, json))),
    ),
    route(
      'POST',
      list,
      guarded(({ params: { guild }, json }) => {
        const { command, isNew } = registry.create(guild, json);
        return ok(command, isNew ? 201 : 200);
      }),
    ),
    route(
      'GET',
      `${list}/:command`,
      guarded(({ params: { guild, command = '' } }) => ok(registry.get(guild, command))),
    ),
    route(
      'PATCH',
      `${list}/:command`,
      guarded(({ params: { guild, command = '' }, json }) => ok(registry.change(guild, command, json))),
    ),
    route(
      'DELETE',
      `${list}/:command`,
      guarded(({ params: { guild, command = '' } }) => {
        registry.delete(guild, command);
        return noContent;
      }),
    ),
  ]);
}
