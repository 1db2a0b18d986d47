// Whose language an answer is in: the reader's where only they see it, the server's where others do.
import { type BaseInteraction, InteractionContextType } from 'discord.js';
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
