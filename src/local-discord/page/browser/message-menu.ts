// The menu of a message: the apps' commands for it.

import { html } from 'lit';
import type { Typeable } from './commands.js';
import { LightElement } from './light-element.js';

export class MessageMenu extends LightElement {
  static override properties = { commands: { attribute: false } };

  declare commands: readonly Typeable[];
  /** Where it opens, in the window's pixels. */
  declare at: { readonly x: number; readonly y: number };
  declare onPick: (command: Typeable) => void;
  declare onClose: () => void;

  protected override render() {
    return html`<div class="menu-backdrop" @pointerdown=${() => this.onClose()} @contextmenu=${this.#swallow}></div>
      <div class="menu" role="menu" aria-label="Message" @keydown=${this.#key}>
        <div role="group" aria-labelledby="menu-apps">
          <div class="menu-heading" id="menu-apps">Apps</div>
          ${
            this.commands.length > 0
              ? this.commands.map(
                  (command) =>
                    html`<button type="button" role="menuitem" @click=${() => this.onPick(command)}>
                      ${command.name}
                    </button>`,
                )
              : html`<button type="button" role="menuitem" aria-disabled="true">No command for messages</button>`
          }
        </div>
      </div>`;
  }

  protected override firstUpdated(): void {
    const menu = this.querySelector<HTMLElement>('.menu');
    if (!menu) return;
    // Wholly within the window.
    const { width, height } = menu.getBoundingClientRect();
    menu.style.left = `${Math.max(8, Math.min(this.at.x, innerWidth - width - 8))}px`;
    menu.style.top = `${Math.max(8, Math.min(this.at.y, innerHeight - height - 8))}px`;
    this.#items[0]?.focus();
  }

  get #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  readonly #swallow = (event: Event): void => {
    event.preventDefault();
    this.onClose();
  };

  readonly #key = (event: KeyboardEvent): void => {
    const items = this.#items;
    const at = items.indexOf(document.activeElement as HTMLElement);
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined) items.at((at + step) % items.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') this.onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
customElements.define('message-menu', MessageMenu);
