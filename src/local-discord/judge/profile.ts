// What an app may say of itself: its description, its tags, the ways to add it.
import { ApplicationFormPartialSchema, ApplicationOAuth2InstallParamsSchema } from 'discord-api-spec/zod';
import * as z from 'zod/mini';
import { check } from './check.js';
import { refuseIf } from './problems.js';

// Where Discord's document has a description in several languages and permissions as a number, its documentation and
// every library have a string.
const installParams = z.nullish(
  z.extend(ApplicationOAuth2InstallParamsSchema, {
    permissions: z.nullish(z.string().check(z.regex(/^\d+$/))),
  }),
);
const way = z.nullable(z.strictObject({ oauth2_install_params: installParams }));
const profile = z.extend(ApplicationFormPartialSchema, {
  description: z.nullish(z.string().check(z.maxLength(400))),
  install_params: installParams,
  integration_types_config: z.nullish(z.record(z.string(), way)),
});

/** The fields that are to change. */
export function judgeProfile(json: unknown): object {
  refuseIf(check(profile, json ?? {}, [], () => []));
  return json ?? {};
}
