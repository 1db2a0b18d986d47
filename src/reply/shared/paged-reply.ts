// Entries as a message of one page, with the way to the pages before and after it.
import type { Say } from '../../language/say.js';
import type { Dossier, NonEmpty } from '../../record/model.js';
import { sourceCount } from './attribution.js';
import { cached } from './cached.js';
import { heightOf } from './height.js';
import { LIMITS } from './limits.js';
import { type Block, type Page, pageWith, paginate } from './pages.js';
import { type List, type Reply, turnAt, type Way } from './reply.js';
import { asOf } from './sources.js';
import { cut, small } from './text.js';
import { encode, type View } from './view.js';

/** Kept free for these on every page, so that pages break at the same entries whatever stands in them. */
const HEADER = 400;
const FOOTER = 400;
const CHARACTERS = LIMITS.embedDescription - HEADER - FOOTER;
/** CSS pixels of a phone for the header and the entries: of 844 some 200 are the message's own, its title's and its buttons'. */
const HEIGHT = 590;

export interface PagedAnswer {
  readonly title: string | ((page: Page) => string);
  /** Stands above the entries; Markdown. */
  readonly header?: string;
  readonly blocks: NonEmpty<Block>;
  /** Leads to the page with an entry. */
  readonly view: (opening?: string) => View;
  /** An entry of the page to show; the first page where left out. */
  readonly opening: string | undefined;
  /** A reference of what the whole answer is about, a person or a source; else the entry that its page opens with. */
  readonly about?: string;
  /** CSS pixels of a phone for the header and the entries, where these are to be fewer. */
  readonly height?: number;
  /** Entries a page, where a menu leads to those of the page. */
  readonly entries?: number;
  /** What the answer counts, ahead of its sources. */
  readonly counted?: (page: Page) => string;
  readonly ways?: readonly Way[];
  readonly list?: List | undefined;
}

/**
 * As `pagedReply`, for pages that depend on nothing but the record and the language: made once. The view names the
 * page among all of the dossier.
 */
export function cachedPage(dossier: Dossier, paged: PagedAnswer, say: Say): Reply | undefined {
  return cached(dossier, say, encode(paged.view(paged.opening)), () => pagedReply(paged, say));
}

/** Undefined where the entry to open with is not there (any more). */
export function pagedReply(paged: PagedAnswer, say: Say): Reply | undefined {
  const { title, header = '', blocks, view, opening, about, ways = [], list } = paged;
  const above = header === '' ? '' : small(cut(header, HEADER));
  const room = {
    characters: CHARACTERS,
    height: (paged.height ?? HEIGHT) - (above === '' ? 0 : heightOf(above)),
    ...(paged.entries ? { entries: paged.entries } : {}),
  };
  const pages = paginate(blocks, room, say);
  const index = opening === undefined ? 0 : pageWith(pages, opening);
  if (index === undefined) return undefined;
  const page = pages[index] ?? pages[0];
  const turn = turnAt(index, pages.length, (place) => view(pages[place]?.ids[0]));
  const heading = typeof title === 'string' ? title : title(page);
  const cited = pages.flatMap(({ citations }) => citations);
  const foot = [
    ...(pages.length === 1 ? [] : [say('place.page', { number: index + 1, count: pages.length })]),
    ...[paged.counted?.(page) ?? ''].filter((counted) => counted !== ''),
    sourceCount(page.citations, say),
    asOf(cited, say),
  ].join(' · ');
  const body = [...(above === '' ? [] : [above]), page.body, small(cut(foot, FOOTER))];
  return {
    embeds: [{ title: cut(heading, LIMITS.embedTitle), description: body.join('\n') }],
    components: [],
    shown: {
      view: turn.here,
      entry: about ?? page.ids[0],
      turn,
      ways,
      ...(list === undefined ? {} : { list }),
      citations: page.citations,
    },
  };
}
