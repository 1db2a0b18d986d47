// The one door to the outside: every message leaves here, mentioning nobody.
import {
  type ChatInputCommandInteraction,
  type InteractionReplyOptions,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Reply } from '../reply/reply.js';

/** What a message can answer. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

/** @param isPrivate only the asker sees it */
export async function send(interaction: Answerable, reply: Reply, isPrivate: boolean): Promise<void> {
  await interaction.reply({ ...body(reply), ...(isPrivate ? { flags: MessageFlags.Ephemeral } : {}) });
}

/** The message with the pressed button becomes the reply. */
export async function replace(interaction: MessageComponentInteraction, reply: Reply): Promise<void> {
  await interaction.update(body(reply));
}

/** Says that an answer takes a while; `finish` gives it. Only the asker sees it. */
export async function defer(interaction: ModalSubmitInteraction): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
}

export async function finish(interaction: ModalSubmitInteraction, reply: Reply): Promise<void> {
  await interaction.editReply(body(reply));
}

/** The message with the used menu disappears. */
export async function remove(interaction: MessageComponentInteraction): Promise<void> {
  await interaction.deferUpdate();
  await interaction.deleteReply();
}

function body({
  content,
  embeds,
  components,
}: Reply): Pick<InteractionReplyOptions, 'content' | 'embeds' | 'components' | 'allowedMentions'> {
  return {
    ...(content === undefined ? {} : { content }),
    embeds: [...embeds],
    components: [...components],
    allowedMentions: { parse: [] },
  };
}
