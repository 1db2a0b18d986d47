// The routes a bot registers its commands on, all at once, for everywhere and for one server.

import { apiError } from '../api-error.js';
import { type ApiAnswer, type ApiRequest, ok, type Route, route } from '../rest/route.js';
import { withoutLocalizations } from './registered.js';
import type { CommandRegistry } from './registry.js';

type CommandsRequest = ApiRequest & { readonly params: { app: string; guild?: string } };

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
  ]);
}
