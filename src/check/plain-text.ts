// A message as a reader sees it: Discord's markup away, what is no text away. All patterns are linear.

const FENCE = '```';
const TOKENS = /<(?:@[!&]?\d+|#\d+|a?:\w{1,64}:\d+|t:-?\d+(?::\w)?|\/[^<>\n]{1,200}:\d+|id:\w+)>/g;
const URLS = /<?https?:\/\/[^\s<>]+>?/gi;

/** Marks around what they change; only in pairs, and never those that hide letters (f**k). */
const PAIRED =
  /(?<![\p{L}\p{N}*_~|\\])(\*{1,3}|_{1,3}|\|\|)(?=\S)([^*_~|\n]{1,2000})(?<=\S)\1(?![\p{L}\p{N}*_~|])/gu;
/** Words struck out are taken back, not quoted. */
const STRUCK = /~~[^~]{1,2000}~~/g;

export function plainText(message: string): string {
  const text = withoutCode(message)
    .replaceAll(/\r\n?/g, '\n')
    .replace(LINKS, '$1')
    .replaceAll(TOKENS, ' ')
    .replaceAll(URLS, ' ')
    .replaceAll(STRUCK, ' ');
  return text.replaceAll(PAIRED, '$2').replaceAll(/^(?:#{1,3}|-#) +/gm, '');
}

/** `[words](https://…)` shows its words. */
const LINKS = /\[([^[\]\n]{1,1000})\]\(<?https?:[^\s()]{1,1000}>?\)/g;

/** Code is not speech, unless the message is nothing but code: somebody pasted words into a block. */
function withoutCode(message: string): string {
  const parts = message.split(FENCE);
  // An opening fence without its end is text.
  const closed = parts.length % 2 === 1 ? parts.length : parts.length - 1;
  const outside = parts.map((part, index) => (index % 2 === 1 && index < closed ? ' ' : part)).join('');
  const bare = outside.replaceAll(/`[^`\n]+`/g, ' ');
  return /[\p{L}\p{N}]/u.test(bare) ? bare : message.replaceAll('`', ' ');
}
