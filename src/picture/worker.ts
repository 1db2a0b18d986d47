// What a worker thread does: one drawing after the other.
import { setPriority } from 'node:os';

export { draw as default } from './draw.js';

/** Answers in words go first. On Linux this is about this thread alone; elsewhere it would be about the whole bot. */
const BELOW_ANSWERS = 5;
if (process.platform === 'linux') {
  try {
    setPriority(BELOW_ANSWERS);
  } catch {
    // Where a process may not do that, its pictures are made all the same.
  }
}
