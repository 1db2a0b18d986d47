// A command being typed: its name, its options as fields, and those that can be added.

import {
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Values } from '../../member/typed-options.js';
import { textsOf } from '../../typed-line.js';
import type { Act, Action } from '../act.js';
import type { Outcome } from '../protocol.js';
import { described, type Typeable } from './commands.js';
import { LightElement } from './light-element.js';
import type { OptionField } from './option-field.js';
import './option-field.js';

export class CommandLine extends LightElement {
  static override properties = {
    command: { attribute: false },
    locale: { attribute: false },
    shownOptions: { state: true },
  };

  declare command: Typeable;
  declare locale: Act['locale'];
  /** What was typed or pasted behind the name. */
  declare typed: string;
  declare act: (action: Action) => Promise<Outcome>;
  declare onProblem: (words: string) => void;
  /** Gives the command up; the text stays to be typed on. */
  declare onDiscard: (text: string) => void;
  declare shownOptions: readonly APIApplicationCommandOption[];

  constructor() {
    super();
    this.shownOptions = [];
  }

  /** What would be sent; undefined while a required option is empty, and then the focus is there. */
  get action(): Action | undefined {
    const missing = this.#fields.find(({ option, value }) => option.required && value === undefined);
    if (missing === undefined) return { do: 'run', name: this.command.name, options: this.#values };
    this.onProblem(`${missing.option.name} is required.`);
    missing.focus();
    return undefined;
  }

  protected override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (!changed.has('command')) return;
    const { options } = this.command;
    const required = options.filter((option) => option.required);
    const first = options.find(({ type }) => type === Type.String) ?? options[0];
    const typed = this.#texts;
    if (typed.size > 0)
      this.shownOptions = options.filter(({ name, required }) => required || typed.has(name));
    else this.shownOptions = required.length > 0 || first === undefined ? required : [first];
  }

  get #texts(): ReadonlyMap<string, string> {
    return textsOf(this.typed, this.command.options);
  }

  protected override async firstUpdated(): Promise<void> {
    const typed = this.#texts;
    for (const field of this.#fields) field.text = typed.get(field.option.name) ?? '';
    const next = this.#fields.find(({ text }) => text === '') ?? this.#fields.at(-1);
    await next?.updateComplete;
    next?.focus();
  }

  protected override render() {
    const { name, description, options } = this.command;
    const further = options.filter((option) => !this.shownOptions.includes(option));
    return html`<div class="command-line" role="group" aria-label="/${name}: ${description}">
      <span class="command-name">/${name}</span>
      ${repeat(
        this.shownOptions,
        (option) => option.name,
        (option) =>
          html`<option-field
            class="option"
            .option=${option}
            .locale=${this.locale}
            .complete=${(focused: string) => this.#complete(focused)}
            .onLeave=${() => this.#leave(option)}
          ></option-field>`,
      )}
      ${further.map(
        (option) =>
          html`<button
            type="button"
            class="add-option"
            aria-label="Add ${option.name}: ${described(option, this.locale)}"
            title=${described(option, this.locale)}
            @click=${() => this.#show([...this.shownOptions, option])}
          >
            + ${option.name}
          </button>`,
      )}
      <button type="button" class="discard" aria-label="Discard the command" @click=${() => this.onDiscard('')}>
        ×
      </button>
    </div>`;
  }

  get #fields(): OptionField[] {
    return [...this.querySelectorAll<OptionField>('option-field')];
  }

  get #values(): Values {
    return Object.fromEntries(
      this.#fields.flatMap(({ option, value }) => (value === undefined ? [] : [[option.name, value]])),
    );
  }

  /** Takes an option away; with the last one, or one that has to be there, the command goes. */
  #leave(option: APIApplicationCommandOption): void {
    const others = this.shownOptions.filter((each) => each !== option);
    if (option.required || others.length === 0) this.onDiscard(`/${this.command.name}`);
    else void this.#show(others);
  }

  async #show(options: readonly APIApplicationCommandOption[]): Promise<void> {
    this.shownOptions = options;
    await this.updateComplete;
    this.#fields.at(-1)?.focus();
  }

  async #complete(focused: string): Promise<readonly APIApplicationCommandOptionChoice[]> {
    const { name } = this.command;
    const outcome = await this.act({ do: 'complete', name, options: this.#values, focused });
    return outcome.kind === 'choices' ? outcome.choices : [];
  }
}
customElements.define('command-line', CommandLine);
