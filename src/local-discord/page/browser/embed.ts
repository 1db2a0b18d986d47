// An embed, as Discord shows it under a message.

import type { APIAttachment, APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { markdown } from './markdown.js';

/** The most that Discord shows of a picture, in pixels. */
const PREVIEW = { width: 550, height: 350 };

/** The components' own titles know no Markdown, so titles and names stand in the slots. */
export function embedOf(embed: APIEmbed, attachments: readonly APIAttachment[]): TemplateResult {
  const { author, title, url, description, fields = [], footer, color, thumbnail, image, timestamp } = embed;
  return html`<discord-embed
    slot="embeds"
    color=${ifDefined(color === undefined ? undefined : `#${color.toString(16).padStart(6, '0')}`)}
    author-name=${ifDefined(author?.name)}
    author-url=${ifDefined(author?.url)}
  >
    ${title ? html`<div slot="description" class="embed-title">${titleOf(title, url)}</div>` : nothing}
    ${
      description
        ? html`<discord-embed-description slot="description">${markdown(description)}</discord-embed-description>`
        : nothing
    }
    ${fields.length > 0 ? html`<discord-embed-fields slot="fields">${rowsOf(fields)}</discord-embed-fields>` : nothing}
    ${[image, thumbnail].map((media) => (media ? picture(media.url, attachments) : nothing))}
    ${
      footer || timestamp
        ? html`<discord-embed-footer slot="footer">${[footer?.text, timestamp].filter(Boolean).join(' • ')}</discord-embed-footer>`
        : nothing
    }
  </discord-embed>`;
}

/** Whether a picture stands in an embed already; Discord then does not show it a second time. */
export function isInEmbed({ url }: APIAttachment, embeds: readonly APIEmbed[]): boolean {
  return embeds.some(({ image, thumbnail }) => image?.url === url || thumbnail?.url === url);
}

function titleOf(title: string, url: string | undefined) {
  return url && /^https?:/i.test(url)
    ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${markdown(title)}</a>`
    : markdown(title);
}

/** Inline fields stand side by side, three to a row. */
function rowsOf(fields: readonly APIEmbedField[]): TemplateResult[] {
  let column = 0;
  return fields.map(({ name, value, inline }) => {
    column = inline ? (column % 3) + 1 : 0;
    return html`<discord-embed-field ?inline=${inline ?? false} inline-index=${ifDefined(column || undefined)}>
      <div class="field-name">${markdown(name)}</div>
      <div>${markdown(value)}</div>
    </discord-embed-field>`;
  });
}

/** Only what was uploaded here: the page takes nothing from another host. */
function picture(url: string, attachments: readonly APIAttachment[]): TemplateResult {
  const uploaded = attachments.find((attachment) => attachment.url === url);
  return uploaded
    ? html`<div slot="footer">${uploadedPicture(uploaded)}</div>`
    : html`<a slot="footer" href=${url} target="_blank" rel="noopener noreferrer">Picture on another host</a>`;
}

/** A picture in its own proportions, no larger than Discord's preview; a click opens it whole. */
export function uploadedPicture({
  url,
  filename,
  description,
  width,
  height,
}: APIAttachment): TemplateResult {
  const scale = width && height ? Math.min(1, PREVIEW.width / width, PREVIEW.height / height) : 1;
  // With its size known before it is loaded nothing jumps.
  const scaled = (side: number | null | undefined) => (side ? Math.round(side * scale) : undefined);
  return html`<a class="picture" href=${url} target="_blank" rel="noopener noreferrer">
    <img
      src=${url}
      alt=${description ?? filename}
      width=${ifDefined(scaled(width))}
      height=${ifDefined(scaled(height))}
    />
  </a>`;
}
