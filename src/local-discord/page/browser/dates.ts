// Dates as Discord's client writes them, in the browser's own time zone.

/** Discord's styles of `<t:…>`: https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** @param seconds since 1970 */
export function timestamp(seconds: number, style = 'f'): { text: string; full: string; iso: string } {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return { text: String(seconds), full: '', iso: '' };
  const write = (options: Intl.DateTimeFormatOptions | undefined) =>
    new Intl.DateTimeFormat('en', options).format(date);
  return {
    text: style === 'R' ? relative(seconds - Date.now() / 1000) : write(STYLES[style] ?? STYLES.f),
    full: write(STYLES.F),
    iso: date.toISOString(),
  };
}

/** Beside a message: `Today at 5:20 PM`, or the date. */
export function sentAt(iso: string): string {
  const date = new Date(iso);
  const time = date.toLocaleTimeString('en', { timeStyle: 'short' });
  const isToday = date.toDateString() === new Date().toDateString();
  return isToday ? `Today at ${time}` : `${date.toLocaleDateString('en', { dateStyle: 'short' })} ${time}`;
}

function relative(distance: number): string {
  const [unit, size] = UNITS.find(([, each]) => Math.abs(distance) >= each) ?? ['second', 1];
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(Math.round(distance / size), unit);
}
