// A select menu under a message: a button that opens a list. One entry is chosen, even where several could be.

import type { APIStringSelectComponent } from 'discord-api-types/v10';
import { html, nothing } from 'lit';
import { LightElement } from './light-element.js';
import { listbox, moved, optionId, showActive } from './listbox.js';

let menus = 0;

export class SelectMenu extends LightElement {
  static override properties = {
    select: { attribute: false },
    open: { state: true },
    active: { state: true },
  };

  declare select: APIStringSelectComponent;
  declare onChoose: (values: readonly string[]) => void;
  declare open: boolean;
  declare active: number;
  readonly #listId = `menu-${++menus}`;

  constructor() {
    super();
    this.open = false;
    this.active = -1;
  }

  protected override render() {
    const { options, placeholder = 'Make a selection', disabled } = this.select;
    const listId = this.#listId;
    const chosen = options.filter((option) => option.default).map(({ label }) => label);
    const face = chosen.length > 0 ? chosen.join(', ') : placeholder;
    return html`
      <button
        type="button"
        class="select"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded=${this.open}
        aria-controls=${this.open ? listId : nothing}
        aria-activedescendant=${this.open && this.active >= 0 ? optionId(listId, this.active) : nothing}
        aria-label=${chosen.length > 0 ? `${placeholder}: ${face}` : face}
        aria-disabled=${disabled ? 'true' : nothing}
        @click=${() => this.#toggle()}
        @keydown=${(event: KeyboardEvent) => this.#key(event)}
        @blur=${() => this.#close()}
      >
        <span class="face">${face}</span><span class="chevron" aria-hidden="true"></span>
      </button>
      ${
        this.open
          ? listbox({
              id: listId,
              label: placeholder,
              items: options.map(({ label, description, default: isDefault }) => ({
                label,
                hint: description,
                chosen: isDefault,
              })),
              active: this.active,
              pick: (index) => this.#pick(index),
            })
          : nothing
      }
    `;
  }

  protected override updated(): void {
    // The list may reach below the edge of the log.
    if (this.open) this.querySelector('.popup')?.scrollIntoView({ block: 'nearest' });
    showActive(this);
  }

  #toggle(): void {
    if (this.select.disabled) return;
    this.open = !this.open;
    this.active = Math.max(
      0,
      this.select.options.findIndex((option) => option.default),
    );
  }

  #close(): void {
    this.open = false;
  }

  #key(event: KeyboardEvent): void {
    const { key } = event;
    if (!this.open) {
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
      this.#toggle();
    } else if (key === 'Escape') this.#close();
    else if (key === 'Enter' || key === ' ') this.#pick(this.active);
    else if (key === 'Home') this.active = 0;
    else if (key === 'End') this.active = this.select.options.length - 1;
    else {
      const next = moved(key, this.active, this.select.options.length) ?? this.#beginningWith(key);
      if (next === undefined) return;
      this.active = next;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** The next entry that begins with a letter. */
  #beginningWith(key: string): number | undefined {
    if (key.length !== 1) return undefined;
    const { options } = this.select;
    const order = options.map((_, index) => (this.active + 1 + index) % options.length);
    return order.find((index) => options[index]?.label.toLowerCase().startsWith(key.toLowerCase()));
  }

  #pick(index: number): void {
    const option = this.select.options[index];
    this.#close();
    if (option !== undefined) this.onChoose([option.value]);
  }
}
customElements.define('select-menu', SelectMenu);
