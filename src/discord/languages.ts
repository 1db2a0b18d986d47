// Who reads an answer, and in whose language it is therefore: the reader's where only they see it, else the server's.
import {
  ApplicationIntegrationType,
  type BaseInteraction,
  InteractionContextType,
  type Message,
  PermissionFlagsBits,
} from 'discord.js';
import { LANGUAGES, type Say, sayIn } from '../language/say.js';
import type { Services } from './services.js';

/** The member's own; never for anything that others see, since it would tell them. */
export function ownLanguage({ locale }: BaseInteraction): Say {
  return sayIn(locale);
}

/** As the server's curators have set it; the server's own, as far as it has said so; else the operator's. */
export function sharedLanguage({ guildLocale }: BaseInteraction, { here, language }: Services): Say {
  return sayIn(here?.language ?? guildLocale ?? language);
}

/** What an answer is in already: its button More… tells. */
export function languageOf({ components }: Message): Say | undefined {
  const labels = components.flatMap((row) =>
    'components' in row ? row.components.map((one) => ('label' in one ? one.label : null)) : [],
  );
  return Object.keys(LANGUAGES)
    .map(sayIn)
    .find((say) => labels.includes(say('menu.more')));
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
