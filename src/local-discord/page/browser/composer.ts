// Where a member types: an ordinary message, or after a slash a command.

import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Act, Action } from '../act.js';
import type { Outcome } from '../protocol.js';
import type { CommandLine } from './command-line.js';
import { LightElement } from './light-element.js';
import './command-line.js';
import type { Typeable } from './commands.js';
import { listbox, moved, optionId, showActive } from './listbox.js';

const LIST = 'commands';

export class MessageComposer extends LightElement {
  static override properties = {
    commands: { attribute: false },
    place: { attribute: false },
    locale: { attribute: false },
    text: { state: true },
    command: { state: true },
    active: { state: true },
    isListShut: { state: true },
    problem: { state: true },
  };

  declare commands: readonly Typeable[];
  /** What the channel is called. */
  declare place: string;
  declare locale: Act['locale'];
  declare act: (action: Action) => Promise<Outcome>;
  declare text: string;
  declare command: { readonly typeable: Typeable; readonly typed: string } | undefined;
  declare active: number;
  /** By Escape, until something else is typed. */
  declare isListShut: boolean;
  declare problem: string;

  constructor() {
    super();
    this.text = '';
    this.active = 0;
    this.isListShut = false;
    this.problem = '';
  }

  override focus(): void {
    this.querySelector<HTMLElement>('textarea, input')?.focus();
  }

  protected override render() {
    return html`
      ${this.problem ? html`<p class="composer-problem" role="alert">${this.problem}</p>` : nothing}
      ${this.#suggestions}
      <form class="composer" @submit=${this.#submit} @keydown=${this.#key}>
        ${this.#commandLine ?? this.#textLine}
        <button type="submit" class="send" aria-label="Send" title="Send">
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 20.5 22 12 3 3.5 3 10l11 2-11 2z" /></svg>
        </button>
      </form>
    `;
  }

  /** As on Discord, who comes to a channel can type. */
  protected override firstUpdated(): void {
    this.focus();
  }

  protected override updated(): void {
    showActive(this);
  }

  get #commandLine() {
    if (this.command === undefined) return undefined;
    const { typeable, typed } = this.command;
    return keyed(
      this.command,
      html`<command-line
        .command=${typeable}
        .typed=${typed}
        .locale=${this.locale}
        .act=${this.act}
        .onProblem=${(words: string) => {
          this.problem = words;
        }}
        .onDiscard=${(text: string) => this.#type(text)}
      ></command-line>`,
    );
  }

  get #textLine() {
    const isOpen = this.#offered.length > 0;
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
    if (offered.length === 0) return nothing;
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

  /** The commands that begin with, or else hold, what is typed after the slash. */
  get #offered(): readonly Typeable[] {
    const typed = /^\/(.*)$/.exec(this.text)?.[1]?.toLowerCase();
    if (this.command || this.isListShut || typed === undefined) return [];
    const beginning = this.commands.filter(({ name }) => name.startsWith(typed));
    return [...beginning, ...this.commands.filter(({ name }) => name.indexOf(typed) > 0)];
  }

  #typed(text: string): void {
    this.text = text;
    this.active = 0;
    this.isListShut = false;
    this.problem = '';
    // A whole command name and a space, or a pasted line: what follows goes into the options' fields.
    const command = this.commands.find(({ name }) => text.startsWith(`/${name} `));
    if (command) void this.#choose(command, text.slice(command.name.length + 2));
  }

  async #choose(typeable: Typeable | undefined, typed = ''): Promise<void> {
    if (!typeable) return;
    this.text = '';
    this.command = { typeable, typed };
    await this.updateComplete;
    // The fields take the focus; without any, Enter is to send all the same.
    if (typeable.options.length === 0) this.querySelector<HTMLElement>('.send')?.focus();
  }

  async #type(text: string): Promise<void> {
    this.command = undefined;
    this.problem = '';
    this.text = text;
    await this.updateComplete;
    this.focus();
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const offered = this.#offered;
    const next = moved(event.key, this.active, offered.length);
    const isEnter = event.key === 'Enter' && !event.shiftKey;
    if (next !== undefined) this.active = next;
    else if (offered.length > 0 && (isEnter || event.key === 'Tab')) void this.#choose(offered[this.active]);
    else if (event.key === 'Escape' && offered.length > 0) this.isListShut = true;
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
    void this.#type('');
    const outcome = await this.act(action);
    if (outcome.kind === 'problem') this.problem = outcome.words;
  }

  get #action(): Action | undefined {
    if (this.command) return this.querySelector<CommandLine>('command-line')?.action;
    const content = this.text.trim();
    return content ? { do: 'post', content } : undefined;
  }
}
customElements.define('message-composer', MessageComposer);
