// Dates at their true precision, in words.
import type { RecordDate } from '../record/model.js';

const FORMATS = {
  day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  year: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
} as const;

export function dateWords(date: RecordDate | null): string {
  if (date === null) return 'date not given';
  const words = FORMATS[date.precision].format(date.earliest);
  return date.approximate ? `about ${words}` : words;
}
