// Commands that an answer names become ones that can be pressed.
import type { Reply } from './reply.js';

/** As phrases have it. What is foreign has no such marks: they are escaped. */
const NAMED = /`\/([a-z]{1,32})`/g;

/** @param mentions Discord's, by the command's name; a command without one stays as it is written */
export function withMentions(reply: Reply, mentions: ReadonlyMap<string, string> = new Map()): Reply {
  const named = (text: string) =>
    text.replaceAll(NAMED, (plain, name: string) => mentions.get(name) ?? plain);
  return {
    ...reply,
    ...(reply.content === undefined ? {} : { content: named(reply.content) }),
    embeds: reply.embeds.map((embed) => ({
      ...embed,
      ...(embed.description === undefined ? {} : { description: named(embed.description) }),
      ...(embed.fields === undefined
        ? {}
        : { fields: embed.fields.map((field) => ({ ...field, value: named(field.value) })) }),
    })),
  };
}
