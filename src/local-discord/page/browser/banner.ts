// What the page says of itself: what it is, and whether anybody is there to answer.

import { html, nothing } from 'lit';
import type { Known } from './known.js';

/** At the beginning of every channel. */
export const WELCOME = html`<div class="welcome">
  <h2>This is not Discord</h2>
  <p>
    It is a stand-in on your machine, on which the bot answers as it would there. Type <kbd>/</kbd> for its
    commands, or post a message: its menu <span aria-hidden="true">⋯</span> has the app’s commands too. At the
    side you choose where you are, who you are, and your language.
  </p>
</div>`;

/** Above the messages while something is missing. */
export function bannerOf({ isConnected, isOnline }: Pick<Known, 'isConnected' | 'isOnline'>) {
  if (isConnected === false) {
    return html`<p class="banner" role="alert">The connection to the local Discord is lost. Trying again…</p>`;
  }
  return isOnline
    ? nothing
    : html`<p class="banner" role="alert">The bot is not connected. It cannot answer until it is back.</p>`;
}
