// EDTF dates (Library of Congress), as far as the record uses them: day, month or year, each perhaps approximate.
import edtf from 'edtf';
import type { RecordDate } from './model.js';

const SHAPE = /^\d{4}(-\d{2}(-\d{2})?)?~?$/;
const PRECISIONS = ['year', 'month', 'day'] as const;

export const DATE_HELP = 'a date such as 2021, 2021-10 or 2021-10-21';

/** Undefined for anything that is not such a date or not in the calendar (2021-02-30). */
export function parseDate(text: string): RecordDate | undefined {
  const trimmed = text.trim();
  if (!SHAPE.test(trimmed)) return undefined;
  try {
    const date = edtf(trimmed);
    // edtf takes 29 February of any year for a day and moves on to 1 March.
    if (!new Date(date.min).toISOString().startsWith(trimmed.replace('~', ''))) return undefined;
    return {
      edtf: trimmed,
      precision: PRECISIONS[trimmed.replace('~', '').split('-').length - 1] ?? 'year',
      approximate: trimmed.endsWith('~'),
      earliest: date.min,
      latest: date.max,
    };
  } catch {
    return undefined;
  }
}

/** In order of time: by first possible day, then the more precise first; undated last. */
export function compareDates(a: RecordDate | null, b: RecordDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.earliest - b.earliest || a.latest - b.latest;
}
