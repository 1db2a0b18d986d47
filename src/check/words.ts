// Text into words that can be compared, each with its place in the text. Showing always uses the text itself.
import { maskedWord } from './bowdlerised.js';
import { spelledOutAt } from './contractions.js';
import { APOSTROPHES, american, fold, latinLookAlikes, UNSEEN } from './letters.js';
import { numberAt, numberKey } from './numbers.js';

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

const LETTER = String.raw`[\p{L}\p{N}\p{M}${UNSEEN}]`;
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
/** Apostrophes hold a word together; [T]hey is one too. */
const RUN = `${LETTER}+(?:[${APOSTROPHES}]${LETTER}+)*`;
const WORD = new RegExp(
  `(?=\\p{L})(?!https?:)${RUN}|${TOKEN}|${RUN}|\\[\\p{L}{1,3}\\]${RUN}|${SYMBOL}`,
  'gu',
);
const ALONE = new RegExp(`^(?:${TOKEN}|${SYMBOL})$`, 'u');
/** Written without spaces: a word a character, as dictionaries would make the comparison depend on themselves. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const UNSPACED_PARTS = new RegExp(
  String.raw`${UNSPACED.source}[\p{M}${UNSEEN}]*|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+`,
  'gu',
);

/** In order; linear in the length of the text. */
export function wordsOf(whole: string): Word[] {
  const words: Word[] = [];
  const text = whole.replaceAll(EDITORIAL, (mark) => ' '.repeat(mark.length));
  let past = 0;
  for (const { 0: run, index } of text.matchAll(WORD)) {
    if (index < past) continue;
    const number = numberAt(text, index, run);
    const masked = maskedWord(text, index, index + run.length);
    const spelled = spelledOutAt(text, index);
    past = index + run.length;
    if (number !== undefined) {
      past = number.start + number.text.length;
      words.push(word(number.text, number.start, numberKey(number.text)));
    } else if (spelled !== undefined) {
      past = index + spelled.text.length;
      words.push(word(spelled.text, index, spelled.key));
    } else if (masked !== undefined) {
      past = masked.end;
      words.push(word(text.slice(index, past), index, fold(masked.letters), masked.fits));
    } else if (UNSPACED.test(run)) {
      for (const part of run.matchAll(UNSPACED_PARTS)) words.push(word(part[0], index + part.index));
    } else words.push(word(run, index, fold(run.replaceAll(/[[\]]/g, ''))));
  }
  return words.filter(({ key }) => key !== '');
}

/** Not a word but a symbol, an address, a mention. */
export function isAlone({ text }: Word): boolean {
  return text !== '&' && ALONE.test(text);
}

function word(text: string, start: number, folded = fold(text), masks: readonly string[] = []): Word {
  const latin = latinLookAlikes(text);
  const key = american(folded);
  const skeleton = latin === text ? key : american(fold(latin));
  return { text, key, skeleton, start, end: start + text.length, masks };
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
