import { OAuth2Scopes } from 'discord-api-types/v10';

/** Discord's page on which somebody adds the app to a server or to their own account; it asks for no permission. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({ client_id: applicationId, scope: OAuth2Scopes.ApplicationsCommands });
  return `https://discord.com/oauth2/authorize?${query}`;
}
