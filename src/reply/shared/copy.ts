// An answer in plain words, since nobody can copy an embed on a phone, and its sources in full.
import type { Say } from '../../language/say.js';
import { LIMITS } from './limits.js';
import type { Reply } from './reply.js';
import { checkedWords, sourceLink } from './sources.js';
import { cut, fitLines, small, withoutLinks } from './text.js';

/** The whole answer as a message's content. */
export function copyReply(reply: Reply): Reply {
  const text = reply.embeds
    .flatMap(({ title, description, fields = [] }) => [
      title,
      description,
      ...fields.flatMap(({ name, value }) => [name, value]),
    ])
    .filter((part) => part !== undefined)
    .join('\n');
  return {
    content: cut(withoutLinks(text).replaceAll(/^(?:-#|>) /gm, ''), LIMITS.content),
    embeds: [],
    components: [],
  };
}

/** What the answer is called. */
export function heading({ content, embeds }: Reply): string {
  return (content ?? embeds[0]?.title ?? '').split('\n').at(-1) ?? '';
}

/** Publisher, headline, author, date, address, and how far each was checked. */
export function citedReply({ shown: { citations = [] } = {} }: Reply, say: Say): Reply {
  const first = new Map(citations.toReversed().map((citation) => [citation.source, citation]));
  const lines = [...first.values()]
    .reverse()
    .map((citation) => `- ${sourceLink(citation.source, say)}\n${small(checkedWords(citation, say))}`);
  return {
    embeds: [{ title: say('source.heading'), description: fitLines(lines, LIMITS.embedDescription, say) }],
    components: [],
  };
}
