// Which long stretches without an entry a timeline folds, so that its crowded weeks have room.
import type { Stretch } from './drawing.js';

const DAY = 86_400_000;
/** Shorter ones are not worth the words. */
const LEAST = 60 * DAY;
/** Of the line that is left: a stretch that takes more of it than this says nothing that its words don't. */
const MOST_SHARE = 0.3;
/** Times the usual distance, the median: entries at even distances crowd nowhere. */
const UNUSUAL = 4;

/** A folded stretch: from the last moment that an entry ahead of it can mean to the first of the next. */
export interface Fold {
  /** The place of the entry behind it. */
  readonly before: number;
  readonly from: number;
  readonly to: number;
}

/** The longest first, as long as one takes too much of what is left. @param entries in order of `earliest` */
export function foldsIn(entries: readonly Stretch[]): Fold[] {
  let reached = Number.NEGATIVE_INFINITY;
  const gaps = entries.flatMap(({ earliest }, before) => {
    reached = Math.max(reached, entries[before - 1]?.latest ?? reached);
    const from = reached;
    return before === 0 ? [] : [{ before, from, to: earliest, free: Math.max(0, earliest - from) }];
  });
  const longest = gaps.toSorted((a, b) => b.free - a.free);
  const usual = longest[Math.floor(longest.length / 2)]?.free ?? 0;
  let line = (entries.at(-1)?.earliest ?? 0) - (entries[0]?.earliest ?? 0);
  const folded: Fold[] = [];
  for (const { free, ...fold } of longest) {
    if (free < LEAST || free < line * MOST_SHARE || free < usual * UNUSUAL) break;
    // A line of nothing but folds would have no scale.
    if (line - free < DAY) break;
    folded.push(fold);
    line -= free;
  }
  return folded.sort((a, b) => a.before - b.before);
}
