// A timeline as trees: the overview that names a few entries, and pages that tell every one.
import type { EntriesDrawing, OverviewDrawing } from './drawing.js';
import { column, type Element, flow, footer, line, sheet, words } from './element.js';
import { BOLD, COLOUR, SIZE } from './style.js';
import { framedLine, numberedLine, sign } from './time-line.js';

/** Of a bold letter, at most, in the middle. */
const LETTER = 16.5;
const STRONG = { color: COLOUR.ink, fontWeight: BOLD };
const SMALL = { fontSize: SIZE.small, color: COLOUR.soft };

export function overviewTree(drawing: OverviewDrawing): Element {
  const { counted, line: time, clusters, milestones, legend, foot } = drawing;
  const width = LETTER * Math.max(0, ...milestones.map(({ date }) => date.length));
  return sheet(
    head(drawing, words(counted, SMALL)),
    numberedLine(time, clusters),
    column(
      { gap: 3 },
      ...milestones.map(({ date, label, kind }, index) =>
        line(
          { gap: 14 },
          words(`${index + 1}`, { width: 20, color: COLOUR.accent, fontWeight: BOLD }),
          words(date, { width, flexShrink: 0, fontWeight: BOLD, whiteSpace: 'nowrap' }),
          flow({ flexGrow: 1, flexBasis: 0 }, [label, STRONG], [kind, { color: COLOUR.soft }]),
        ),
      ),
    ),
    line(
      { flexWrap: 'wrap', columnGap: 36, ...SMALL },
      sign('entry', legend.entry),
      ...(clusters.length === 0 ? [] : [sign('cluster', legend.cluster)]),
      sign('told', legend.milestone),
      ...(legend.undated === '' ? [] : [words(legend.undated)]),
    ),
    footer(foot),
  );
}

export function entriesTree(drawing: EntriesDrawing): Element {
  const { counted, line: time, entries, foot } = drawing;
  return sheet(
    head(drawing, line(SMALL, time === null ? words(counted) : sign('told', counted))),
    ...(time === null ? [] : [framedLine(time)]),
    column(
      { gap: 14 },
      ...entries.map(({ date, status, text, beside }) =>
        column(
          {},
          flow({}, [date, STRONG], [` · ${status} – `, { color: COLOUR.soft }], [text, {}]),
          ...beside.map((other) => words(other, SMALL)),
        ),
      ),
    ),
    footer(foot),
  );
}

function head({ title, place, filter }: OverviewDrawing | EntriesDrawing, counted: Element): Element {
  return column(
    {},
    words(title, { fontSize: SIZE.title, fontWeight: BOLD, fontKerning: 'normal', lineHeight: 1.2 }),
    line(
      { flexWrap: 'wrap', justifyContent: 'space-between', columnGap: 24 },
      counted,
      ...(place === '' ? [] : [words(place, SMALL)]),
    ),
    ...(filter === '' ? [] : [words(filter, SMALL)]),
  );
}
