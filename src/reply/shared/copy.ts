// An answer in plain words, since nobody can copy an embed on a phone, and its sources in full.
import type { Say } from '../../language/say.js';
import type { Source } from '../../record/model.js';
import { LIMITS } from './limits.js';
import type { Reply } from './reply.js';
import { archivedLink, checkedWords, sourceLink, sourceName } from './sources.js';
import { colon, cut, escaped, fitLines, small, withoutLinks } from './text.js';

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
  const lines = [...first.values()].reverse().map((citation) => {
    const links = `${sourceLink(citation.source, say)}${archivedLink(citation.source, say)}`;
    return `- ${links}\n${small(checkedWords(citation, say))}`;
  });
  return {
    embeds: [{ title: say('source.heading'), description: fitLines(lines, LIMITS.embedDescription, say) }],
    components: [],
  };
}

/** A source as a footnote has it: its name, its address, an archived copy. In brackets an address has no preview. */
export function citeReply({ shown }: Reply, say: Say): Reply {
  const first = shown?.citations?.[0];
  const lines = first === undefined ? [] : footnote(first.source, say);
  return { content: cut(lines.join('\n'), LIMITS.content), embeds: [], components: [] };
}

function footnote(source: Source, say: Say): string[] {
  const { url, archived } = source;
  return [
    escaped(sourceName(source, say)),
    ...(url === null ? [] : [`<${url}>`]),
    ...(archived === null ? [] : [`${say('source.archivedCopy')}${colon(say)}<${archived}>`]),
  ];
}
