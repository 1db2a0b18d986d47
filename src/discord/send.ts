// The one door to the outside: every message leaves here, mentioning nobody.
import {
  type InteractionReplyOptions,
  type MessageComponentInteraction,
  MessageFlags,
  type RepliableInteraction,
} from 'discord.js';
import type { APIInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Reply } from '../reply/shared/reply.js';
import { isAlone } from './languages.js';

/** What a message can answer. */
export type Answerable = RepliableInteraction | MessageComponentInteraction;

/** What an edit leaves out stays: a picture would stand beside the words that follow it. discord.js fills the list. */
const noOldFiles = () => ({ attachments: [] });

/** A file that goes along, with its alt text. */
export interface File {
  readonly name: string;
  readonly description: string;
  readonly attachment: Buffer;
}

/** @param isPrivate only the asker sees it @returns the id of a message that others see, and may be led to */
export async function send(
  interaction: Answerable,
  reply: Reply,
  isPrivate: boolean,
  files: readonly File[] = [],
): Promise<string | undefined> {
  const message = body(reply, files);
  if (!isPrivate && !isAlone(interaction))
    return (await interaction.reply({ ...message, withResponse: true })).resource?.message?.id;
  await interaction.reply(isPrivate ? { ...message, flags: MessageFlags.Ephemeral } : message);
  return undefined;
}

/** A private message as it goes over the wire, for an interaction that discord.js could not build. */
export function rawPrivate({ content = '' }: Reply): APIInteractionResponseCallbackData {
  return { content, flags: MessageFlags.Ephemeral, allowed_mentions: { parse: [] } };
}

/** The message with the pressed button becomes the reply. */
export async function replace(
  interaction: MessageComponentInteraction,
  reply: Reply,
  files: readonly File[] = [],
): Promise<void> {
  await interaction.update({ ...body(reply, files), ...noOldFiles() });
}

/** Says that an answer takes a while; `finish` gives it. @param isPrivate only the asker sees it */
export async function defer(interaction: Answerable, isPrivate: boolean): Promise<void> {
  await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
}

/** @returns the message's id */
export async function finish(
  interaction: Answerable,
  reply: Reply,
  files: readonly File[] = [],
): Promise<string> {
  return (await interaction.editReply({ ...body(reply, files), ...noOldFiles() })).id;
}

/** Beside the message with the button, which stays; only who pressed it sees it. */
export async function follow(interaction: MessageComponentInteraction, reply: Reply): Promise<void> {
  await interaction.deferUpdate();
  await whisper(interaction, reply);
}

/** Behind an answer that was given; only the member sees it. */
export async function whisper(interaction: Answerable, reply: Reply): Promise<void> {
  await interaction.followUp({ ...body(reply, []), flags: MessageFlags.Ephemeral });
}

function body(
  { content, embeds, components }: Reply,
  files: readonly File[],
): Pick<InteractionReplyOptions, 'content' | 'embeds' | 'components' | 'files' | 'allowedMentions'> {
  return {
    ...(content === undefined ? {} : { content }),
    embeds: [...embeds],
    components: [...components],
    ...(files.length === 0 ? {} : { files: [...files] }),
    allowedMentions: { parse: [] },
  };
}
