// The one way in which an answer is shown: with its row of buttons; as a picture once that is drawn, in words where it can't be.
import type { MessageComponentInteraction } from 'discord.js';
import type { Say } from '../language/say.js';
import { withFilmNamed } from '../reply/shared/film-named.js';
import { withMentions } from '../reply/shared/mentions.js';
import type { Picture, Reply } from '../reply/shared/reply.js';
import { withWays } from '../reply/shared/ways.js';
import { outcomeOf } from './faults.js';
import { isForcedPrivate } from './languages.js';
import { type Answerable, defer, type File, finish, replace, send } from './send.js';
import type { Services } from './services.js';

/** Who reads an answer, in which language. */
export interface Readers {
  readonly say: Say;
  /** The asker alone. */
  readonly isPrivate: boolean;
}

/** How an answer goes out at once, and how Discord is told that it takes a while. */
interface Door {
  readonly interaction: Answerable;
  /** The id of a new message that others see. */
  now(reply: Reply, files?: readonly File[]): Promise<string | undefined>;
  wait(): Promise<unknown>;
}

/** As a message of its own. @returns the id of one that others see */
export function present(interaction: Answerable, reply: Reply, readers: Readers, bot: Services) {
  const door: Door = {
    interaction,
    now: (shown, files) => send(interaction, shown, readers.isPrivate, files),
    wait: () => defer(interaction, readers.isPrivate),
  };
  return show(reply, readers, bot, door);
}

/** The message with the pressed button becomes the answer. */
export function turnTo(
  interaction: MessageComponentInteraction,
  reply: Reply,
  readers: Readers,
  bot: Services,
) {
  const door: Door = {
    interaction,
    now: (shown, files) => replace(interaction, shown, files).then(() => undefined),
    wait: () => interaction.deferUpdate(),
  };
  return show(reply, readers, bot, door);
}

async function show(
  reply: Reply,
  { say, isPrivate }: Readers,
  { reports, pictures, mentions, record: { search } }: Services,
  { interaction, now, wait }: Door,
): Promise<string | undefined> {
  const canPost = !isForcedPrivate(interaction);
  const whole = (shown: Reply) =>
    withWays(withFilmNamed(withMentions(shown, mentions), search.dossiers), say, {
      isPrivate,
      takesReports: reports !== undefined,
      canPost,
    });
  const { picture } = reply;
  if (picture === undefined) return now(whole(reply));
  const ready = pictures.ready(picture.drawing);
  if (ready === undefined) await wait();
  const outcome =
    ready === undefined
      ? await pictures.draw(picture.drawing, interaction.user.id)
      : ({ kind: 'drawn', png: ready } as const);
  const give: Door['now'] = ready === undefined ? (shown, files) => finish(interaction, shown, files) : now;
  if (outcome.kind === 'drawn') {
    try {
      return await give(whole(reply), [fileOf(picture, outcome.png)]);
    } catch (error) {
      // Discord takes no file in channels that forbid them.
      if (outcomeOf(error) !== 'failed') throw error;
    }
  }
  const why = say(`picture.${outcome.kind === 'drawn' ? 'failed' : outcome.why}`);
  const content = reply.content === undefined ? why : `${reply.content}\n${why}`;
  return give({ ...whole(picture.inWords()), content });
}

function fileOf({ filename, description }: Picture, png: Uint8Array): File {
  return { name: filename, description, attachment: Buffer.from(png.buffer, png.byteOffset, png.byteLength) };
}
