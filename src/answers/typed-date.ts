// Dates as members type them: EDTF, `21.10.2021`, `October 2021`, `Oct 21st, 2021`, in the languages of the answers.
import { parseDate } from '../record/date.js';
import type { RecordDate } from '../record/model.js';
import { monthNames } from '../record/month-names.js';
import { folded, QUESTION_CHARACTERS } from '../search/words.js';

/** `october`, `oct`, `octubre`, `października` → 10: alone, in a date, and in short. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [...monthNames('long'), ...monthNames('short')].map(([name, month]) => [
    folded(name).replace('.', ''),
    month,
  ]),
);
/** Words within a date, in any of the languages. */
const WITHIN = /^(?:the|of|on|in|de|del|di|le|la|el|am|im|w|r\.?|roku|року)$/;

interface Parts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** Undefined for what is no date, or might be two: 3/4/2021. */
export function typedDate(text: string): RecordDate | undefined {
  const { year, month, day } = partsOf(text) ?? {};
  // An approximate date bounds the same stretch as the plain one, and `~` has no place in a custom id.
  if (year === undefined) {
    const plain = text.trim().replace(/~$/, '');
    const date = parseDate(/^\d{3}$/.test(plain) ? `0${plain}` : plain);
    // Of a stretch each end is typed by itself.
    return date?.until === null && date.precision !== 'minute' ? date : undefined;
  }
  const known = [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap((part) => (part === undefined ? [] : [two(part)])),
  ];
  return parseDate(known.join('-'));
}

/** `10-21` of “21 October”: a day without its year. */
export function typedDay(text: string): string | undefined {
  const { year, month, day } = partsOf(text) ?? {};
  return year === undefined && month !== undefined && day !== undefined
    ? `${two(month)}-${two(day)}`
    : undefined;
}

function partsOf(text: string): Parts | undefined {
  const plain = folded(text.slice(0, QUESTION_CHARACTERS)).trim();
  const numbers = /^(\d{1,2})([./-])(\d{1,2})(?:\2((?:\d\d)?\d\d))?\.?$/.exec(plain);
  if (numbers !== null) {
    const [, first, mark, second, year] = numbers;
    const full = year?.padStart(4, '20');
    return inNumbers(
      Number(first),
      Number(second),
      full === undefined ? undefined : Number(full),
      mark === '.',
    );
  }
  const words = plain.split(/[\s,]+/).filter((word) => word !== '' && !WITHIN.test(word));
  if (words.length > 3) return undefined;
  const months = words.flatMap((word) => MONTHS.get(word.replace(/\.$/, '')) ?? []);
  const years = words.filter((word) => /^\d{4}$/.test(word)).map(Number);
  const days = words
    .flatMap((word) => /^(\d{1,2})(?:st|nd|rd|th|\.|º|er)?$/.exec(word)?.[1] ?? [])
    .map(Number);
  const isDate = months.length === 1 && years.length <= 1 && days.length <= 1;
  return isDate && 1 + years.length + days.length === words.length && words.length > 1
    ? { year: years[0], month: months[0], day: days[0] }
    : undefined;
}

/** With dots the day comes first everywhere; with strokes only where the other number is no month. */
function inNumbers(
  first: number,
  second: number,
  year: number | undefined,
  hasDots: boolean,
): Parts | undefined {
  if (hasDots || first > 12) return { year, month: second, day: first };
  return second > 12 ? { year, month: first, day: second } : undefined;
}

const two = (number: number) => String(number).padStart(2, '0');
