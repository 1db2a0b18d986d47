// Lists to choose from, by pointer or by arrow keys while the focus stays in the field (ARIA's combobox pattern).

import { html, nothing, type TemplateResult } from 'lit';

interface Item {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly chosen?: boolean | undefined;
}

export interface Listbox {
  readonly id: string;
  readonly label: string;
  readonly items: readonly Item[];
  /** The index that the arrow keys have reached; -1 for none. */
  readonly active: number;
  readonly pick: (index: number) => void;
  /** Whether it can be tabbed to, for scrolling: only where its field may not say that it is a combobox. */
  readonly ownStop?: boolean;
}

export function listbox({ id, label, items, active, pick, ownStop }: Listbox): TemplateResult {
  return html`<ul class="popup" role="listbox" id=${id} aria-label=${label} tabindex=${ownStop ? 0 : nothing}>
    ${items.map(
      (item, index) =>
        html`<li
          role="option"
          id=${optionId(id, index)}
          aria-selected=${index === active}
          @mousedown=${(event: Event) => {
            // The focus stays where it is.
            event.preventDefault();
            pick(index);
          }}
        >
          <span class="item-label">${item.label}${item.chosen ? html` <span class="tick">✓</span>` : nothing}</span>
          ${item.hint ? html`<span class="item-hint">${item.hint}</span>` : nothing}
        </li>`,
    )}
  </ul>`;
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** Where a key leads in a list of so many; undefined for a key that leads nowhere. */
export function moved(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return active <= 0 ? count - 1 : active - 1;
    default:
      return undefined;
  }
}

/** Brings what the arrow keys have reached into sight. */
export function showActive(root: ParentNode): void {
  root.querySelector('[role=option][aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
}
