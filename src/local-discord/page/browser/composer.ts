// Where a member types: an ordinary message, or after a slash a command with its options as fields.

import {
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import { html, LitElement, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Action, OptionValues, Outcome } from '../protocol.js';
import { described, type Typeable } from './commands.js';
import { listbox, moved, optionId, showActive } from './listbox.js';
import type { OptionField } from './option-field.js';
import './option-field.js';

const LIST = 'commands';

export class MessageComposer extends LitElement {
  static override properties = {
    commands: { attribute: false },
    place: { attribute: false },
    locale: { attribute: false },
    text: { state: true },
    command: { state: true },
    shownOptions: { state: true },
    active: { state: true },
    problem: { state: true },
  };

  declare commands: readonly Typeable[];
  /** What the channel is called. */
  declare place: string;
  declare locale: string;
  declare act: (action: Action) => Promise<Outcome>;
  declare text: string;
  declare command: Typeable | undefined;
  declare shownOptions: readonly APIApplicationCommandOption[];
  declare active: number;
  declare problem: string;

  constructor() {
    super();
    this.text = '';
    this.shownOptions = [];
    this.active = 0;
    this.problem = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override focus(): void {
    this.querySelector<HTMLElement>('textarea, input')?.focus();
  }

  protected override render() {
    return html`
      ${this.problem ? html`<p class="composer-problem" role="alert">${this.problem}</p>` : nothing}
      ${this.#suggestions}
      <form class="composer" @submit=${this.#submit} @keydown=${this.#key}>
        ${this.command ? this.#commandLine(this.command) : this.#textLine}
        <button type="submit" class="send" aria-label="Send" title="Send">
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 20.5 22 12 3 3.5 3 10l11 2-11 2z" /></svg>
        </button>
      </form>
    `;
  }

  protected override updated(): void {
    showActive(this);
  }

  get #textLine() {
    const offered = this.#offered;
    const isOpen = offered.length > 0;
    return html`<textarea
      rows=${Math.min(6, this.text.split('\n').length)}
      aria-label="Message ${this.place}"
      placeholder="Message ${this.place}, or / for commands"
      aria-autocomplete="list"
      aria-controls=${isOpen ? LIST : nothing}
      aria-activedescendant=${isOpen ? optionId(LIST, this.active) : nothing}
      .value=${this.text}
      @input=${(event: InputEvent) => this.#typed((event.target as HTMLTextAreaElement).value)}
    ></textarea>`;
  }

  get #suggestions() {
    const offered = this.#offered;
    if (this.command || offered.length === 0) return nothing;
    return listbox({
      id: LIST,
      label: 'Commands',
      items: offered.map(({ name, description }) => ({ label: `/${name}`, hint: description })),
      active: this.active,
      pick: (index) => this.#choose(offered[index]),
      // A text area is never a combobox.
      ownStop: true,
    });
  }

  #commandLine(command: Typeable) {
    const further = command.options.filter((option) => !this.shownOptions.includes(option));
    return html`<div class="command-line" role="group" aria-label="/${command.name}: ${command.description}">
      <span class="command-name">/${command.name}</span>
      ${keyed(
        command,
        repeat(
          this.shownOptions,
          ({ name }) => name,
          (option) =>
            html`<option-field
              class="option"
              .option=${option}
              .locale=${this.locale}
              .complete=${(name: string) => this.#complete(name)}
              .onLeave=${() => this.#leave(option)}
            ></option-field>`,
        ),
      )}
      ${further.map(
        (option) =>
          html`<button
            type="button"
            class="add-option"
            aria-label="Add ${option.name}: ${described(option, this.locale)}"
            title=${described(option, this.locale)}
            @click=${() => this.#add(option)}
          >
            + ${option.name}
          </button>`,
      )}
      <button type="button" class="discard" aria-label="Discard the command" @click=${() => this.#discard()}>
        ×
      </button>
    </div>`;
  }

  /** The commands that begin with, or else hold, what is typed after the slash. */
  get #offered(): readonly Typeable[] {
    const typed = /^\/(\S*)$/.exec(this.text)?.[1]?.toLowerCase();
    if (typed === undefined) return [];
    const beginning = this.commands.filter(({ name }) => name.startsWith(typed));
    return [...beginning, ...this.commands.filter(({ name }) => name.indexOf(typed) > 0)];
  }

  #typed(text: string): void {
    this.text = text;
    this.active = 0;
    this.problem = '';
    // A whole command name and a space, or a pasted line: what follows goes into the first option.
    const command = this.commands.find(({ name }) => text.startsWith(`/${name} `));
    if (command) void this.#choose(command, text.slice(command.name.length + 2));
  }

  async #choose(command: Typeable | undefined, firstText = ''): Promise<void> {
    if (!command) return;
    this.text = '';
    this.command = command;
    const required = command.options.filter((option) => option.required);
    const firstWords = command.options.find(({ type }) => type === Type.String);
    this.shownOptions =
      required.length > 0 ? required : firstWords ? [firstWords] : command.options.slice(0, 1);
    await this.updateComplete;
    const first = this.#fields[0];
    if (first === undefined) return this.querySelector<HTMLElement>('.send')?.focus();
    first.text = firstText;
    await first.updateComplete;
    first.focus();
  }

  async #add(option: APIApplicationCommandOption): Promise<void> {
    this.shownOptions = [...this.shownOptions, option];
    await this.updateComplete;
    this.#fields.at(-1)?.focus();
  }

  /** Takes an option away; with the last one the command goes. */
  async #leave(option: APIApplicationCommandOption): Promise<void> {
    const others = this.shownOptions.filter((each) => each !== option);
    if (option.required || others.length === 0) return this.#discard(`/${this.command?.name ?? ''}`);
    this.shownOptions = others;
    await this.updateComplete;
    this.#fields.at(-1)?.focus();
  }

  async #discard(text = ''): Promise<void> {
    this.command = undefined;
    this.problem = '';
    this.text = text;
    await this.updateComplete;
    this.focus();
  }

  get #fields(): OptionField[] {
    return [...this.querySelectorAll<OptionField>('option-field')];
  }

  get #values(): OptionValues {
    return Object.fromEntries(
      this.#fields.flatMap(({ option, value }) => (value === undefined ? [] : [[option.name, value]])),
    );
  }

  async #complete(focused: string): Promise<readonly APIApplicationCommandOptionChoice[]> {
    if (!this.command) return [];
    const { name } = this.command;
    const outcome = await this.act({ do: 'complete', name, options: this.#values, focused });
    return outcome.kind === 'choices' ? outcome.choices : [];
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const offered = this.#offered;
    const isOffering = !this.command && offered.length > 0;
    const next = isOffering ? moved(event.key, this.active, offered.length) : undefined;
    const isEnter = event.key === 'Enter' && !event.shiftKey;
    if (next !== undefined) this.active = next;
    else if (isOffering && (isEnter || event.key === 'Tab')) void this.#choose(offered[this.active]);
    else if (event.key === 'Escape' && (this.command || this.text.startsWith('/'))) void this.#discard();
    // Buttons have an Enter of their own.
    else if (isEnter && !(event.target instanceof HTMLButtonElement)) void this.#send();
    else return;
    event.preventDefault();
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#send();
  };

  async #send(): Promise<void> {
    const action = this.#action;
    if (action === undefined) return;
    const missing = this.shownOptions.find(
      (option, index) => option.required && this.#fields[index]?.value === undefined,
    );
    if (missing) {
      this.problem = `${missing.name} is required.`;
      return this.#fields.find(({ option }) => option === missing)?.focus();
    }
    void this.#discard();
    const outcome = await this.act(action);
    if (outcome.kind === 'problem') this.problem = outcome.words;
  }

  get #action(): Action | undefined {
    if (this.command) return { do: 'run', name: this.command.name, options: this.#values };
    const content = this.text.trim();
    return content ? { do: 'post', content } : undefined;
  }
}
customElements.define('message-composer', MessageComposer);
