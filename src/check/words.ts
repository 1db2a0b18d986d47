// Text into words that can be compared, each with its place in the text. Showing always uses the text itself.
import { maskedWord } from './bowdlerised.js';
import { latinLookAlikes } from './homoglyphs.js';

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
const NUMBER = String.raw`(?:(?<!\S)[-−])?\p{Sc}?\p{Nd}+(?:[.,]\p{Nd}+)*(?![\p{L}\p{N}\p{M}])[%‰]?`;
/** Apostrophes, also those typed as accents or primes, hold a word together. */
const WORD = new RegExp(`${NUMBER}|${LETTER}+(?:['’ʼ‘＇\`´′]${LETTER}+)*`, 'gu');
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
  for (const { 0: run, index } of text.matchAll(WORD)) {
    if (index < past) continue;
    const masked = maskedWord(text, index, index + run.length);
    if (masked !== undefined) {
      past = masked.end;
      words.push(word(text.slice(index, past), index, masked.letters, masked.fits));
    } else if (UNSPACED.test(run)) {
      for (const part of run.matchAll(UNSPACED_PARTS)) words.push(word(part[0], index + part.index));
    } else {
      words.push(word(run, index));
    }
  }
  return words.filter(({ key }) => key !== '');
}

function word(text: string, start: number, letters = text, masks: readonly string[] = []): Word {
  const key = fold(letters);
  const latin = latinLookAlikes(letters);
  return {
    text,
    key,
    skeleton: latin === letters ? key : fold(latin),
    start,
    end: start + text.length,
    masks,
  };
}

const INVISIBLE = new RegExp(`[${IGNORED}'’ʼ‘＇\`´′]`, 'gu');
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g;

/**
 * Compatibility forms are undone (ﬁ, full width) except in ² and ½, where they would make another number.
 * Accents count on other letters than Latin ones: й is not и, and marks are vowels in Hindi.
 */
export function fold(text: string): string {
  if (/^[a-z]+$/.test(text)) return text;
  const lower = (/\p{No}/u.test(text) ? text.normalize('NFC') : text.normalize('NFKC'))
    .replaceAll(INVISIBLE, '')
    .toLowerCase();
  if (/^[a-z]+$/.test(lower)) return lower;
  return lower
    .replaceAll(THOUSANDS, '')
    .replaceAll('−', '-')
    .normalize('NFD')
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replaceAll(/(?=\p{Script=Inherited})\p{M}/gu, '');
}
