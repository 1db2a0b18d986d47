// The one door to the outside: every message leaves here, mentioning nobody.
import {
  type ChatInputCommandInteraction,
  type InteractionReplyOptions,
  type MessageComponentInteraction,
  MessageFlags,
} from 'discord.js';
import type { Reply } from '../reply/reply.js';

/** @param isPrivate only the asker sees it */
export async function send(
  interaction: ChatInputCommandInteraction | MessageComponentInteraction,
  reply: Reply,
  isPrivate: boolean,
): Promise<void> {
  await interaction.reply({ ...body(reply), ...(isPrivate ? { flags: MessageFlags.Ephemeral } : {}) });
}

/** The message with the pressed button becomes the reply. */
export async function replace(interaction: MessageComponentInteraction, reply: Reply): Promise<void> {
  await interaction.update(body(reply));
}

function body({
  embeds,
  components,
}: Reply): Pick<InteractionReplyOptions, 'embeds' | 'components' | 'allowedMentions'> {
  return { embeds: [...embeds], components: [...components], allowedMentions: { parse: [] } };
}
