// The bytes of a page → its text.
// Not with Node.js's own TextDecoder: Node.js 20 loses the curly quotes of windows-1252.
import { legacyHookDecode, normalizeEncoding } from '@exodus/bytes/encoding.js';

/** Where a page says it itself: `<meta charset="…">`, `<meta … content="text/html; charset=…">`. */
const DECLARED = /charset=["']?([\w-]{1,40})/i;
/** HTML, "prescan a byte stream to determine its encoding": it stands within so many bytes. */
const HEAD = 1024;

/**
 * @param charset what came with the page, if anything did
 * @returns with the replacement character where bytes mean nothing; UTF-8 where nobody says another, or an unknown one
 */
export function decode(bytes: Uint8Array, charset?: string): string {
  const declared = DECLARED.exec(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1'))?.[1];
  return legacyHookDecode(bytes, normalizeEncoding(charset ?? declared ?? '') ?? 'utf-8');
}
