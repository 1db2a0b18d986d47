// The routes that tell a bot who it is and where its gateway stands, and those that hand out files.

import type { APIUser } from 'discord-api-types/v10';
import { apiError } from '../api-error.js';
import { judgeProfile } from '../judge/profile.js';
import type { UploadedFile } from '../rest/body.js';
import { ok, openRoute, type Route, route } from '../rest/route.js';

/** More buckets than any bot here has shards: none of them waits. */
const NO_WAITING = 1_000;

interface World {
  readonly bot: APIUser;
  readonly applicationId: string;
  readonly gatewayUrl: string;
  /** As many as Discord recommends. */
  readonly shards: number;
  /** undefined: any number of shards may identify at once. */
  readonly maxConcurrency: number | undefined;
  readonly file: (attachmentId: string) => UploadedFile | undefined;
}

/** Gateway, bot user, application and attachments. */
export function worldRoutes(world: World): Route[] {
  const { bot, applicationId, gatewayUrl, shards, maxConcurrency = NO_WAITING, file } = world;
  const application = {
    id: applicationId,
    name: bot.username,
    icon: null,
    description: '',
    type: null,
    bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    integration_types_config: { 0: {}, 1: {} },
    redirect_uris: [],
    interactions_endpoint_url: null,
    team: null,
  };
  return [
    openRoute('GET', '/gateway', () => ok({ url: gatewayUrl })),
    route('GET', '/gateway/bot', () =>
      ok({
        url: gatewayUrl,
        shards,
        session_start_limit: {
          total: 100_000,
          remaining: 100_000,
          reset_after: 0,
          max_concurrency: maxConcurrency,
        },
      }),
    ),
    route('GET', '/users/@me', () =>
      ok({ ...bot, verified: true, mfa_enabled: true, email: null, locale: 'en-US' }),
    ),
    route('GET', '/oauth2/applications/@me', () => ok(application)),
    route('GET', '/applications/@me', () => ok(application)),
    route('PATCH', '/applications/@me', ({ json }) => ok(Object.assign(application, judgeProfile(json)))),
    openRoute('GET', '/attachments/:id/:name', ({ params }) => {
      const found = file(params.id);
      if (!found) throw apiError('unknownRoute');
      return { status: 200, bytes: { data: found.data, contentType: found.contentType } };
    }),
  ];
}
