// A timeline in pictures: one a message, turned like pages, since Discord shows several as small cropped tiles. The
// first shows all entries at once, the others tell each of them.
import type { TimelineFound } from '../../answers/answer.js';
import { filmOf, refOf } from '../../answers/film.js';
import type { Say } from '../../language/say.js';
import type { EntriesDrawing } from '../../picture/drawing.js';
import { type Event, mapNonEmpty, type NonEmpty } from '../../record/model.js';
import { formatAccepted } from '../shared/accepted.js';
import { Attribution, asItIs } from '../shared/attribution.js';
import { cached, remembering } from '../shared/cached.js';
import { eventParts } from '../shared/events.js';
import { LIMITS } from '../shared/limits.js';
import { type Block, type Page, pageWith, paginate } from '../shared/pages.js';
import type { Reply } from '../shared/reply.js';
import { colon, fitLines, small } from '../shared/text.js';
import { encode } from '../shared/view.js';
import { frameOf, linesAround } from './frame.js';
import { lineOf, overviewOf, type Sheet } from './overview.js';
import { timelineReply, timelineView } from './timeline-reply.js';

/** Pixels of a picture without its line of time, and a line's in it. */
const ROOM = { height: 600, line: 36 };
const SCREEN = { text: { characters: 78, pixels: 36 }, small: { characters: 81, pixels: 35 }, gap: 14 };

/** @param opening an event in the picture to show; the first picture where left out */
export function timelinePicture(found: TimelineFound, say: Say, opening?: string): Reply | undefined {
  const make = () => pictured(found, say, opening);
  if (found.filter.words !== null) return make();
  return cached(found.dossiers[0], say, encode(timelineView(found, 'picture', opening)), make);
}

/** Undefined where the entry to open with is not there (any more). */
function pictured(found: TimelineFound, say: Say, opening: string | undefined): Reply | undefined {
  const pages = pagesOf(found, say);
  const all = pages.flatMap(({ citations }) => citations);
  const overview = pages.length === 1 ? undefined : overviewOf(found, all, say);
  const sheets = [...(overview ? [overview] : []), ...pages.map((page) => entriesOf(page, found, say))];
  const at = opening === undefined ? 0 : pageWith(pages, opening);
  const index = opening === undefined ? 0 : sheets.length - pages.length + (at ?? sheets.length);
  const sheet = sheets[index];
  if (sheet === undefined) return undefined;
  const { first, citations, told } = sheet;
  const view = (place: number) => timelineView(found, 'picture', sheets[place]?.first);
  const here = view(index);
  const previous = index > 0 ? view(index - 1) : undefined;
  const next = index + 1 < sheets.length ? view(index + 1) : undefined;
  const place = sheets.length === 1 ? '' : say('place.page', { number: index + 1, count: sheets.length });
  return {
    embeds: [],
    components: [],
    shown: {
      view: here,
      ...(first === undefined ? {} : { entry: first }),
      turn: { previous, next, here, index },
      ways: [{ label: say('button.text'), to: timelineView(found, 'text', first) }],
      citations,
    },
    picture: {
      ...told({ ...frameOf(found, sheet, all, say), place }),
      filename: 'timeline.png',
      inWords: () => timelineReply(found, say, first) ?? { embeds: [], components: [] },
    },
  };
}

/** As many entries a picture as fit where nothing around them is longer than around them all. */
function pagesOf(found: TimelineFound, say: Say): NonEmpty<Page> {
  const all = found.events.flatMap(({ citations }) => citations);
  const place = say('place.page', { number: 10, count: 10 });
  const frame = frameOf(found, { shown: found.events, citations: all }, all, say);
  const around = linesAround({ ...frame, place });
  const blocks = mapNonEmpty(found.events, (event) => toldOf(event, found.dossiers, say));
  const height = ROOM.height - ROOM.line * around;
  return paginate(blocks, { characters: Number.POSITIVE_INFINITY, height, screen: SCREEN }, say);
}

/** An entry as every picture tells it, and as high as it is there. */
interface Told extends Block {
  readonly entry: EntriesDrawing['entries'][number];
}

/** At about 3 kB an entry. */
const known = remembering<Told>(2_000);

function toldOf(event: Event, dossiers: TimelineFound['dossiers'], say: Say): Told {
  const film = filmOf(event, dossiers);
  return known(film, say, event.id, () => {
    const by = new Attribution(say, asItIs);
    const parts = eventParts(event, by, film);
    // Alt text may have no room for what stands beside it.
    const entry = { ...parts, status: [parts.status, ...formatAccepted(event, say)].join(', ') };
    const { date, status, text, beside } = entry;
    const words = ['', `${date} · ${status} – ${text}`, ...beside.map(small)].join('\n');
    return {
      id: refOf(event, dossiers),
      entry,
      render(page) {
        page.keep(by.citations);
        return words;
      },
    };
  });
}

function entriesOf({ ids, citations }: Page, found: TimelineFound, say: Say): Sheet {
  const { dossiers, events } = found;
  const shown = events.filter((event) => ids.includes(refOf(event, dossiers)));
  const told: Sheet['told'] = (frame) => {
    const entries = shown.map((event) => toldOf(event, dossiers, say).entry);
    const line = lineOf(shown, events, say) ?? null;
    const { title, place, counted, filter, foot } = frame;
    const head = [title, place, counted, filter, foot].filter((part) => part !== '');
    return {
      drawing: { kind: 'entries', ...frame, line, entries },
      description: inWords(head, entries, say),
    };
  };
  return { first: ids[0], shown, citations, told };
}

/** Everything where there is room for it, else without notes and answers; whole entries as far as they go. */
function inWords(head: readonly string[], entries: EntriesDrawing['entries'], say: Say): string {
  const told = (more: boolean) => [
    ...head,
    ...entries.map(({ date, status, text, beside }) =>
      [`${date}, ${status}${colon(say)}${text}`, ...(more ? beside : [])].join(' '),
    ),
  ];
  const whole = told(true);
  const fits = whole.join('\n').length <= LIMITS.attachmentDescription;
  return fitLines(fits ? whole : told(false), LIMITS.attachmentDescription, say);
}
