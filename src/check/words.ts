// Text into words that can be compared, each with its place in the text. Showing always uses the text itself.
import { plainLetters } from '../search/words.js';
import { maskedWord } from './bowdlerised.js';
import { latinLookAlikes } from './homoglyphs.js';
import { withValues } from './numbers.js';
import { american } from './spelling.js';

export interface Word {
  /** As written, with what stands inside it: `wasn’t`, `sh–`. */
  readonly text: string;
  /** Folded: no case, no apostrophes, no invisible or combining characters. Equal keys: the same word. */
  readonly key: string;
  /** The key with letters of other scripts that look Latin made Latin. Equal only in this: homoglyphs. */
  readonly skeleton: string;
  /** UTF-16 units from the start of the text. */
  readonly start: number;
  readonly end: number;
  /** What a bowdlerised word may stand for, folded; empty for any other. */
  readonly masks: readonly string[];
}

const IGNORED = String.raw`\p{Default_Ignorable_Code_Point}\p{Cf}`;
const LETTER = String.raw`[\p{L}\p{N}\p{M}${IGNORED}]`;
const NUMBER = String.raw`(?:(?<!\S)[-−])?\p{Sc}?\p{Nd}+(?:[.,:]\p{Nd}+)*(?![\p{L}\p{N}\p{M}])[%‰]?`;
/** What whoever printed the words put between them: [sic], [3], (laughs), [00:41:12]. */
const HEARD =
  'sic|laugh(?:s|ing|ter)?|chuckles|applause|pauses?|sighs?|crying|inaudible|unintelligible|crosstalk|music|' +
  'emphasis added|citation needed|risas|aplausos|rires|applaudissements|lacht|gelächter|beifall|risate|ride|' +
  'applausi|risos|śmiech|oklaski|сміх|сміється|оплески|(?:\\d{1,2}:)?\\d{1,2}:\\d{2}';
const EDITORIAL = new RegExp(String.raw`\[(?:${HEARD}|\d{1,3})\]|\((?:${HEARD})\)`, 'giu');
/** An address, a mention, a picture by name: one word, whatever it is made of. */
const TOKEN = String.raw`https?:\/\/[^\s<>"“”„«»]*[^\s<>"“”„«»‹›.,:;!?)'’]|<[@#/ti]\S{1,200}>|(?<![\p{L}\p{N}]):[a-zA-Z]\w{1,63}:`;
/** What else a reader sees between the words; `&` is one that is read out. */
const SYMBOL = '&|(?:(?![<>|~^])[\\p{So}\\p{Sm}]\\p{M}*)+';
/** Apostrophes, also those typed as accents or primes, hold a word together; [T]hey is one too. */
const RUN = `${LETTER}+(?:['’ʼ‘＇\`´′]${LETTER}+)*`;
const WORD = new RegExp(
  [`(?=\\p{L})(?!https?:)${RUN}`, NUMBER, TOKEN, RUN, `\\[\\p{L}{1,3}\\]${RUN}`, SYMBOL].join('|'),
  'gu',
);
const ALONE = new RegExp(`^(?:${TOKEN}|${SYMBOL})$`, 'u');
/** Written without spaces: a word a character, as dictionaries would make the comparison depend on themselves. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const UNSPACED_PARTS = new RegExp(
  String.raw`${UNSPACED.source}[\p{M}${IGNORED}]*|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+`,
  'gu',
);

/** In order; linear in the length of the text. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let past = 0;
  const marks = /[[(]/.test(text) ? [...text.matchAll(EDITORIAL)] : [];
  for (const { 0: run, index } of text.matchAll(WORD)) {
    if (index < past || marks.some((mark) => mark.index <= index && index < mark.index + mark[0].length))
      continue;
    const masked = maskedWord(text, index, index + run.length);
    if (run.startsWith('[')) words.push(word(run, index, run.replace(/[[\]]/g, '')));
    else if (masked !== undefined) {
      past = masked.end;
      words.push(word(text.slice(index, past), index, masked.letters, masked.fits));
    } else if (UNSPACED.test(run)) {
      for (const part of run.matchAll(UNSPACED_PARTS)) words.push(word(part[0], index + part.index));
    } else {
      words.push(word(run, index));
    }
  }
  return withValues(
    words.filter(({ key }) => key !== ''),
    text,
  );
}

/** Not a word but a symbol, an address, a mention. */
export function isAlone({ text }: Word): boolean {
  return text !== '&' && ALONE.test(text);
}

function word(text: string, start: number, letters = text, masks: readonly string[] = []): Word {
  const key = american(fold(letters));
  const latin = latinLookAlikes(letters);
  return {
    text,
    key,
    skeleton: latin === letters ? key : american(fold(latin)),
    start,
    end: start + text.length,
    masks,
  };
}

/** Words with what stands between them in their text, one space where others stand between. */
export function written<T extends Word>(words: readonly T[], textOf: (word: T) => string): string {
  return words
    .map((word, at) => {
      const next = words[at + 1];
      if (next === undefined) return word.text;
      const isOneText = textOf(word) === textOf(next) && next.start >= word.end;
      const gap = isOneText ? textOf(word).slice(word.end, next.start) : ' ';
      return word.text + (/[\p{L}\p{N}]/u.test(gap) ? ' ' : gap);
    })
    .join('');
}

const INVISIBLE = new RegExp(`[${IGNORED}'’ʼ‘＇\`´′]`, 'gu');
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g;

/**
 * Compatibility forms are undone (ﬁ, full width) except in ² and ½, where they would make another number.
 * Accents count on other letters than Latin ones: й is not и, and marks are vowels in Hindi.
 */
export function fold(text: string): string {
  if (/^[a-z]+$/.test(text)) return text;
  if (text === '&') return 'and';
  const lower = composed(text).replaceAll(INVISIBLE, '').toLowerCase();
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
