// Entries into pages that hold Discord's limits, each page with the list of the sources it cites.
import { mapNonEmpty, type NonEmpty, type Source } from '../record/model.js';
import { SourceNumbers } from './sources.js';
import { cut, fitLines } from './text.js';

/** One entry's part of a page. */
export interface Block {
  /** The entry's id, by which a button can ask for the page it opens. */
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
}

/**
 * As many whole entries a page as fit. An entry too long for a page of its own is cut visibly, and so is its list
 * of sources; schema.ts's lengths make that rare.
 */
export function paginate(blocks: NonEmpty<Block>, room: Room): NonEmpty<Page> {
  const [first, ...rest] = blocks;
  let page: NonEmpty<Block> = [first];
  const done: Page[] = [];
  for (const block of rest) {
    const longer: NonEmpty<Block> = [...page, block];
    if (fits(render(longer), room)) page = longer;
    else {
      done.push(fitted(render(page), room));
      page = [block];
    }
  }
  const last = fitted(render(page), room);
  const [opening, ...others] = [...done, last];
  return opening === undefined ? [last] : [opening, ...others];
}

/** The place of the page that holds an entry, counted from 0; undefined where none does. */
export function pageWith(pages: readonly Page[], id: string): number | undefined {
  const index = pages.findIndex(({ ids }) => ids.includes(id));
  return index === -1 ? undefined : index;
}

function render(blocks: NonEmpty<Block>): Page {
  const numbers = new SourceNumbers();
  const body = blocks.map((block, index) => block.render(numbers, index === 0)).join('\n\n');
  const ids = mapNonEmpty(blocks, ({ id }) => id);
  return {
    ids,
    body,
    sourceList: numbers.lines().join('\n'),
    sources: numbers.sources,
    checked: numbers.checked(),
  };
}

function fits({ body, sourceList }: Page, room: Room): boolean {
  const within = body.length <= room.body && sourceList.length <= room.list;
  return within && body.length + sourceList.length <= room.total;
}

function fitted(page: Page, room: Room): Page {
  if (fits(page, room)) return page;
  const body = cut(page.body, room.body);
  const lines = page.sourceList.split('\n');
  return {
    ...page,
    body,
    sourceList: fitLines(lines, Math.min(room.list, room.total - body.length), 'sources'),
  };
}
