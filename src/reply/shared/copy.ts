// An answer in plain words, since nobody can copy an embed on a phone, and its sources in full.
import type { Say } from '../../language/say.js';
import { LIMITS } from './limits.js';
import { plainReply } from './plain-reply.js';
import { type Reply, textsIn } from './reply.js';
import { archivedLink, formatChecked, sourceLink, sourceName } from './sources.js';
import { colon, escaped, fitLines, small, withoutLinks } from './text.js';

/** A picture's answer as it would be without one. */
const inWords = (reply: Reply): Reply => reply.picture?.inWords() ?? reply;

/** The whole answer as a message's content. */
export function copyReply(reply: Reply): Reply {
  const text = textsIn(inWords(reply).embeds).join('\n');
  return plainReply(withoutLinks(text).replaceAll(/^(?:-#|>) /gm, ''));
}

/** What the answer is called. */
export function heading(reply: Reply): string {
  const { content, embeds } = inWords(reply);
  return (content ?? embeds[0]?.title ?? '').split('\n').at(-1) ?? '';
}

/** Publisher, headline, author, date, address, and how far each was checked. */
export function citedReply({ shown: { citations = [] } = {} }: Reply, say: Say): Reply {
  const first = new Map(citations.toReversed().map((citation) => [citation.source, citation]));
  const lines = [...first.values()].reverse().map((citation) => {
    const links = `${sourceLink(citation.source, say)}${archivedLink(citation.source, say)}`;
    return `- ${links}\n${small(formatChecked(citation, say))}`;
  });
  return {
    embeds: [{ title: say('source.heading'), description: fitLines(lines, LIMITS.embedDescription, say) }],
    components: [],
  };
}

/** A source as a footnote has it: its name, its address, an archived copy. In brackets an address has no preview. */
export function citeReply({ shown }: Reply, say: Say): Reply {
  const [first] = shown?.citations ?? [];
  if (first === undefined) return plainReply('');
  const { url, archived } = first.source;
  const lines = [
    escaped(sourceName(first.source, say)),
    ...(url === null ? [] : [`<${url}>`]),
    ...(archived === null ? [] : [`${say('source.archivedCopy')}${colon(say)}<${archived}>`]),
  ];
  return plainReply(lines.join('\n'));
}
