// The answer in words where there should have been a picture, with a line that says why.
import type { Say } from '../language/say.js';
import type { WhyNot } from '../picture/picture-renderer.js';
import type { Reply } from './reply.js';

export function plainNote(reply: Reply, why: WhyNot, say: Say): Reply {
  return { ...reply, content: say(`picture.${why}`) };
}
