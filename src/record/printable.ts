// Which characters a text on the record may hold: every one of them can be seen, or is needed by one that can.

/**
 * Never: control characters, halves of characters, private use, line and paragraph separators, and all that Unicode
 * calls format characters or ignorable, such as zero-width spaces, direction marks and tags (soft hyphens: only within words of a source, see schema.ts). None of
 * them is printed anywhere, so that words without them are the words "exactly as printed"; with them two texts that look the
 * same differ, a text can read backwards, and words can hide in another's.
 * The format characters of Arabic, Syriac and Kaithi that are left alone are signs to be seen, such as U+06DD.
 */
const UNPRINTABLE =
  /(?![\t\n]|[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;

/** Scripts that a joiner is part of the spelling of: it says how the letters on both sides of it are joined. */
const JOINED =
  'Arab Syrc Mand Nkoo Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt Java Bali'
    .split(' ')
    .map((script) => `\\p{Script_Extensions=${script}}`)
    .join('');
const LETTER = `[[${JOINED}]&&[\\p{L}\\p{M}]]`;

/** The invisible characters that a real text needs, where it needs them. */
const NEEDED = [
  // An emoji made of several, as Unicode lists them: a family, a flag, a heart in colour.
  /\p{RGI_Emoji}/gv,
  // A sign that is to be no emoji; a Han character as a person's name writes it.
  /(?<=\p{Extended_Pictographic})\ufe0e|(?<=\p{Unified_Ideograph})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]/gu,
  new RegExp(`(?<=${LETTER})[\\u200c\\u200d](?=${LETTER})`, 'gv'),
];

/** What `text` holds that may not stand there, for a curator who can't see it; undefined where there is nothing. */
export function unprintable(text: string): string | undefined {
  if (!UNPRINTABLE.test(text)) return undefined;
  const rest = NEEDED.reduce((left, needed) => left.replaceAll(needed, ' '), text);
  const found = rest.match(UNPRINTABLE)?.[0];
  if (found === undefined) return undefined;
  const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return /\p{Cs}/u.test(found)
    ? `U+${code}, a half: it is cut within a character`
    : `U+${code}, an invisible or control character`;
}

/** Line ends, unusual spaces and invisible characters as escapes, so that they show and leave the terminal alone. */
export function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (character) => {
    if (character === '\n') return '\\n';
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
}
