// Dates at their true precision, in the reader's words.
import type { Say } from '../language/say.js';
import type { RecordDate } from '../record/model.js';

const FORMATS = {
  day: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
  year: { year: 'numeric', timeZone: 'UTC' },
} as const;

/** Making a format costs more than using it. */
const made = new Map<string, Intl.DateTimeFormat>();

export function dateWords(date: RecordDate | null, say: Say): string {
  if (date === null) return say('date.none');
  const words = format(say.locale, date.precision).format(date.earliest);
  return date.approximate ? say('date.about', { date: words }) : words;
}

function format(locale: string, precision: RecordDate['precision']): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const one = new Intl.DateTimeFormat(locale, FORMATS[precision]);
  made.set(key, one);
  return one;
}
