// Numbers and dates by value: “twenty-five thousand dollars” is $25,000, “3rd of May, 2021” is May 3, 2021.
import type { Word } from './words.js';

/** Several words of one value made one, whose key is the value; the text stays. Linear. */
export function withValues(words: readonly Word[], text: string): Word[] {
  return merged(merged(words, text, numberAt, isNumeral), text, dateAt, isDated);
}

interface Found {
  readonly value: string;
  /** Words that it is made of. */
  readonly count: number;
}
/** @param gap what stands between a word of the text and the next one */
type Reader = (words: readonly Word[], at: number, gap: (at: number) => string) => Found | undefined;

/** @param opens whether a word may be the first of what is read: most are not, which saves the time */
function merged(words: readonly Word[], text: string, read: Reader, opens: (key: string) => boolean): Word[] {
  if (!words.some(({ key }) => opens(key))) return [...words];
  const gap = (at: number) => text.slice(words[at]?.end, words[at + 1]?.start);
  const found: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const number = opens(word.key) ? read(words, at, gap) : undefined;
    if (number === undefined) found.push(word);
    else {
      const { end } = words[at + number.count - 1] as Word;
      const { value } = number;
      found.push({ ...word, text: text.slice(word.start, end), key: value, skeleton: value, end, masks: [] });
      at += number.count - 1;
    }
  }
  return found;
}

const map = (words: string, value: (at: number) => number) =>
  new Map(words.split(' ').map((word, at) => [word, value(at)] as const));

const CARDINALS = new Map([
  ...map(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
      'seventeen eighteen nineteen',
    (at) => at,
  ),
  ...map('twenty thirty forty fifty sixty seventy eighty ninety', (at) => 10 * (at + 2)),
]);
const SCALES = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);
const ORDINALS = new Map([
  ...map(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
      'fifteenth sixteenth seventeenth eighteenth nineteenth',
    (at) => at + 1,
  ),
  ...map(
    'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth',
    (at) => 10 * (at + 2),
  ),
]);
const PARTS = new Map([
  ...map('half third quarter fifth', (at) => at + 2),
  ...map('halves thirds quarters fifths', (at) => at + 2),
]);
const GLYPHS = new Map([
  ['½', '1/2'],
  ['⅓', '1/3'],
  ['⅔', '2/3'],
  ['¼', '1/4'],
  ['¾', '3/4'],
]);
const UNITS = new Map([
  ['percent', '%'],
  ['dollar', '$'],
  ['dollars', '$'],
  ['bucks', '$'],
  ['euro', '€'],
  ['euros', '€'],
]);
/** From two letters on, in either case: “World War II”. */
const ROMAN = new Map(
  ['', 'x', 'xx']
    .flatMap((tens, ten) =>
      ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].map(
        (ones, one) => [tens + ones, String(10 * ten + one)] as const,
      ),
    )
    .filter(([letters]) => letters.length > 1),
);
const DIGITS = /^(-?)([$€£]?)(\d+(?:\.\d+)?)(k|st|nd|rd|th|%|)$/;

const FIRST = new Set([
  'a',
  'minus',
  'half',
  'dozen',
  ...GLYPHS.keys(),
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
]);
/** A digit, a sign before it. */
const isFigure = (key: string) => key.charCodeAt(0) < 58 || /^[€£]/.test(key);
const isNumeral = (key: string) => FIRST.has(key) || ROMAN.has(key) || isFigure(key);
const isDated = (key: string) => key === 'the' || isFigure(key) || MONTHS.has(key);

function numberAt(words: readonly Word[], from: number, gap: (at: number) => string): Found | undefined {
  const key = (at: number) => words[at]?.key ?? '';
  const isNext = (at: number) => at < words.length && /^[\s-–]*$/.test(gap(at - 1));
  const glyph = GLYPHS.get(key(from));
  if (glyph !== undefined) return { value: glyph, count: 1 };
  if (key(from) === 'half') return { value: '1/2', count: 1 };
  const roman = ROMAN.get(key(from));
  if (roman !== undefined) return { value: roman, count: 1 };
  const isMinus = key(from) === 'minus';
  let at = isMinus ? from + 1 : from;
  if (isMinus && !isNext(at)) return undefined;
  const digits = DIGITS.exec(key(at));
  let [sign, currency, ending] = ['', '', ''];
  let [total, current] = [0, 0];
  const start = at;
  if (digits !== null) {
    current = Number(digits[3]) * (digits[4] === 'k' ? 1_000 : 1);
    [, sign = '', currency = '', , ending = ''] = digits;
    if (/^(?:st|nd|rd|th)$/.test(ending)) return { value: `${sign}${current}.`, count: 1 };
    if (gap(at) === '/' && /^\d+$/.test(key(at + 1)) && !/^\/\d/.test(gap(at + 1) + key(at + 2)))
      return { value: `${current}/${key(at + 1)}`, count: 2 };
    at += 1;
  } else if (key(at) === 'a' && SCALES.has(key(at + 1)) && isNext(at + 1)) {
    current = 1;
    at += 1;
  } else if (key(at) === 'a' && PARTS.has(key(at + 1)) && key(at + 2) === 'of') {
    return { value: `1/${PARTS.get(key(at + 1))}`, count: 2 };
  }
  let isOrdinal = false;
  for (; at < words.length && (at === start || isNext(at)); at++) {
    const [small, scale] = [CARDINALS.get(key(at)), SCALES.get(key(at))];
    const nth = ORDINALS.get(key(at));
    const hasRoom = current === 0 || (current % 100 === 0 && current >= 100);
    const fits = (value: number) => hasRoom || (current % 10 === 0 && current % 100 >= 20 && value < 10);
    if (scale !== undefined && (current > 0 || scale === 12)) {
      current = (current || 1) * scale;
      if (scale > 100) [total, current] = [total + current, 0];
    } else if (digits === null && small !== undefined && fits(small)) current += small;
    else if (digits === null && nth !== undefined && fits(nth)) {
      current += nth;
      isOrdinal = true;
      at += 1;
      break;
    } else if (
      key(at) === 'and' &&
      at > start &&
      /^(?:hundred|thousand)$/.test(key(at - 1)) &&
      CARDINALS.has(key(at + 1))
    ) {
    } else break;
  }
  if (at === start) return undefined;
  const value = total + current;
  const count = at - from;
  const part = PARTS.get(key(at));
  if (isOrdinal) return { value: `${value}.`, count };
  if (part !== undefined && part > 2 && value > 0 && value < part && isNext(at))
    return { value: `${value}/${part}`, count: count + 1 };
  if (isNext(at) && key(at) === 'per' && key(at + 1) === 'cent')
    return { value: `${value}%`, count: count + 2 };
  const unit = currency === '' && ending !== '%' && isNext(at) ? UNITS.get(key(at)) : undefined;
  // “One” is a pronoun more often than a number.
  if (value === 1 && count === 1 && unit === undefined && currency + ending === '')
    return { value: 'one', count: 1 };
  const amount = `${isMinus ? '-' : sign}${value}`;
  const marked = unit === '%' || ending === '%' ? `${amount}%` : `${unit ?? currency}${amount}`;
  return { value: marked, count: count + (unit === undefined ? 0 : 1) };
}

const LOCALES = ['en', 'es', 'fr', 'de', 'pt-BR', 'it', 'pl', 'uk'];
/** As months are called alone and beside a day, folded as words are. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  LOCALES.flatMap((locale) =>
    Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2021, month, 15))).flatMap((date, month) =>
      [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short' }].flatMap((form) =>
        new Intl.DateTimeFormat(locale, { ...(form as Intl.DateTimeFormatOptions), timeZone: 'UTC' })
          .formatToParts(date)
          .filter(({ type }) => type === 'month')
          .map(({ value }) => [plain(value), month + 1] as const),
      ),
    ),
  ),
);

function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^\p{L}]/gu, '')
    .normalize('NFC');
}

function dateAt(words: readonly Word[], from: number, gap: (at: number) => string): Found | undefined {
  const key = (at: number) => words[at]?.key ?? '';
  const day = (at: number) =>
    /^(?:[1-9]|[12]\d|3[01]|one)\.?$/.test(key(at))
      ? key(at).replace('.', '').replace('one', '1')
      : undefined;
  const month = (at: number) => MONTHS.get(key(at));
  const dated = (d: string, m: number, next: number): Found => {
    const isYear = /^\d{4}$/.test(key(next)) && /^,?\s+$/.test(gap(next - 1));
    return { value: `${isYear ? key(next) : ''}-${m}-${d}`, count: next - from + (isYear ? 1 : 0) };
  };
  const three = words.slice(from, from + 3).map((word) => word.text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(three.join('-'));
  if (iso !== null && gap(from) === '-' && gap(from + 1) === '-')
    return { value: `${iso[1]}-${Number(iso[2])}-${Number(iso[3])}`, count: 3 };
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(key(from));
  if (dotted !== null) return { value: `${dotted[3]}-${Number(dotted[2])}-${Number(dotted[1])}`, count: 1 };
  const [own, next] = [month(from), day(from + 1)];
  if (own !== undefined && next !== undefined && /^\s+$/.test(gap(from))) return dated(next, own, from + 2);
  const at = key(from) === 'the' ? from + 1 : from;
  const first = day(at);
  if (first === undefined) return undefined;
  const of = /^(?:of|de)$/.test(key(at + 1)) ? at + 2 : at + 1;
  const named = month(of);
  return named !== undefined && /^\.?\s+$/.test(gap(at)) ? dated(first, named, of + 1) : undefined;
}
