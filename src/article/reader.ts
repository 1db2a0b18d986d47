// What the thread of read-apart.ts does: one page after the other.
import { readArticle } from './read.js';

export default readArticle;
