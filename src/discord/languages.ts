// Who reads an answer, and in whose language it is therefore: the reader's where only they see it, else the server's.
import {
  ApplicationIntegrationType,
  type BaseInteraction,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import { type Say, sayIn } from '../language/say.js';

/** The member's own; never for anything that others see, since it would tell them. */
export function ownLanguage({ locale }: BaseInteraction): Say {
  return sayIn(locale);
}

/** The server's, English where Discord names none. */
export function sharedLanguage({ guildLocale }: BaseInteraction): Say {
  return sayIn(guildLocale);
}

/** Whether nobody but the member reads along: a direct message with the bot. */
export function isAlone({ context }: BaseInteraction): boolean {
  return context === InteractionContextType.BotDM;
}

/**
 * Whether Discord shows whatever is answered to the member alone: they have brought the app along to a server that
 * does not have it, and are not allowed to use such apps in public there.
 */
export function isForcedPrivate({
  context,
  authorizingIntegrationOwners: owners,
  memberPermissions,
}: BaseInteraction): boolean {
  return (
    context === InteractionContextType.Guild &&
    owners[ApplicationIntegrationType.GuildInstall] === undefined &&
    memberPermissions?.has(PermissionFlagsBits.UseExternalApps) === false
  );
}
