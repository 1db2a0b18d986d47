// Embeds: what adds up over a message, what is empty, and which addresses they lead to.

import type { APIEmbed } from 'discord-api-types/v10';
import type { MessageBody } from '../messages/compose.js';
import { type Path, type Problem, problem, type Rule } from './problems.js';
import { urlProblem } from './urls.js';

const MAX_TOTAL = 6000;

/** Where an embed leads with a click, and where its pictures come from (which an upload may be, too). */
const ADDRESSES: readonly (readonly [
  path: Path,
  of: (embed: APIEmbed) => string | undefined,
  upload: boolean,
])[] = [
  [['url'], (embed) => embed.url, false],
  [['author', 'url'], (embed) => embed.author?.url, false],
  [['author', 'icon_url'], (embed) => embed.author?.icon_url, true],
  [['footer', 'icon_url'], (embed) => embed.footer?.icon_url, true],
  [['image', 'url'], (embed) => embed.image?.url, true],
  [['thumbnail', 'url'], (embed) => embed.thumbnail?.url, true],
];

type EmbedRule = (embed: APIEmbed, path: Path) => readonly Problem[];

const perEmbed: readonly EmbedRule[] = [
  function somethingToShow(embed, path) {
    const shown = [embed.title, embed.description, embed.author?.name, embed.footer?.text];
    const visible =
      shown.some((text) => text?.trim()) || embed.fields?.length || embed.image || embed.thumbnail;
    return visible ? [] : [problem.required([...path, 'description'])];
  },

  function fieldsAreFilled(embed, path) {
    return (embed.fields ?? []).flatMap((field, index) =>
      (['name', 'value'] as const).flatMap((key) =>
        field[key].trim() ? [] : [problem.required([...path, 'fields', index, key])],
      ),
    );
  },

  function addressesWork(embed, path) {
    return ADDRESSES.flatMap(([at, of, upload]) => urlProblem(of(embed), [...path, ...at], upload));
  },
];

/** Rules on the embeds of a message. */
export const embedRules: readonly Rule<MessageBody>[] = [
  function totalLength({ embeds }, path) {
    const total = (embeds ?? []).reduce((sum, embed) => sum + embedLength(embed), 0);
    if (total <= MAX_TOTAL) return [];
    const message = `Embed size exceeds maximum size of ${MAX_TOTAL}`;
    return [problem.other([...path, 'embeds'], 'MAX_EMBED_SIZE_EXCEEDED', message)];
  },

  function eachEmbed({ embeds }, path) {
    return (embeds ?? []).flatMap((embed, index) =>
      perEmbed.flatMap((rule) => rule(embed, [...path, 'embeds', index])),
    );
  },
];

function embedLength({ title, description, footer, author, fields }: APIEmbed): number {
  const texts = [title, description, footer?.text, author?.name];
  const fieldTexts = (fields ?? []).flatMap(({ name, value }) => [name, value]);
  return [...texts, ...fieldTexts].reduce((sum, text) => sum + (text?.length ?? 0), 0);
}
