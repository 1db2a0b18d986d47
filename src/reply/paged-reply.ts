// Entries as a message of one page, with the way to the pages before and after it.
import type { NonEmpty } from '../record/model.js';
import { customId } from './custom-id.js';
import { LIMITS } from './limits.js';
import { type Block, pageWith, paginate } from './pages.js';
import { type Reply, turnButtons } from './reply.js';
import { asOf } from './sources.js';
import { cut } from './text.js';

/** Kept free for these on every page, so that pages break at the same entries whatever stands in them. */
const HEADER = 400;
const TITLE = 200;
const FOOTER = 400;
const ROOM = {
  body: LIMITS.embedDescription - HEADER,
  list: LIMITS.embedDescription,
  total: LIMITS.embedTotal - HEADER - TITLE - FOOTER - 'Sources'.length,
};

export interface Paged {
  readonly title: string;
  /** Stands above the entries; Markdown. */
  readonly header: string;
  readonly blocks: NonEmpty<Block>;
  /** Ahead of the entry's id in the custom ids of the buttons. */
  readonly idParts: readonly [string, ...string[]];
  /** The id of an entry on the page to show; the first page where none has it. */
  readonly opening: string | undefined;
}

export function pagedReply({ title, header, blocks, idParts, opening }: Paged): Reply {
  const pages = paginate(blocks, ROOM);
  const index = (opening === undefined ? undefined : pageWith(pages, opening)) ?? 0;
  const page = pages[index] ?? pages[0];
  const id = (place: number) => {
    const opens = pages[place]?.ids[0];
    return opens === undefined ? undefined : customId(...idParts, opens);
  };
  const place = pages.length === 1 ? '' : `Page ${index + 1} of ${pages.length} · `;
  const above = header === '' ? '' : `${cut(header, HEADER - 2)}\n\n`;
  return {
    embeds: [
      {
        title: cut(title, TITLE),
        description: `${above}${page.body}`,
      },
      {
        title: 'Sources',
        description: page.sourceList,
        footer: { text: cut(`${place}${asOf(page.sources)}. ${page.checked}`, FOOTER) },
      },
    ],
    components: turnButtons({
      previous: id(index - 1),
      next: id(index + 1),
      here: customId(...idParts, page.ids[0]),
    }),
  };
}
