// The components library's elements, in this page's colours: its own are of an older Discord, and some too pale.

import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { DiscordEmbedDescription } from '@skyra/discord-components-core/discord-embed-description.js';
import { DiscordEmbedField } from '@skyra/discord-components-core/discord-embed-field.js';
import { DiscordEmbedFields } from '@skyra/discord-components-core/discord-embed-fields.js';
import { DiscordEmbedFooter } from '@skyra/discord-components-core/discord-embed-footer.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordMessages } from '@skyra/discord-components-core/discord-messages.js';
import { DiscordReply } from '@skyra/discord-components-core/discord-reply.js';
import { type CSSResult, css, type LitElement } from 'lit';

const CLOSE_LINES = css`
  :host {
    line-height: 1.3 !important;
  }
`;

/** Above an answer. */
const READABLE = css`
  :host,
  .discord-replied-message-username {
    color: var(--muted) !important;
    opacity: 1 !important;
  }
`;

const LOOKS: readonly (readonly [typeof LitElement, CSSResult])[] = [
  [
    DiscordMessages,
    css`
      :host {
        border: 0 !important;
        color: var(--text) !important;
        font-family: inherit !important;
      }
      ::slotted(*) {
        padding-block: 2px;
      }
    `,
  ],
  [
    DiscordMessage,
    css`
      :host {
        color: var(--text) !important;
        font-family: inherit !important;
      }
      :host(:hover) {
        background-color: var(--hover);
      }
      .discord-message-timestamp,
      .discord-message-edited {
        color: var(--muted) !important;
      }
      .discord-message-content {
        min-width: 0;
      }
      .discord-author-avatar {
        align-self: flex-start;
      }
      .discord-author-avatar img {
        cursor: auto;
      }
    `,
  ],
  [
    DiscordAuthorInfo,
    css`
      .discord-author-username {
        color: var(--strong) !important;
        cursor: auto !important;
        text-decoration: none !important;
      }
    `,
  ],
  [
    DiscordEmbed,
    css`
      :host {
        color: var(--text) !important;
        max-width: 100%;
      }
      .discord-embed-wrapper {
        background-color: var(--embed) !important;
        border-color: var(--line) !important;
        max-width: min(520px, 100%) !important;
      }
      .discord-left-border {
        background-color: var(--edge);
      }
      .discord-embed-grid {
        display: grid !important;
        grid-template-columns: minmax(0, 1fr) !important;
      }
      .discord-embed-author,
      .discord-embed-author a {
        color: var(--strong) !important;
      }
    `,
  ],
  [DiscordEmbedDescription, CLOSE_LINES],
  [
    DiscordEmbedFields,
    css`
      :host {
        grid-template-columns: repeat(12, minmax(0, 1fr));
      }
    `,
  ],
  [DiscordEmbedField, CLOSE_LINES],
  [
    DiscordEmbedFooter,
    css`
      :host {
        color: var(--text) !important;
      }
    `,
  ],
  [
    DiscordCommand,
    css`
      ${READABLE}
      :host .discord-slash-command-name,
      :host .discord-context-command-name {
        background-color: var(--mention) !important;
        color: var(--mention-text) !important;
        cursor: auto !important;
      }
    `,
  ],
  [DiscordReply, READABLE],
];

// Before the first of them is made.
for (const [component, look] of LOOKS) component.elementStyles.push(look);
