// What Discord shows of the app and how it can be added: filled in where the operator has left it empty.
import type { REST } from 'discord.js';
import {
  ApplicationIntegrationType,
  OAuth2Scopes,
  type RESTGetCurrentApplicationResult,
  type RESTPatchCurrentApplicationJSONBody,
  Routes,
} from 'discord-api-types/v10';

/** At most 400 characters. */
const DESCRIPTION =
  'Exact words on the record about real cases, with their source: who said it (/quote), what came of each charge (/verdict), what happened when (/timeline), whether a quotation is true to its source (/check). What is not on the record is said to be not on the record.';
/** At most five, of 20 characters each. */
const TAGS: NonNullable<RESTPatchCurrentApplicationJSONBody['tags']> = [
  'film',
  'quotes',
  'fact check',
  'court cases',
  'timeline',
];
/** The commands, and no permission. */
const INSTALL = { oauth2_install_params: { scopes: [OAuth2Scopes.ApplicationsCommands], permissions: '0' } };

/**
 * What the operator wrote stays, one way of adding the app included.
 * @returns the fields that were filled in
 */
export async function fillProfile(rest: REST): Promise<string[]> {
  const route = Routes.currentApplication();
  const application = (await rest.get(route)) as RESTGetCurrentApplicationResult;
  const body: RESTPatchCurrentApplicationJSONBody = {
    ...(!application.description && { description: DESCRIPTION }),
    ...(!application.tags?.length && { tags: TAGS }),
    ...(!saysHowToAdd(application) && {
      integration_types_config: {
        [ApplicationIntegrationType.GuildInstall]: INSTALL,
        [ApplicationIntegrationType.UserInstall]: INSTALL,
      },
    }),
  };
  const filled = Object.keys(body);
  if (filled.length > 0) await rest.patch(route, { body });
  return filled;
}

function saysHowToAdd({
  install_params,
  custom_install_url,
  integration_types_config = {},
}: RESTGetCurrentApplicationResult): boolean {
  const ways = Object.values(integration_types_config);
  return Boolean(install_params ?? custom_install_url) || ways.some((way) => way?.oauth2_install_params);
}
