// A day that a sentence tells by a weekday or without its year, worked out from when the article was published.
import * as chrono from 'chrono-node';

export interface WrittenDate {
  /** `2028-04-04` */
  readonly date: string;
  /** As printed: “on Tuesday”. */
  readonly words: string;
}

const PARSERS: { readonly [language: string]: typeof chrono.en } = {
  en: chrono.en,
  de: chrono.de as unknown as typeof chrono.en,
  fr: chrono.fr as unknown as typeof chrono.en,
};

const DAY_MS = 86_400_000;

/**
 * The only day that the sentence tells, if it is none after the article's own: a weekday is the last one before that.
 * @param published `2028-04-06`
 */
export function dayIn(sentence: string, published: string, language: string): WrittenDate | undefined {
  const parser = PARSERS[language.slice(0, 2)] ?? chrono.en;
  const noon = new Date(`${published}T12:00:00Z`);
  const found = parser
    .parse(sentence, { instant: noon, timezone: 0 })
    .filter(({ start, end }) => (start.isCertain('day') || start.isCertain('weekday')) && end == null);
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  const time = only.start.date();
  const isWeekday = only.start.isCertain('weekday') && !only.start.isCertain('day');
  const isYearMissing = !only.start.isCertain('year') && !isWeekday;
  while (time > noon && isWeekday) time.setTime(time.getTime() - 7 * DAY_MS);
  if (time > noon && isYearMissing) time.setUTCFullYear(time.getUTCFullYear() - 1);
  if (/\b(?:next|kommende\w*|nächste\w*|prochain\w*)\b/i.test(only.text) || time > noon) return undefined;
  return { date: time.toISOString().slice(0, 10), words: only.text };
}
