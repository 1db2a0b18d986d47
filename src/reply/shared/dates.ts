// Dates at their true precision, in the reader's words.
import type { Say } from '../../language/say.js';
import type { RecordDate } from '../../record/model.js';

const YEAR = { year: 'numeric', timeZone: 'UTC' } as const;
const FORMATS = {
  // As the source tells it: where the clock stood is for the text to say.
  minute: { ...YEAR, day: 'numeric', hour: 'numeric', minute: '2-digit' },
  day: { ...YEAR, day: 'numeric' },
  month: YEAR,
  year: YEAR,
} as const;
type Month = 'long' | 'short';

/** How the first of a month is written where Intl writes "1". */
const FIRST: { readonly [locale: string]: string } = { fr: '1er', 'pt-BR': '1º' };
const FIRST_OF_MONTH = /(?<!\d)1(?= (?:de )?\p{L})/gu;

/** Making a format costs more than using it. */
const made = new Map<string, Intl.DateTimeFormat>();

/** @param month short where there is little room */
export function formatDate(date: RecordDate | null, say: Say, month: Month = 'long'): string {
  if (date === null) return say('date.none');
  const { precision, earliest, until } = date;
  const own = format(say.locale, precision, month);
  const isRange = until !== null && until.precision === precision;
  const written = isRange ? own.formatRange(earliest, until.earliest) : own.format(earliest);
  const words = written.replaceAll(FIRST_OF_MONTH, FIRST[say.locale] ?? '1');
  const approximate = date.approximate ? say('date.about', { date: words }) : words;
  return until === null || isRange ? approximate : `${approximate} – ${formatDate(until, say, month)}`;
}

/** From one date to another, what both have said once: `6 October – 2 November 2021`. */
export function formatSpan(from: RecordDate, to: RecordDate, say: Say): string {
  if (to.until !== null) return formatSpan(from, to.until, say);
  const [start, end] = [formatDate({ ...from, until: null }, say), formatDate(to, say)];
  if (start === end) return start;
  return from.precision === to.precision && !from.approximate && !to.approximate
    ? format(say.locale, from.precision, 'long').formatRange(from.earliest, to.earliest)
    : `${start} – ${end}`;
}

function format(locale: string, precision: RecordDate['precision'], month: Month): Intl.DateTimeFormat {
  const key = `${locale} ${precision} ${month}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const one = new Intl.DateTimeFormat(locale, {
    ...FORMATS[precision],
    ...(precision === 'year' ? {} : { month }),
  });
  made.set(key, one);
  return one;
}
