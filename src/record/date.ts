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

/** In order of time, what is less precise after what is more precise within its span; undated last. */
export function compareDates(a: RecordDate | null, b: RecordDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.order - b.order || b.earliest - a.earliest || a.latest - b.latest;
}
