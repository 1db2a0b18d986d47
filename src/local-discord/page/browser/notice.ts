// What did not work: Discord's error as the bot got it, or words for the member.

import { html, type TemplateResult } from 'lit';
import type { RefusalNotice } from '../protocol.js';

export interface Notice {
  readonly at: number;
  readonly what: RefusalNotice | string;
}

export function noticeOf({ what }: Notice, dismiss: () => void): TemplateResult {
  const dismissal = html`<button type="button" class="link" @click=${dismiss}>Dismiss</button>`;
  if (typeof what === 'string')
    return html`<div class="notice" role="alert"><p>${what}</p>${dismissal}</div>`;
  return html`<div class="notice" role="alert">
    <p><strong>Discord refused what the bot sent.</strong> ${what.code}: ${what.message}</p>
    ${
      what.errors.length > 0
        ? html`<ul>
            ${what.errors.map(({ at, message, code }) => html`<li><code>${at}</code> ${message} <small>${code}</small></li>`)}
          </ul>`
        : ''
    }
    <p><small>${what.method} ${what.path}</small></p>
    ${dismissal}
  </div>`;
}
