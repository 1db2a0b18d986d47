import { createHash } from 'node:crypto';

/** Letters and digits that tell a text from others, for an id. @param length at most 64 */
export const shortHash = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, length);
