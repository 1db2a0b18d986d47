// An answer that is a picture: sent at once where it is made already, else when it is made; in words where that fails.
import { type MessageComponentInteraction, MessageFlags } from 'discord.js';
import type { Outcome } from '../picture/studio.js';
import type { Picture, Reply } from '../reply/reply.js';
import type { Answering } from './answering.js';
import { outcomeOf } from './faults.js';
import { type Answerable, type File, finish, replace, send } from './send.js';

type Pictures = Answering['pictures'];
type Door = (reply: Reply, files?: readonly File[]) => Promise<void>;

/** Sends any reply. @param isPrivate only the asker sees it */
export async function deliver(
  interaction: Answerable,
  reply: Reply,
  isPrivate: boolean,
  pictures: Pictures,
): Promise<void> {
  const door: Door = (shown, files) => send(interaction, shown, isPrivate, files);
  const { picture } = reply;
  if (picture === undefined) return door(reply);
  const png = pictures.ready(picture.drawing);
  if (png !== undefined) return hand(door, reply, picture, { kind: 'drawn', png });
  await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  await hand(laterDoor(interaction), reply, picture, await pictures.draw(picture.drawing));
}

/** The message with the pressed button becomes the reply. */
export async function turnTo(
  interaction: MessageComponentInteraction,
  reply: Reply,
  pictures: Pictures,
): Promise<void> {
  const door: Door = (shown, files) => replace(interaction, shown, files);
  const { picture } = reply;
  if (picture === undefined) return door(reply);
  const png = pictures.ready(picture.drawing);
  if (png !== undefined) return hand(door, reply, picture, { kind: 'drawn', png });
  await interaction.deferUpdate();
  await hand(laterDoor(interaction), reply, picture, await pictures.draw(picture.drawing));
}

function laterDoor(interaction: Answerable): Door {
  return (reply, files) => finish(interaction, reply, files);
}

/** The picture; or the words, where there is none, or where Discord takes no file, as in channels that forbid them. */
async function hand(door: Door, reply: Reply, picture: Picture, outcome: Outcome): Promise<void> {
  if (outcome.kind === 'drawn') {
    try {
      return await door(reply, [fileOf(picture, outcome.png)]);
    } catch (error) {
      if (outcomeOf(error) !== 'failed') throw error;
    }
  }
  const inWords = picture.instead(outcome.kind === 'drawn' ? 'failed' : outcome.why);
  const content = [reply.content, inWords.content].filter((line) => line !== undefined).join('\n');
  await door({ ...inWords, content });
}

function fileOf({ filename, description }: Picture, png: Uint8Array): File {
  return { name: filename, description, attachment: Buffer.from(png.buffer, png.byteOffset, png.byteLength) };
}
