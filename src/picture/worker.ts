// What a worker thread does: one drawing after the other.
import { setPriority } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { draw as drawOne } from './draw.js';
import type { Drawing } from './drawing.js';

/** Answers in words go first. On Linux this is about this thread alone; elsewhere it would be about the whole bot. */
const BELOW_ANSWERS = 5;
if (process.platform === 'linux') {
  try {
    setPriority(BELOW_ANSWERS);
  } catch {
    // Where a process may not do that, its pictures are made all the same.
  }
}

/**
 * The renderer's bitmaps, 10 MiB a picture, lie outside of what V8 counts, so that it sees no reason to collect them:
 * without this a thread holds 730 MiB after 60 pictures, with it 140.
 */
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

export default async function draw(drawing: Drawing): ReturnType<typeof drawOne> {
  try {
    return await drawOne(drawing);
  } finally {
    // When the picture is on its way.
    setImmediate(collectGarbage);
  }
}
