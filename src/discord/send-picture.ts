// An answer that is a picture: sent at once where it is made already, else when it is made; in words where that fails.
import { type MessageComponentInteraction, MessageFlags } from 'discord.js';
import type { Outcome } from '../picture/picture-renderer.js';
import type { Picture, Reply } from '../reply/reply.js';
import { outcomeOf } from './faults.js';
import { type Answerable, type File, finish, replace, send } from './send.js';
import type { Services } from './services.js';

type Pictures = Services['pictures'];
type Door = (reply: Reply, files?: readonly File[]) => Promise<void>;

/** Sends any reply. @param isPrivate only the asker sees it */
export function deliver(
  interaction: Answerable,
  reply: Reply,
  isPrivate: boolean,
  pictures: Pictures,
): Promise<void> {
  const now: Door = (shown, files) => send(interaction, shown, isPrivate, files);
  return show(interaction, reply, pictures, now, () =>
    interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {}),
  );
}

/** The message with the pressed button becomes the reply. */
export function turnTo(
  interaction: MessageComponentInteraction,
  reply: Reply,
  pictures: Pictures,
): Promise<void> {
  const now: Door = (shown, files) => replace(interaction, shown, files);
  return show(interaction, reply, pictures, now, () => interaction.deferUpdate());
}

async function show(
  interaction: Answerable,
  reply: Reply,
  pictures: Pictures,
  now: Door,
  defer: () => Promise<unknown>,
): Promise<void> {
  const { picture } = reply;
  if (picture === undefined) return now(reply);
  const png = pictures.ready(picture.drawing);
  if (png !== undefined) return hand(now, reply, picture, { kind: 'drawn', png });
  await defer();
  const later: Door = (shown, files) => finish(interaction, shown, files);
  await hand(later, reply, picture, await pictures.draw(picture.drawing, interaction.user.id));
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
