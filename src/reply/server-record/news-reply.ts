// What became of a member's proposals, for the member.
import type { Say } from '../../language/say.js';
import { proposalOf } from '../../server-record/server-records.js';
import type { StoredEntry } from '../../store/store.js';
import { plainReply } from '../shared/plain-reply.js';
import type { Reply } from '../shared/reply.js';
import { cut, escaped } from '../shared/text.js';
import { buttons, content } from './proposal-reply.js';

/** Characters of what was proposed. */
const SHORT = 80;
/** More at a time than one reads. */
const MOST = 10;

export function newsReply(news: readonly StoredEntry[], say: Say): Reply {
  const returned = news.filter(({ state }) => state === 'returned').slice(0, 1);
  return {
    ...plainReply(''),
    content: content(news.slice(0, MOST).flatMap((entry) => newsLines(entry, say))),
    components: returned.flatMap(({ id }) =>
      buttons(
        [
          ['record.edit', 'edit', id],
          ['record.cancel', 'cancel', id],
        ],
        say,
      ),
    ),
  };
}

function newsLines(entry: StoredEntry, say: Say): string[] {
  const { typed } = proposalOf(entry);
  const what = `“${escaped(cut(typed.kind === 'quote' ? typed.words : typed.text, SHORT))}”`;
  const state = entry.state === 'accepted' || entry.state === 'returned' ? entry.state : 'rejected';
  const note = entry.note === null ? [] : [say('record.news.note', { note: `“${escaped(entry.note)}”` })];
  return [say(`record.news.${state}`, { what }), ...note];
}
