// One option of the command being typed: a field with its name, completed by the bot or from a fixed list.

import {
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import { html, nothing } from 'lit';
import type { Values } from '../../member/typed-options.js';
import type { Act } from '../act.js';
import { described } from './commands.js';
import { LightElement } from './light-element.js';
import { listbox, moved, optionId, showActive } from './listbox.js';

type Choice = Pick<APIApplicationCommandOptionChoice, 'name' | 'value'>;

/** Between the last key and the question to the bot; Discord waits too. */
const SETTLED_MS = 80;

const YES_OR_NO: readonly Choice[] = [
  { name: 'True', value: 'true' },
  { name: 'False', value: 'false' },
];

export class OptionField extends LightElement {
  static override properties = {
    option: { attribute: false },
    locale: { attribute: false },
    text: { state: true },
    choices: { state: true },
    active: { state: true },
    open: { state: true },
  };

  declare option: APIApplicationCommandOption;
  declare locale: Act['locale'];
  /** What the bot offers for what is typed. */
  declare complete: (name: string) => Promise<readonly Choice[]>;
  /** Backspace in the empty field. */
  declare onLeave: () => void;
  declare text: string;
  declare choices: readonly Choice[];
  declare active: number;
  declare open: boolean;
  /** What was picked for the text that is shown. */
  #picked: Choice | undefined;
  #timer: number | undefined;
  #asked = 0;

  constructor() {
    super();
    this.text = '';
    this.choices = [];
    this.active = -1;
    this.open = false;
  }

  /** What goes to the bot; undefined while the field is empty. */
  get value(): Values[string] | undefined {
    const { type } = this.option;
    if (this.text === '') return undefined;
    const same = this.#fixed.find(({ name }) => name.toLowerCase() === this.text.toLowerCase());
    const value = (this.#picked ?? same)?.value ?? this.text;
    if (type === Type.Boolean && (value === 'true' || value === 'false')) return value === 'true';
    return String(value);
  }

  override focus(): void {
    this.querySelector('input')?.focus();
  }

  protected override render() {
    const { name } = this.option;
    const inputId = `option-${name}`;
    const listId = `choices-${name}`;
    const isOpen = this.open && this.choices.length > 0;
    return html`
      <label for=${inputId}>${name}</label>
      <input
        id=${inputId}
        type="text"
        autocomplete="off"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded=${isOpen}
        aria-controls=${isOpen ? listId : nothing}
        aria-activedescendant=${isOpen && this.active >= 0 ? optionId(listId, this.active) : nothing}
        aria-required=${this.option.required ? 'true' : nothing}
        aria-description=${described(this.option, this.locale)}
        title=${described(this.option, this.locale)}
        .value=${this.text}
        @input=${(event: InputEvent) => this.#typed((event.target as HTMLInputElement).value)}
        @focus=${() => this.#offer()}
        @blur=${() => this.#close()}
        @keydown=${(event: KeyboardEvent) => this.#key(event)}
      />
      ${
        isOpen
          ? listbox({
              id: listId,
              label: described(this.option, this.locale),
              items: this.choices.map((choice) => ({ label: choice.name })),
              active: this.active,
              pick: (index) => this.#pick(index),
            })
          : nothing
      }
    `;
  }

  protected override updated(): void {
    showActive(this);
  }

  get #fixed(): readonly Choice[] {
    if (this.option.type === Type.Boolean) return YES_OR_NO;
    return 'choices' in this.option ? (this.option.choices ?? []) : [];
  }

  #typed(text: string): void {
    this.text = text;
    this.#picked = undefined;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#offer(), SETTLED_MS);
  }

  async #offer(): Promise<void> {
    clearTimeout(this.#timer);
    this.#asked += 1;
    const asked = this.#asked;
    const choices = await this.#offered();
    // A later question has overtaken this one, or nobody waits for it any more.
    if (asked !== this.#asked || !this.contains(document.activeElement)) return;
    const reached = this.choices[this.active]?.value;
    this.choices = choices;
    // Whoever has gone to an entry already stays on it.
    this.active = choices.findIndex(({ value }) => value === reached);
    this.open = true;
  }

  async #offered(): Promise<readonly Choice[]> {
    if ('autocomplete' in this.option && this.option.autocomplete) return this.complete(this.option.name);
    const typed = this.text.toLowerCase();
    return this.#fixed.filter(({ name }) => name.toLowerCase().startsWith(typed));
  }

  #close(): void {
    this.#asked += 1;
    clearTimeout(this.#timer);
    this.open = false;
    this.active = -1;
  }

  #key(event: KeyboardEvent): void {
    const { key } = event;
    const isOpen = this.open && this.choices.length > 0;
    const next = isOpen ? moved(key, this.active, this.choices.length) : undefined;
    if (next !== undefined) this.active = next;
    else if (isOpen && (key === 'Enter' || key === 'Tab') && this.active >= 0) this.#pick(this.active);
    else if (isOpen && key === 'Escape') this.#close();
    else if (!isOpen && key === 'ArrowDown') void this.#offer();
    else if (key === 'Backspace' && this.text === '') this.onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #pick(index: number): void {
    const choice = this.choices[index];
    if (choice === undefined) return;
    this.#picked = choice;
    this.text = choice.name;
    this.#close();
  }
}
customElements.define('option-field', OptionField);
