// Entries into pages that a phone shows at a glance and Discord takes.

import type { Say } from '../../language/say.js';
import { type Citation, isNonEmpty, type NonEmpty } from '../../record/model.js';
import { Attribution } from './attribution.js';
import { heightOf, type Screen } from './height.js';
import { cut } from './text.js';

/** The id of what stands ahead of all entries; none of theirs can be this, since they begin with a letter or digit. */
export const HEAD = '-';

/** One entry's part of a page. */
export interface Block {
  /** The entry's id, with its film where it may be one of several; by it a button asks for the page it opens. */
  readonly id: string;
  /** Markdown; `first` tells that it opens its page, where it may have to say what it continues. */
  readonly render: (by: Attribution, first: boolean) => string;
}

export interface Page {
  readonly ids: NonEmpty<string>;
  readonly body: string;
  readonly citations: readonly Citation[];
}

/** What a page may have. */
export interface Room {
  /** UTF-16 units, the addresses of links among them. */
  readonly characters: number;
  /** Pixels of the screen. An entry that is higher has a page of its own. */
  readonly height: number;
  /** A phone where left out. */
  readonly screen?: Screen;
  /** Entries, where a menu lists those of the page. */
  readonly entries?: number;
}

/** Under a heading, Markdown, which stands again where they open a page. */
export function headed(heading: string, blocks: readonly Block[]): Block[] {
  return blocks.map(({ id, render }, index) => ({
    id,
    render: (by, first) => (index === 0 || first ? `${heading}\n${render(by, first)}` : render(by, first)),
  }));
}

/** As many whole entries a page as fit. An entry too long for any page is cut visibly. */
export function paginate(blocks: NonEmpty<Block>, room: Room, say: Say): NonEmpty<Page> {
  const [first, ...rest] = blocks;
  const pages: Page[] = [];
  let page = opened(first, say);
  for (const block of rest) {
    const longer = extended(page, block, say);
    if (fits(longer, room)) page = longer;
    else {
      pages.push(page);
      page = opened(block, say);
    }
  }
  const all = [...pages, page].map((one) => ({ ...one, body: cut(one.body, room.characters) }));
  return isNonEmpty(all) ? all : [page];
}

/** The place of the page that holds an entry, counted from 0; undefined where none does, or more than one such. */
export function pageWith(pages: readonly Page[], id: string): number | undefined {
  const places = pages.flatMap(({ ids }, index) =>
    ids.filter((held) => held === id || held.endsWith(`/${id}`)).map(() => index),
  );
  return places.length === 1 ? places[0] : undefined;
}

function opened(block: Block, say: Say): Page {
  const by = new Attribution(say);
  return { ids: [block.id], body: block.render(by, true), citations: by.citations };
}

function extended(page: Page, block: Block, say: Say): Page {
  const by = new Attribution(say);
  const body = `${page.body}\n${block.render(by, false)}`;
  return { ids: [...page.ids, block.id], body, citations: [...page.citations, ...by.citations] };
}

function fits({ ids, body }: Page, { characters, height, screen, entries = ids.length }: Room): boolean {
  // What was asked for is not left to the second page.
  const isLow = (ids[0] === HEAD && ids.length === 2) || heightOf(body, screen) <= height;
  return ids.length <= entries && body.length <= characters && isLow;
}
