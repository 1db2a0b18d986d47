// Discord's Markdown as elements. Every text becomes a text node, and a link leads to http or https only.

import { rules, rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import { html, type nothing, type TemplateResult } from 'lit';
import { timestamp } from './dates.js';
import { mentioned } from './mentions.js';

interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly items?: readonly (readonly Node[])[];
  readonly target?: string;
  readonly level?: number;
  readonly timestamp?: string;
  readonly format?: string;
  readonly id?: string;
  readonly name?: string;
  readonly fullName?: string;
}

type Shown = TemplateResult | string | typeof nothing;

/** Discord's lists, which the parser does not know: lines that begin with a dash or a star. */
const LIST = /^(?: *[-*] +[^\n]+(?:\n|$))+/;

/** Where a line begins, behind a block quote too, which the parser forgets for small lines. */
const atLineStart =
  (pattern: RegExp) =>
  (source: string, { prevCapture }: { prevCapture?: readonly string[] | null }) =>
    (prevCapture?.[0] ?? '\n').endsWith('\n') ? pattern.exec(source) : null;

const lines = {
  subtext: { ...rulesExtended.subtext, match: atLineStart(/^-# +([^\n]+?)(\n|$)/) } as never,
  list: {
    order: 0,
    match: atLineStart(LIST),
    parse: (
      [lines = '']: readonly string[],
      parseInner: (text: string, state: object) => readonly Node[],
      state: object,
    ) => ({
      items: lines
        .trimEnd()
        .split('\n')
        .map((line) => parseInner(line.replace(/^ *[-*] +/, ''), state)),
    }),
  } as never,
};
const parsers = {
  /** In an app's messages and embeds links can have a text of their own. */
  app: SimpleMarkdown.parserFor({ ...rulesExtended, ...lines }),
  member: SimpleMarkdown.parserFor({ ...rules, ...lines }),
};

export function markdown(text: string, writer: keyof typeof parsers = 'app'): Shown[] {
  return shown(nodesOf(text, writer));
}

/** The same without any marks, for those who listen. */
export function spoken(text: string): string {
  const words = (nodes: readonly Node[]): string => nodes.map(spokenNode).join('');
  const spokenNode = ({ type, content, items, timestamp: seconds, format, id }: Node): string => {
    if (type === 'br') return ' ';
    if (type === 'user' || type === 'role') return mentioned(id);
    if (type === 'timestamp') return timestamp(Number(seconds), format).text;
    if (items !== undefined) return items.map(words).join('; ');
    return typeof content === 'string' ? content : words(content ?? []);
  };
  return words(nodesOf(text, 'app'));
}

function nodesOf(text: string, writer: keyof typeof parsers): readonly Node[] {
  return parsers[writer](text, { inline: true }) as readonly Node[];
}

function shown(content: Node['content']): Shown[] {
  if (content === undefined) return [];
  return typeof content === 'string' ? [content] : content.map(element);
}

function element(node: Node): Shown {
  const { type, content } = node;
  switch (type) {
    case 'br':
    case 'newline':
      return html`<br />`;
    case 'strong':
      return html`<strong>${shown(content)}</strong>`;
    case 'em':
      return html`<em>${shown(content)}</em>`;
    case 'underline':
      return html`<u>${shown(content)}</u>`;
    case 'strikethrough':
      return html`<s>${shown(content)}</s>`;
    case 'inlineCode':
      return html`<code>${shown(content)}</code>`;
    case 'codeBlock':
      return html`<pre><code>${shown(content)}</code></pre>`;
    case 'blockQuote':
      return html`<blockquote>${shown(content)}</blockquote>`;
    case 'spoiler':
      return html`<span class="spoiler" tabindex="0">${shown(content)}</span>`;
    case 'heading':
      return html`<div class="md-heading md-heading-${node.level}">${shown(content)}</div>`;
    case 'subtext':
      return html`<div class="md-subtext">${shown(content)}</div>`;
    case 'list':
      return html`<ul class="md-list">${(node.items ?? []).map((item) => html`<li>${shown(item)}</li>`)}</ul>`;
    case 'link':
    case 'url':
    case 'autolink':
      return link(node);
    case 'timestamp': {
      const { text, full, iso } = timestamp(Number(node.timestamp), node.format);
      return html`<time class="md-time" datetime=${iso} title=${full}>${text}</time>`;
    }
    case 'slashCommand':
      return mention(`/${node.fullName ?? node.name}`);
    case 'user':
    case 'role':
      return mention(mentioned(node.id));
    case 'channel':
      return mention(`#${node.id}`);
    case 'everyone':
    case 'here':
      return mention(`@${type}`);
    case 'emoji':
    case 'twemoji':
      return node.name ?? '';
    default:
      return html`${shown(content)}`;
  }
}

function link({ target = '', content }: Node): Shown {
  if (!/^https?:\/\//i.test(target)) return html`${shown(content)}`;
  return html`<a href=${target} target="_blank" rel="noopener noreferrer">${shown(content)}</a>`;
}

function mention(text: string): Shown {
  return html`<span class="md-mention">${text}</span>`;
}
