// A message with everything under it: embeds, files, buttons, menus.

import {
  type APIButtonComponent,
  type APIMessage,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { avatarOf } from './avatar.js';
import { sentAt } from './dates.js';
import { embedOf, isInEmbed, uploadedPicture } from './embed.js';
import { markdown, spoken } from './markdown.js';
import './select-menu.js';
import './uploaded-file.js';

/** What can be done with a message. */
export interface MessageActions {
  press(message: APIMessage, customId: string): void;
  choose(message: APIMessage, customId: string, values: readonly string[]): void;
  dismiss(message: APIMessage): void;
  openMenu(message: APIMessage, at: { x: number; y: number }, opener: HTMLElement): void;
}

export function messageOf(
  message: APIMessage,
  answered: APIMessage | undefined,
  actions: MessageActions,
): TemplateResult {
  const { author, content, embeds, attachments, components = [], timestamp, edited_timestamp } = message;
  const flags = message.flags ?? 0;
  const isEphemeral = Boolean(flags & MessageFlags.Ephemeral);
  return html`<discord-message
    role="article"
    aria-label="${author.username}${isEphemeral ? ', only you can see this' : ''}"
    class=${isEphemeral ? 'ephemeral' : ''}
    data-id=${message.id}
    author=${author.username}
    avatar=${avatarOf(author)}
    timestamp=${sentAt(timestamp)}
    ?bot=${author.bot ?? false}
    ?edited=${edited_timestamp !== null && !isEphemeral}
    @contextmenu=${(event: MouseEvent) => {
      event.preventDefault();
      actions.openMenu(message, { x: event.clientX, y: event.clientY }, event.currentTarget as HTMLElement);
    }}
  >
    ${askedWith(message, answered)}
    ${flags & MessageFlags.Loading ? html`<em class="thinking">${author.username} is thinking…</em>` : nothing}
    ${content ? html`<div class="content">${markdown(content, author.bot ? 'app' : 'member')}</div>` : nothing}
    ${(message.message_snapshots ?? []).map(
      (snapshot) => html`<blockquote>${markdown(snapshot.message.content, 'member')}</blockquote>`,
    )}
    ${attachments
      .filter((attachment) => !isInEmbed(attachment, embeds))
      .map(
        (attachment) =>
          html`<div slot="attachments">
            ${
              attachment.width
                ? uploadedPicture(attachment)
                : html`<uploaded-file .attachment=${attachment}></uploaded-file>`
            }
          </div>`,
      )}
    ${embeds.map((embed) => embedOf(embed, attachments))}
    ${components.map((row) => rowOf(row, message, actions))}
    ${
      isEphemeral
        ? html`<div slot="components" class="only-you">
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M12 5C6 5 2 12 2 12s4 7 10 7 10-7 10-7-4-7-10-7Zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8Z" />
            </svg>
            Only you can see this ·
            <button type="button" class="link" @click=${() => actions.dismiss(message)}>Dismiss</button>
          </div>`
        : nothing
    }
    <button
      slot="reactions"
      type="button"
      class="more"
      aria-haspopup="menu"
      aria-label="Menu of the message by ${author.username}"
      title="More"
      @click=${(event: MouseEvent) => {
        const opener = event.currentTarget as HTMLElement;
        const { left, bottom } = opener.getBoundingClientRect();
        actions.openMenu(message, { x: left, y: bottom }, opener);
      }}
    >
      ⋯
    </button>
  </discord-message>`;
}

/** What a screen reader says when the message comes or changes. */
export function announcement({ author, content, embeds, flags }: APIMessage): string {
  const parts = [
    (flags ?? 0) & MessageFlags.Ephemeral ? 'Only you can see this' : '',
    (flags ?? 0) & MessageFlags.Loading ? 'is thinking' : '',
    spoken(content),
    ...embeds.flatMap(({ title = '', description = '' }) => [spoken(title), spoken(description)]),
  ];
  return `${author.username}: ${parts.filter(Boolean).join('. ')}`;
}

/** Above an answer: who asked with which command, or which message it answers. */
function askedWith({ type, interaction_metadata: asked }: APIMessage, answered: APIMessage | undefined) {
  if (asked && 'name' in asked && typeof asked.name === 'string' && type !== MessageType.Reply) {
    const { user } = asked;
    return html`<discord-command
      slot="reply"
      author=${user.username}
      avatar=${avatarOf(user)}
      command=${asked.name}
    ></discord-command>`;
  }
  if (answered === undefined) return nothing;
  return html`<discord-reply
    slot="reply"
    author=${answered.author.username}
    avatar=${avatarOf(answered.author)}
    ?bot=${answered.author.bot ?? false}
    >${spoken(answered.content || (answered.embeds[0]?.title ?? '')).slice(0, 100) || 'An earlier message'}</discord-reply
  >`;
}

function rowOf(
  row: NonNullable<APIMessage['components']>[number],
  message: APIMessage,
  actions: MessageActions,
) {
  if (row.type !== ComponentType.ActionRow) return html`<div slot="components">${notDrawn(row.type)}</div>`;
  return html`<div slot="components" class="row">
    ${row.components.map((component) => {
      if (component.type === ComponentType.Button) return buttonOf(component, message, actions);
      if (component.type !== ComponentType.StringSelect) return notDrawn(component.type);
      return html`<select-menu
        .select=${component}
        .onChoose=${(values: readonly string[]) => actions.choose(message, component.custom_id, values)}
      ></select-menu>`;
    })}
  </div>`;
}

/** Nothing is left out in silence. */
function notDrawn(type: ComponentType) {
  return html`<em class="thinking">${ComponentType[type]}: this page cannot draw it</em>`;
}

/** The components library's buttons can't be switched off for the keyboard, so these are the browser's own. */
function buttonOf(button: APIButtonComponent, message: APIMessage, actions: MessageActions) {
  if (button.style === ButtonStyle.Premium) return notDrawn(button.type);
  const face = [button.emoji?.name, button.label].filter(Boolean).join(' ');
  if (button.style === ButtonStyle.Link) {
    return html`<a class="button secondary" href=${button.url} target="_blank" rel="noopener noreferrer"
      >${face}<svg class="launch" viewBox="0 0 24 24" role="img" aria-label="(opens another site)">
        <path d="M15 2h7v7h-2V5.4l-9.3 9.3-1.4-1.4L18.6 4H15V2ZM4 6h7v2H6v10h10v-5h2v7H4V6Z" /></svg
    ></a>`;
  }
  const { custom_id } = button;
  return html`<button
    type="button"
    class="button ${ButtonStyle[button.style].toLowerCase()}"
    aria-disabled=${button.disabled ? 'true' : nothing}
    @click=${() => !button.disabled && actions.press(message, custom_id)}
  >
    ${face}
  </button>`;
}
