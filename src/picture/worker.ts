// What a worker thread does: one drawing after the other.
import { draw } from './draw.js';

export default draw;
