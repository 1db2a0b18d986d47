// EDTF dates (Library of Congress), as far as the record uses them: day, month or year, each perhaps approximate.
import type { RecordDate } from './model.js';

const SHAPE = /^\d{4}(-\d{2}(-\d{2})?)?~?$/;
const PRECISIONS = ['year', 'month', 'day'] as const;

export const DATE_HELP = 'a date such as 2021, 2021-10 or 2021-10-21';

/** Undefined for anything that is not such a date or not in the calendar (2021-02-30). */
export function parseDate(text: string): RecordDate | undefined {
  const trimmed = text.trim();
  if (!SHAPE.test(trimmed)) return undefined;
  const plain = trimmed.replace('~', '');
  const [year = 0, month, day] = plain.split('-').map(Number);
  const earliest = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  // Date.UTC moves what is not in the calendar on to a day that is.
  if (!new Date(earliest).toISOString().startsWith(plain)) return undefined;
  const next =
    month === undefined
      ? Date.UTC(year + 1, 0, 1)
      : day === undefined
        ? Date.UTC(year, month, 1)
        : Date.UTC(year, month - 1, day + 1);
  return {
    edtf: trimmed,
    precision: PRECISIONS[plain.split('-').length - 1] ?? 'year',
    approximate: trimmed.endsWith('~'),
    earliest,
    latest: next - 1,
  };
}

/** In order of time: by first possible day, then the more precise first; undated last. */
export function compareDates(a: RecordDate | null, b: RecordDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.earliest - b.earliest || a.latest - b.latest;
}
