// Entries into pages that hold Discord's limits, each page with the list of the sources it cites.
import type { Say } from '../../language/say.js';
import { isNonEmpty, type NonEmpty, type Source } from '../../record/model.js';
import { SourceNumbers } from './sources.js';
import { cut, fitLines } from './text.js';

/** The id of what stands ahead of all entries; none of theirs can be this, since they begin with a letter or digit. */
export const HEAD = '-';

/** One entry's part of a page. */
export interface Block {
  /** The entry's id, with its film where it may be one of several; by it a button asks for the page it opens. */
  readonly id: string;
  /** Markdown; `first` tells that it opens its page, where it may have to say what it continues. */
  render(numbers: SourceNumbers, first: boolean): string;
}

export interface Page {
  readonly ids: NonEmpty<string>;
  readonly body: string;
  /** A line a source, in the order of their numbers. */
  readonly sourceList: string;
  readonly sources: readonly Source[];
  /** How far the cited passages were checked. */
  readonly checked: string;
}

/** What a page may have, in UTF-16 units. */
export interface Room {
  readonly body: number;
  /** For the list of sources. */
  readonly list: number;
  /** For the body and the list of sources together. */
  readonly total: number;
  /** Entries, where a menu lists those of the page. */
  readonly entries?: number;
}

/**
 * As many whole entries a page as fit; each is rendered once, and once more where it opens a page.
 * An entry too long for a page of its own is cut visibly, and so is its list of sources.
 */
export function paginate(blocks: NonEmpty<Block>, room: Room, say: Say): NonEmpty<Page> {
  const [first, ...rest] = blocks;
  const pages: Page[] = [];
  let page = opened(first, say);
  for (const block of rest) {
    const longer = extended(page, block, say);
    if (fits(longer, room)) page = longer;
    else {
      pages.push(fitted(page, room, say));
      page = opened(block, say);
    }
  }
  pages.push(fitted(page, room, say));
  return isNonEmpty(pages) ? pages : [fitted(page, room, say)];
}

/** The place of the page that holds an entry, counted from 0; undefined where none does, or more than one such. */
export function pageWith(pages: readonly Page[], id: string): number | undefined {
  const places = pages.flatMap(({ ids }, index) =>
    ids.filter((held) => held === id || held.endsWith(`/${id}`)).map(() => index),
  );
  return places.length === 1 ? places[0] : undefined;
}

/** A page while entries are added to it. */
interface Draft {
  readonly ids: NonEmpty<string>;
  readonly body: string;
  readonly sourceList: string;
  readonly numbers: SourceNumbers;
}

function opened(block: Block, say: Say): Draft {
  const numbers = new SourceNumbers();
  const body = block.render(numbers, true);
  return { ids: [block.id], body, sourceList: numbers.lines(say).join('\n'), numbers };
}

function extended(draft: Draft, block: Block, say: Say): Draft {
  const numbers = draft.numbers.copy();
  const body = `${draft.body}\n\n${block.render(numbers, false)}`;
  return { ids: [...draft.ids, block.id], body, sourceList: numbers.lines(say).join('\n'), numbers };
}

function fits({ ids, body, sourceList }: Draft, room: Room): boolean {
  const { entries = Number.POSITIVE_INFINITY } = room;
  const within = ids.length <= entries && body.length <= room.body && sourceList.length <= room.list;
  return within && body.length + sourceList.length <= room.total;
}

function fitted({ ids, numbers, ...draft }: Draft, room: Room, say: Say): Page {
  const page = { ids, sources: numbers.sources, checked: numbers.checked(say) };
  if (fits({ ids, numbers, ...draft }, room)) return { ...page, ...draft };
  const body = cut(draft.body, room.body);
  const limit = Math.min(room.list, room.total - body.length);
  return { ...page, body, sourceList: fitLines(draft.sourceList.split('\n'), limit, say) };
}
