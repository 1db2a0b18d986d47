// What became of a member's proposals, for the member.
import type { Say } from '../../language/say.js';
import { proposalOf } from '../../server-record/server-records.js';
import type { StoredEntry } from '../../store/store.js';
import { plainReply } from '../shared/plain-reply.js';
import type { Reply } from '../shared/reply.js';
import { cut, escaped } from '../shared/text.js';
import { buttons, editing } from './proposal-reply.js';

/** Characters of what was proposed. */
const SHORT = 80;
/** More at a time than one reads. */
const MOST = 10;

/** Each that was returned by itself, with its own way to change it. */
export function newsReplies(news: readonly StoredEntry[], say: Say): Reply[] {
  const isReturned = ({ state }: StoredEntry) => state === 'returned';
  const others = news.filter((entry) => !isReturned(entry));
  const pages = Array.from({ length: Math.ceil(others.length / MOST) }, (_, page) =>
    others.slice(page * MOST, (page + 1) * MOST),
  );
  const returned = news.filter(isReturned).map((entry) => [entry]);
  return [...pages, ...returned].map((some) => newsReply(some, say));
}

function newsReply(news: readonly StoredEntry[], say: Say): Reply {
  const [returned] = news.filter(({ state }) => state === 'returned');
  const lines = news.flatMap((entry) => newsLines(entry, say));
  const components = returned === undefined ? [] : buttons(editing(returned.id), say);
  return { ...plainReply(lines.join('\n')), components };
}

function newsLines(entry: StoredEntry, say: Say): string[] {
  const { typed } = proposalOf(entry);
  const what = `“${escaped(cut(typed.kind === 'quote' ? typed.words : typed.text, SHORT))}”`;
  const state = entry.state === 'accepted' || entry.state === 'returned' ? entry.state : 'rejected';
  const note = entry.note === null ? [] : [say('record.news.note', { note: `“${escaped(entry.note)}”` })];
  return [say(`record.news.${state}`, { what }), ...note];
}
