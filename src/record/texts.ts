// The texts that passages are checked against, where they are held; they live outside the repository.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A source's text as code points (positions count those, not UTF-16), with the SHA-256 of its file's bytes. */
export interface HeldText {
  readonly state: 'held';
  readonly points: readonly string[];
  readonly sha256: string;
}

export type SourceText =
  | HeldText
  | { readonly state: 'not held' }
  | { readonly state: 'unreadable'; readonly why: string };

/** Reads one text below `sourcesDir`. A file or folder that is not there is `not held`; never throws. */
export async function readText(sourcesDir: string, file: string): Promise<SourceText> {
  let bytes: Buffer;
  try {
    bytes = await readFile(join(sourcesDir, file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? { state: 'not held' } : { state: 'unreadable', why: message };
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    // A byte order mark is kept, so that positions count every character of the file.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { state: 'held', points: [...text], sha256 };
  } catch {
    return { state: 'unreadable', why: 'it is not UTF-8 text' };
  }
}
