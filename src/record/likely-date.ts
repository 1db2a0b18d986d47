// “Did you mean” for dates, for messages only, never for a decision.
import { parseDate } from './date.js';

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
