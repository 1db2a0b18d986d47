// Letters of a word as they are compared: folded, American, and Latin where they only look it.
import { plainLetters } from '../search/words.js';

/** What a reader does not see, as part of a class of characters. */
export const UNSEEN = String.raw`\p{Default_Ignorable_Code_Point}\p{Cf}`;
/** Also those typed as accents or primes. */
export const APOSTROPHES = "'’ʼ‘＇`´′";
const DROPPED = new RegExp(`[${UNSEEN}${APOSTROPHES}]`, 'gu');
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g;

/**
 * Compatibility forms are undone (ﬁ, full width) except in ² and ½, where they would make another number.
 * Accents count on other letters than Latin ones: й is not и, and marks are vowels in Hindi.
 */
export function fold(text: string): string {
  if (/^[a-z]+$/.test(text)) return text;
  if (text === '&') return 'and';
  // First, as ´ would be composed to a space and a mark.
  const lower = composed(text.replaceAll(DROPPED, '')).toLowerCase();
  if (/^[a-z]+$/.test(lower)) return lower;
  return plainLetters(
    lower
      .replaceAll(THOUSANDS, '')
      .replaceAll('−', '-')
      .normalize('NFD')
      .replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1')
      .normalize('NFC')
      .replaceAll(/(?=\p{Script=Inherited})\p{M}/gu, ''),
  );
}

/** A ligature of a whole sentence (U+FDFA) becomes 18 characters: such ones stay what they are. */
function composed(text: string): string {
  const apart = /\p{No}/u.test(text) ? '' : text.normalize('NFKC');
  return apart === '' || apart.length > 3 * text.length ? text.normalize('NFC') : apart;
}

/** Letters that pass for Latin ones, each before the one it looks like; capitals on their own: Η is no n. */
const PAIRS =
  'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwѵvкkмmтtвbнhӏlёeїi' +
  'АAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԌGԚQԜWЁE' +
  'αaοoνvρpιiκkτtχxεeυuγyωwηn' +
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX' +
  'օoսuոnհhցgաw' +
  'ɑaɡgıiɩiʀrᴀaᴄcᴅdᴇeɢgʜhᴊjᴋkʟlᴍmɴnᴏoᴘpᴛtᴜuᴠvᴡwᴢz';
const LATIN: ReadonlyMap<string, string> = new Map(
  (PAIRS.match(/../gu) ?? []).map(([letter = '', latin = '']) => [letter, latin]),
);

/** The same text where no letter looks like a Latin one of another script. */
export function latinLookAlikes(text: string): string {
  return /^[ -~’]*$/.test(text) ? text : text.replaceAll(/./gu, (letter) => LATIN.get(letter) ?? letter);
}

const SPELLINGS: readonly (readonly [british: RegExp, american: string])[] = [
  [
    /^((?:dis|mis)?(?:arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|rig|rum|sav|splend|tum|val|vap|vig))our/,
    '$1or',
  ],
  [/^(.{3,}[^aeiou])is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, '$1iz'],
  [/^(anal|paral|catal)ys(?=e|i)/, '$1yz'],
  [/^((?:cance|counse|fue|jewe|labe|leve|marve|mode|pane|signa|trave|tunne))ll(?=e|i)/, '$1l'],
  [/^(calib|cent|fib|lit|lust|met|somb|spect|theat)re(?=s?$)/, '$1er'],
  [/^(def|lic|off|pret)ence(?=s?$)/, '$1ense'],
  [/^grey/, 'gray'],
  [/^programme(?=s?$)/, 'program'],
  [/^(judg|acknowledg)ement/, '$1ment'],
];
const MAYBE_BRITISH = /our|is[eia]|ys[ei]|ll[ei]|res?$|ence|^grey|amme|gement/;

/** “The armourer travelled” as “the armorer traveled”. */
export function american(key: string): string {
  if (!MAYBE_BRITISH.test(key)) return key;
  return SPELLINGS.reduce((spelled, [british, plain]) => spelled.replace(british, plain), key);
}
