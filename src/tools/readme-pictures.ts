// The pictures in the README: real answers to real questions.
import type { Command, Context } from '../command.js';
import type { Picture } from '../reply/shared/reply.js';

/** By file name, below docs/pictures. */
const QUESTIONS = {
  card: { command: 'quote', options: { query: 'tonal shift', card: true } },
  timeline: { command: 'timeline', options: { view: 'picture' } },
} as const;

/** What each shows, to be drawn, and compared with what was drawn before. */
export async function readmePictures(
  commands: readonly Command[],
  context: Context,
): Promise<{ readonly name: string; readonly picture: Picture }[]> {
  const shown = Object.entries(QUESTIONS).map(async ([name, { command, options }]) => {
    const asked = commands.find(({ definition }) => definition.name === command);
    const picture = (await asked?.run(options, context))?.picture;
    if (picture === undefined) throw new Error(`/${command} answers without a picture.`);
    return { name, picture };
  });
  return Promise.all(shown);
}
