// Entries as a message of one page, with the way to the pages before and after it.
import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Say } from '../../language/say.js';
import type { Dossier, NonEmpty } from '../../record/model.js';
import { cached } from './cached.js';
import { LIMITS } from './limits.js';
import { type Block, type Page, pageWith, paginate } from './pages.js';
import { type Reply, row, type Turn, turnButtons } from './reply.js';
import { asOf } from './sources.js';
import { cut } from './text.js';
import { encode, type PagedView, type View } from './view.js';

/** Kept free for these on every page, so that pages break at the same entries whatever stands in them. */
const HEADER = 400;
const TITLE = 200;
const FOOTER = 400;
/** The heading of the list of sources, in the longest of our languages. */
const SOURCES = 40;
const ROOM = {
  body: LIMITS.embedDescription - HEADER,
  list: LIMITS.embedDescription,
  total: LIMITS.embedTotal - HEADER - TITLE - FOOTER - SOURCES,
};

export interface PagedAnswer {
  readonly title: string;
  /** Stands above the entries; Markdown. */
  readonly header: string;
  readonly blocks: NonEmpty<Block>;
  /** Which of the pages, by an entry on it. */
  readonly view: PagedView;
  /** A reference of what the whole answer is about, a person or a source; else the entry that its page opens with. */
  readonly about?: string;
  /** The entries are the sources themselves: no list of them follows, and a menu leads to those of the page. */
  readonly areSources?: true;
  /** Behind ◀ ▶, at most three. */
  readonly ways?: readonly APIButtonComponent[];
}

/**
 * As `pagedReply`, for pages that depend on nothing but the record and the language: made once. The view names the
 * page among all of the dossier.
 */
export function cachedPage(dossier: Dossier, paged: PagedAnswer, say: Say): Reply | undefined {
  return cached(dossier, say, encode(paged.view), () => pagedReply(paged, say));
}

/** Undefined where the entry to open with is not there (any more). */
export function pagedReply(paged: PagedAnswer, say: Say): Reply | undefined {
  const { title, header, blocks, view, about, areSources = false, ways = [] } = paged;
  const pages = paginate(blocks, areSources ? { ...ROOM, entries: LIMITS.selectOptions } : ROOM, say);
  const place = pageAt(pages, view);
  if (place === undefined) return undefined;
  const { page, index, turn } = place;
  const number = say('place.page', { number: index + 1, count: pages.length });
  const cited = pages.flatMap(({ sources }) => sources);
  const footer = `${asOf(cited, say)}. ${page.checked}`;
  const above = header === '' ? '' : `${cut(header, HEADER - 2)}\n\n`;
  const foot = { footer: { text: cut(pages.length === 1 ? footer : `${number} · ${footer}`, FOOTER) } };
  const entries = { title: cut(title, TITLE), description: `${above}${page.body}` };
  const sources = { title: cut(say('source.heading'), SOURCES), description: page.sourceList };
  return {
    embeds: areSources ? [{ ...entries, ...foot }] : [entries, { ...sources, ...foot }],
    components: row([...turnButtons(turn, say), ...ways]),
    shown: { view: turn.here, entry: about ?? page.ids[0] },
  };
}

/** The page that a view asks for, with the way to its neighbours; undefined where it is not there (any more). */
export function pageAt(
  pages: NonEmpty<Page>,
  view: PagedView,
): { readonly page: Page; readonly index: number; readonly turn: Turn } | undefined {
  const index = view.opening === undefined ? 0 : pageWith(pages, view.opening);
  if (index === undefined) return undefined;
  const page = pages[index] ?? pages[0];
  const at = ({ ids }: Page): View => ({ ...view, opening: ids[0] });
  const other = (place: number) => pages[place] && at(pages[place]);
  return { page, index, turn: { previous: other(index - 1), next: other(index + 1), here: at(page) } };
}
