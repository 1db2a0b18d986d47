// EDTF dates (Library of Congress), as far as the record uses them: year, month, day or minute, each perhaps approximate, and intervals of these.
import type { RecordDate } from './model.js';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?)?(~?)$/;

/** One date or an interval, for editors, which don't know the calendar. */
const ONE = SHAPE.source.slice(1, -1);
export const DATE_PATTERN = `^\\s*${ONE}(/${ONE})?\\s*$`;

export const DATE_HELP =
  'a date such as 2021, 2021-10, 2021-10-21, 2021-10-21T13:48 or 2021-10-06/2021-10-21';

/** Undefined for anything that is not such a date, not in the calendar (2021-02-30), or an interval that ends before it begins. */
export function parseDate(text: string): RecordDate | undefined {
  const [first = '', last, ...others] = text.trim().split('/');
  const from = parseOne(first);
  if (last === undefined) return from;
  const until = parseOne(last);
  if (from === undefined || until === undefined || others.length > 0) return undefined;
  if (until.latest <= from.latest) return undefined;
  return { ...from, edtf: `${from.edtf}/${until.edtf}`, latest: until.latest, until };
}

function parseOne(text: string): RecordDate | undefined {
  const [whole, year = '', month, day, time, mark] = SHAPE.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const iso = `${year}-${month ?? '01'}-${day ?? '01'}T${time ?? '00:00'}:00.000Z`;
  const first = new Date(iso);
  // What is not in the calendar is no date, or is moved on to one.
  if (Number.isNaN(first.getTime()) || first.toISOString() !== iso) return undefined;
  const next = new Date(first);
  const precision =
    time !== undefined ? 'minute' : day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  if (precision === 'year') next.setUTCFullYear(next.getUTCFullYear() + 1);
  else if (precision === 'month') next.setUTCMonth(next.getUTCMonth() + 1);
  else next.setTime(next.getTime() + (precision === 'day' ? 86_400_000 : 60_000));
  const latest = next.getTime() - 1;
  return {
    ...{ edtf: whole, precision, approximate: mark === '~', until: null },
    ...{ earliest: first.getTime(), latest, order: latest },
  };
}

/** What somebody may have meant who wrote a date in another way, as EDTF; both where day and month may be exchanged. */
export function likelyDates(text: string): string[] {
  const written = text.slice(0, 60).trim();
  if (/^(unknown|not known|undated|none|n\/a|\?)$/i.test(written)) return ['null'];
  const [from = '', to, ...more] = written.split(/ (?:to|until) | [-–—] |–/);
  if (to === undefined) return likelyOnes(written);
  const [first] = likelyOnes(from);
  const [last] = likelyOnes(to);
  return more.length > 0 || first === undefined ? [] : [`${first}/${last}`].filter(isDate);
}

const isDate = (edtf: string) => parseDate(edtf) !== undefined;

function likelyOnes(text: string): string[] {
  const about = /^(?:c\.|ca\.|circa|about|around) ?(.+)$/i.exec(text)?.[1] ?? /^(.+)\?$/.exec(text)?.[1];
  if (about !== undefined) return likelyOnes(about).map((edtf) => `${edtf}~`);
  if (isDate(text)) return [text];
  const numbers = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
  if (numbers !== null) {
    const [first = '', second = '', year = ''] = numbers.slice(1).map((part) => part.padStart(2, '0'));
    return [...new Set([`${year}-${first}-${second}`, `${year}-${second}-${first}`])].filter(isDate);
  }
  const timed = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d)/.exec(text);
  if (timed !== null) return [`${timed[1]}T${timed[2]}`].filter(isDate);
  const [year, month = '', day = ''] = /^(\d{4})\D(\d{1,2})(?:\D(\d{1,2}))?$/.exec(text)?.slice(1) ?? [];
  if (year !== undefined) {
    return [[year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-')].filter(isDate);
  }
  return spelledOut(text.replace(/(\d)(?:st|nd|rd|th)\b/, '$1'));
}

/** “23 July 2031”, “July 2031”. Without the name of a month the parser guesses. */
function spelledOut(text: string): string[] {
  const time = Date.parse(`${text} UTC`);
  if (!/\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(text) || Number.isNaN(time)) return [];
  return [new Date(time).toISOString().slice(0, /\b\d{1,2}\b/.test(text) ? 10 : 7)].filter(isDate);
}

/** In order of time, what is less precise after what is more precise within its span; undated last. */
export function compareDates(a: RecordDate | null, b: RecordDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.order - b.order || b.earliest - a.earliest || a.latest - b.latest;
}
