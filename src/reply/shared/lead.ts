// Lines ahead of an answer's own, in small letters, about this message alone: they stay when its page is turned.
import type { Say } from '../../language/say.js';
import type { Reply } from './reply.js';
import { small } from './text.js';

/** @param lines Markdown */
export function ledBy(lines: readonly string[], reply: Reply): Reply {
  if (lines.length === 0) return reply;
  const own = reply.content === undefined ? [] : [reply.content];
  return { ...reply, content: [...lines.map(small), ...own].join('\n') };
}

/** Those of a message of ours: none of an answer's own begins so. */
export function leadOf(content: string): string[] {
  return content
    .split('\n')
    .flatMap((line) => (line.startsWith(small('')) ? [line.slice(small('').length)] : []));
}

const LINKED = /\]\((https:\/\/discord\.com\/channels\/[^()\s]{1,80})\)$/;

/** That a message of ours answers another one, in any language: of all its lead, this goes where its answer goes. */
export function answeredBy(content: string, say: Say): string[] {
  const addresses = leadOf(content).flatMap((line) => LINKED.exec(line)?.[1] ?? []);
  return addresses.map((address) => say('answer.to', { address }));
}
