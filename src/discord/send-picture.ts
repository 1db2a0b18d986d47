// An answer that is a picture: sent at once where it is made already, else when it is made; in words where it can't be.
import { type MessageComponentInteraction, MessageFlags } from 'discord.js';
import type { Picture, Reply } from '../reply/reply.js';
import type { Answering } from './answering.js';
import { type Answerable, type File, finish, replace, send } from './send.js';

type Pictures = Answering['pictures'];

/** Sends any reply. @param isPrivate only the asker sees it */
export async function deliver(
  interaction: Answerable,
  reply: Reply,
  isPrivate: boolean,
  pictures: Pictures,
): Promise<void> {
  const { picture } = reply;
  if (picture === undefined) return send(interaction, reply, isPrivate);
  const ready = pictures.ready(picture.drawing);
  if (ready !== undefined) return send(interaction, reply, isPrivate, [fileOf(picture, ready)]);
  await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  await complete(interaction, reply, picture, pictures);
}

/** The message with the pressed button becomes the reply. */
export async function turnTo(
  interaction: MessageComponentInteraction,
  reply: Reply,
  pictures: Pictures,
): Promise<void> {
  const { picture } = reply;
  if (picture === undefined) return replace(interaction, reply);
  const ready = pictures.ready(picture.drawing);
  if (ready !== undefined) return replace(interaction, reply, [fileOf(picture, ready)]);
  await interaction.deferUpdate();
  await complete(interaction, reply, picture, pictures);
}

async function complete(
  interaction: Answerable,
  reply: Reply,
  picture: Picture,
  pictures: Pictures,
): Promise<void> {
  const outcome = await pictures.draw(picture.drawing);
  if (outcome.kind === 'drawn') return finish(interaction, reply, [fileOf(picture, outcome.png)]);
  const inWords = picture.instead(outcome.why);
  const content = [reply.content, inWords.content].filter((line) => line !== undefined).join('\n');
  await finish(interaction, { ...inWords, content });
}

function fileOf({ filename, description }: Picture, png: Uint8Array): File {
  return { name: filename, description, attachment: Buffer.from(png.buffer, png.byteOffset, png.byteLength) };
}
