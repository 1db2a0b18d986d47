// Numbers and dates by value: “twenty-five thousand dollars” is $25,000, “3rd of May, 2021” is May 3, 2021.
import { monthNames } from '../record/month-names.js';
import { fold } from './letters.js';

const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen';
const SMALL_ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth ' +
  SMALL.split(' ')
    .slice(12)
    .map((teen) => `${teen}th`)
    .join(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const TENS_ORDINALS = TENS.replaceAll('y', 'ieth');
const SCALES = new Map(
  Object.entries({ dozen: 12, hundred: 100, thousand: 1e3, k: 1e3, million: 1e6, billion: 1e9 }),
);
const GLYPHS = new Map(Object.entries({ '½': '1/2', '⅓': '1/3', '⅔': '2/3', '¼': '1/4', '¾': '3/4' }));
const PARTS = ['half', 'third', 'quarter', 'fifth'];

const values = (words: string, first: number, step: number) =>
  words.split(' ').map((word, at) => [word, first + at * step] as const);
const CARDINAL = new Map([['zero', 0] as const, ...values(SMALL, 1, 1), ...values(TENS, 20, 10)]);
const ORDINAL = new Map([...values(SMALL_ORDINALS, 1, 1), ...values(TENS_ORDINALS, 20, 10)]);

/** In English also in short. */
const MONTH_NAMES = [...monthNames('long'), ...monthNames('short', ['en'])];
const MONTHS = new Map([...MONTH_NAMES, ['sept', 9] as const].map(([name, month]) => [fold(name), month]));

const any = (words: Iterable<string>) => `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
const list = (words: string) => any(words.split(' '));
const GAP = String.raw`[\s–-]+`;
const SCALE = any([...SCALES.keys()].filter((word) => word !== 'k'));
const UNDER_100 = `(?:${list(TENS)}(?:${GAP}(?:${list(SMALL_ORDINALS)}|${list(SMALL)}))?|${any([...CARDINAL.keys(), ...ORDINAL.keys()])})`;
const IN_WORDS = `(?:(?:${UNDER_100}|an?(?=\\s${SCALE}))(?:${GAP}${SCALE}(?:${GAP}(?:and\\s)?${UNDER_100})?){0,4}|dozen)`;
const IN_DIGITS = String.raw`[$€£]?\p{Nd}+(?:[.,:]\p{Nd}+)*(?:k|st|nd|rd|th)?(?:${GAP}${SCALE}){0,2}`;
const UNIT = String.raw`\s?[%‰]|\sper\s?cent|\sdollars?|\sbucks|\seuros?`;
const ROMAN = 'x{1,2}(?:ix|iv|vi{0,3}|i{1,3})|xx|ix|iv|vi{1,3}|i{2,3}';
const FRACTION = String.raw`half|[½⅓⅔¼¾]|\d{1,3}\/\d{1,3}(?![/\d])|${list(SMALL)}[\s-](?:thirds?|quarters?|fifths?)|an?\s(?:third|quarter|fifth)(?=\sof\s)`;
const DAY = String.raw`(?:the\s)?(?:(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|\.)?|${list(SMALL_ORDINALS)}|(?:twenty|thirty)-(?:${list(SMALL_ORDINALS)})|twentieth|thirtieth)`;
const YEAR = String.raw`(?:,?\s\d{4})?`;
/** With the word in the month's place: looking it up costs less than a pattern of all their names. */
const DATE = String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}|${DAY}\s(?:of\s|de\s)?(\p{L}+)${YEAR}|(\p{L}+)\.?\s${DAY}${YEAR}`;

const PATTERNS = [
  DATE,
  FRACTION,
  String.raw`(?:(?<!\S)[-−]|minus\s)?(?:${IN_DIGITS}|${IN_WORDS})(?:${UNIT})?`,
  ROMAN,
].map(
  (pattern) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}\p{M}]|['’]\p{L})`, 'iuy'),
);
/** Words that may be the first of one: most are not, which saves the time. */
const FIRST = new Set([
  ...MONTH_NAMES.map(([name]) => name.toLowerCase().replace('.', '')),
  ...[...MONTHS.keys(), ...CARDINAL.keys(), ...ORDINAL.keys(), 'a', 'an', 'the', 'minus', 'half', 'dozen'],
]);

/** Whether a number or a date begins with the word at a place: all of it with its sign, and where it begins. */
export function numberAt(
  text: string,
  at: number,
  word: string,
): { start: number; text: string } | undefined {
  const first = word.toLowerCase();
  if (!FIRST.has(first) && !/^\p{N}/u.test(first) && !/^[xvi]{2,}$/.test(first)) return undefined;
  for (const start of /[-−$€£]/.test(text[at - 1] ?? '') ? [at - 1, at] : [at]) {
    for (const pattern of PATTERNS) {
      pattern.lastIndex = start;
      const [found, ...months] = pattern.exec(text) ?? [];
      if (found !== undefined && months.every(isMonth)) return { start, text: found };
    }
  }
  return undefined;
}

/** Of one word: “eighteen” is 18. */
export const cardinal = (word: string): number | undefined => CARDINAL.get(word);

/** A name, or the one that was not written. */
function isMonth(name: string | undefined): boolean {
  return name === undefined || MONTHS.has(fold(name));
}

/** What a number or a date comes to, to be compared: `$25000`, `3.`, `1/2`, `2021-5-3`. */
export function numberKey(text: string): string {
  // Nearly all of them, at a glance.
  if (/^\d{1,9}$/.test(text)) return text === '1' ? 'one' : String(Number(text));
  const folded = fold(text);
  return dateIn(folded) ?? fractionIn(folded) ?? romanIn(folded) ?? amountIn(folded);
}

function dateIn(folded: string): string | undefined {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(folded);
  const [year, month, day] =
    dotted?.slice(1).reverse() ?? /^\d{4}-\d\d-\d\d$/.exec(folded)?.[0].split('-') ?? [];
  if (day !== undefined) return `${year}-${Number(month)}-${Number(day)}`;
  const words = folded.match(/[\p{L}\d]+/gu) ?? [];
  const named = words.map((word) => MONTHS.get(word)).find((one) => one !== undefined);
  if (named === undefined) return undefined;
  const [own = '', last] = words.filter(
    (word) => /^\d/.test(word) || ORDINAL.has(word) || CARDINAL.has(word),
  );
  const value = ORDINAL.has(own) || CARDINAL.has(own) ? amountIn(folded.replace(/\d{4}/, '')) : own;
  return `${/^\d{4}$/.test(last ?? '') ? last : ''}-${named}-${Number.parseInt(value, 10)}`;
}

function fractionIn(folded: string): string | undefined {
  const [first = '', second = ''] = folded.split(/[\s-]+/);
  if (folded === 'half') return '1/2';
  const part = PARTS.indexOf(second.replace(/s$/, '')) + 2;
  if (part > 2) return `${CARDINAL.get(first) ?? 1}/${part}`;
  return GLYPHS.get(folded) ?? /^\d+\/\d+$/.exec(folded)?.[0];
}

/** From two letters on, in either case: “World War II”. */
function romanIn(folded: string): string | undefined {
  if (!/^[xvi]{2,}$/.test(folded)) return undefined;
  const worth = [...folded].map((letter) => ({ x: 10, v: 5 })[letter] ?? 1);
  return String(worth.reduce((sum, own, at) => sum + (own < (worth[at + 1] ?? 0) ? -own : own), 0));
}

function amountIn(folded: string): string {
  const words = folded.match(/\d+(?:[.,:]\d+)*|[a-z]+/g) ?? [];
  const ending = /\d(?:st|nd|rd|th)$/.test(folded) || ORDINAL.has(words.at(-1) ?? '') ? '.' : '';
  let [total, current] = [0, 0];
  for (const word of words) {
    const scale = SCALES.get(word);
    if (scale === undefined) current += CARDINAL.get(word) ?? ORDINAL.get(word) ?? digits(word);
    else {
      current = (current || 1) * scale;
      if (scale > 100) [total, current] = [total + current, 0];
    }
  }
  const value = total + current;
  // A time, a score.
  if (Number.isNaN(value)) return folded;
  // A pronoun more often than a number.
  if (folded === 'one') return folded;
  const sign = /^(?:-|minus)/.test(folded) ? '-' : '';
  const unit = /%|per\s?cent$/.test(folded) ? '%' : '';
  const currency = /\$|dollars?$|bucks$/.test(folded)
    ? '$'
    : (/[€£]/.exec(folded)?.[0] ?? (/euros?$/.test(folded) ? '€' : ''));
  return currency + sign + value + unit + ending;
}

/** 25.000 is 25,000 in most languages; a word that is no number counts nothing. */
function digits(word: string): number {
  if (!/^\d/.test(word)) return 0;
  return Number(word.replaceAll(/\.(?=\d{3}(?!\d))/g, '').replace(',', '.'));
}
