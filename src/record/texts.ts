// The texts that passages are checked against, where they are held; they live outside the repository.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Compared, compared } from './compared.js';

/** A source's text, with the SHA-256 of its file's bytes. */
export interface HeldText extends Compared {
  readonly state: 'held';
  readonly sha256: string;
  /** What is unlike other texts, and makes no difference: "has line ends of Windows". */
  readonly oddities: readonly string[];
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
  let text: string;
  try {
    // A byte order mark is kept, so that positions count every character of the file.
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { state: 'unreadable', why: 'it is not UTF-8 text; save it again as UTF-8' };
  }
  const fault = FAULTS.find(([is]) => is.test(text));
  if (fault !== undefined) return { state: 'unreadable', why: fault[1] };
  const oddities = ODDITIES.flatMap(([is, what]) => (is(text) ? [what] : []));
  return { state: 'held', ...compared(text), sha256, oddities };
}

const FAULTS: readonly (readonly [is: RegExp, why: string])[] = [
  [/^\s*$/, 'it is empty'],
  [
    /^\s*<(!doctype|html|head|body)\b/i,
    'it is a page’s HTML; save the words that a reader sees, as plain text',
  ],
];

const ODDITIES: readonly (readonly [is: (text: string) => boolean, what: string])[] = [
  [(text) => text.includes('\r'), 'line ends of Windows (CRLF)'],
  [(text) => text.startsWith('\ufeff'), 'a byte order mark'],
  [(text) => text !== text.normalize(), 'accents as characters of their own (not NFC)'],
  [(text) => /[\u200b\u2060]/.test(text), 'invisible spaces (U+200B)'],
];
