// A message as a reader sees it: Discord's markup away, and nothing that can be seen. All patterns are linear.
import { decodeHTML } from 'entities';

const LINKS = /\[([^[\]\n]{1,1000})\]\(<?https?:[^\s()]{1,1000}>?\)/g;
/** Read as what it holds, with the name of a block's language away. */
const CODE = /```(?:[a-z+#-]{1,20}\n)?([^`]*)```|`([^`\n]+)`/g;
/** A picture with a name. */
const EMOJI = /<a?(:\w{1,64}:)\d+>/g;
/** Marks around what they change; only in pairs, and never those that hide letters (f**k). */
const PAIRED =
  /(?<![\p{L}\p{N}*_~|\\])(\*{1,3}|_{1,3}|\|\|)(?=\S)([^*_~|\n]{1,2000})(?<=\S)\1(?![\p{L}\p{N}*_~|])/gu;
/** Words struck out are taken back, not quoted. */
const STRUCK = /~~[^~]{1,2000}~~/g;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

export function plainText(message: string): string {
  const text = message
    .replaceAll(/\r\n?/g, '\n')
    .replace(LINKS, '$1')
    .replaceAll(CODE, (_, block, line) => block ?? line)
    .replaceAll(EMOJI, '$1')
    .replaceAll(STRUCK, ' ')
    .replaceAll(PAIRED, '$2')
    .replaceAll(/^(?:#{1,3}|-#) +/gm, '')
    .replaceAll(ESCAPED, '$1');
  // Copied from a page's source.
  return decodeHTML(text);
}
