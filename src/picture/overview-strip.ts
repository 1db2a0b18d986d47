// The whole answer on one line, with the stretch that this picture shows.
import { scaleUtc } from 'd3-scale';
import type { Stretch, TimelineDrawing } from './drawing.js';
import { column, type Element, line, named, shape, shapes, words } from './element.js';
import { COLOUR, INNER, SIZE } from './style.js';

const HEIGHT = 44;
const LABELS = 34;
const LABEL_WIDTH = 120;
/** A stretch of one day has to be seen too. */
const LEAST_WIDTH = 14;

export function overviewStrip(overview: NonNullable<TimelineDrawing['overview']>, locale: string): Element {
  const { words: place, times, shown } = overview;
  const [first, last] = [Math.min(...times), Math.max(...times)];
  // Marks at the ends stand whole within the strip.
  const scale = scaleUtc([first, Math.max(last, first + 1)], [4, INNER - 4]);
  const at = (time: number) => Number(scale(Math.min(Math.max(time, first), last)));
  const spread = last > first;
  return column(
    { gap: 10 },
    named('place', words(place, { fontSize: SIZE.small, color: COLOUR.soft })),
    ...(times.length === 0 || !spread ? [] : [strip(), labels()]),
  );

  function strip(): Element {
    const middle = HEIGHT / 2;
    // Hundreds of marks stay apart.
    const thickness = Math.max(1, Math.min(4, INNER / (2 * times.length)));
    const marks = times.map((time) => `M${at(time)} ${middle - 12}V${middle + 12}`).join('');
    return shapes(INNER, HEIGHT, {}, [
      ...(shown === null ? [] : [window(shown, { fill: COLOUR.panel })]),
      shape('path', { d: `M0 ${middle}H${INNER}`, stroke: COLOUR.line, 'stroke-width': 3, fill: 'none' }),
      shape('path', { d: marks, stroke: COLOUR.accent, 'stroke-width': thickness, fill: 'none' }),
      ...(shown === null ? [] : [window(shown, { fill: 'none', stroke: COLOUR.ink, 'stroke-width': 3 })]),
    ]);
  }

  function window({ earliest, latest }: Stretch, look: Readonly<Record<string, string | number>>): Element {
    const [from, to] = [at(earliest), at(latest)];
    const width = Math.max(to - from + 16, LEAST_WIDTH);
    const x = Math.min(Math.max(0, from - 8), INNER - width);
    return shape('rect', {
      ...{ x: x + 1.5, y: 1.5, width: width - 3, height: HEIGHT - 3, rx: 8 },
      ...look,
    });
  }

  function labels(): Element {
    let free = Number.NEGATIVE_INFINITY;
    const ticks = scale.ticks(6).flatMap((date) => {
      const x = Math.min(Math.max(0, Number(scale(date)) - LABEL_WIDTH / 2), INNER - LABEL_WIDTH);
      if (x < free) return [];
      free = x + LABEL_WIDTH;
      return [{ x, label: tickLabel(date, locale) }];
    });
    return line(
      { position: 'relative', height: LABELS, width: INNER },
      ...ticks.map(({ x, label }) =>
        line(
          { position: 'absolute', left: x, top: 0, width: LABEL_WIDTH, justifyContent: 'center' },
          words(label, { fontSize: 24, color: COLOUR.soft }),
        ),
      ),
    );
  }
}

function tickLabel(date: Date, locale: string): string {
  const [month, day] = [date.getUTCMonth(), date.getUTCDate()];
  if (month === 0 && day === 1) return String(date.getUTCFullYear());
  const format: Intl.DateTimeFormatOptions =
    day === 1 ? { month: 'short' } : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' }).format(date);
}
