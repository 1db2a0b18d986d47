// The whole page: side, channel, menu and form, drawn from what is known.

import { type APIMessage, ApplicationCommandType } from 'discord-api-types/v10';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Values } from '../../member/typed-options.js';
import type { Action } from '../act.js';
import type { Channel, Outcome, PageEvent, PlaceName } from '../protocol.js';
import { bannerOf, WELCOME } from './banner.js';
import { typeable } from './commands.js';
import { LightElement } from './light-element.js';
import './composer.js';
import { Connection } from './connection.js';
import './form-modal.js';
import { Known } from './known.js';
import { type MessageActions, messageOf } from './message.js';
import './message-menu.js';
import { noticeOf } from './notice.js';
import { keepSettings, readSettings, type Settings } from './settings.js';
import { PLACES_SHOWN, placeName, sidebarOf } from './sidebar.js';

/** Nearer to the end than this, in pixels, the newest message is being read. */
const AT_THE_END = 120;

interface OpenMenu {
  readonly message: APIMessage;
  readonly at: { readonly x: number; readonly y: number };
  readonly opener: HTMLElement;
}

class LocalDiscordPage extends LightElement implements MessageActions {
  #settings = readSettings();
  #place: PlaceName = 'server';
  readonly #known = new Known();
  #menu: OpenMenu | undefined;
  #modal: Extract<Outcome, { kind: 'modal' }> | undefined;
  #isSidebarOpen = false;
  #wasAtEnd = true;
  /** Whether something has come below what is in sight. */
  #hasNews = false;
  /** Another channel has another log. */
  #drawnLog: HTMLElement | null = null;
  readonly #connection = new Connection(
    (event) => this.#change(() => this.#take(event)),
    () => this.#change(() => (this.#known.isConnected = false)),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.#applyTheme();
    this.#connection.open(this.#settings.member);
  }

  protected override willUpdate(): void {
    this.#wasAtEnd = this.#isAtEnd;
  }

  get #isAtEnd(): boolean {
    const log = this.#log;
    return !log || log.scrollHeight - log.scrollTop - log.clientHeight < AT_THE_END;
  }

  protected override updated(): void {
    const { bot } = this.#known;
    if (bot) document.title = `${bot.username}: local Discord`;
    const log = this.#log;
    const isNew = log !== this.#drawnLog;
    this.#drawnLog = log;
    if (!log || !(isNew || this.#wasAtEnd)) return;
    log.scrollTop = log.scrollHeight;
    // The messages' own elements draw themselves a moment later.
    requestAnimationFrame(() => {
      log.scrollTop = log.scrollHeight;
    });
  }

  protected override render() {
    const { theme } = this.#settings;
    const { sign, about } = PLACES_SHOWN[this.#place];
    return html`
      <div class="page" @keydown=${(event: KeyboardEvent) => this.#isSidebarOpen && event.key === 'Escape' && this.#toggleSidebar()}>
        ${this.#isSidebarOpen ? html`<div class="sidebar-backdrop" @click=${() => this.#toggleSidebar()}></div>` : nothing}
        ${sidebarOf({
          known: this.#known,
          current: this.#place,
          settings: this.#settings,
          isOpen: this.#isSidebarOpen,
          go: (place) => this.#go(place),
          set: (settings) => this.#set(settings),
          setServerLanguage: (place, locale) => void this.#act({ do: 'set language', locale }, place),
        })}
        <main>
          <header class="channel-header">
            <button
              type="button"
              class="burger"
              aria-label="Channels and settings"
              aria-expanded=${this.#isSidebarOpen}
              aria-controls="sidebar"
              @click=${() => this.#toggleSidebar()}
            >
              ☰
            </button>
            <h1><span class="sign" aria-hidden="true">${sign}</span> ${this.#placeName}</h1>
            <p>${about}</p>
          </header>
          ${bannerOf(this.#known)}
          ${keyed(
            // The components take their colours when they are made.
            `${theme} ${this.#place}`,
            html`<discord-messages
              class="log"
              role="log"
              aria-live="off"
              aria-label="Messages"
              tabindex="0"
              @scroll=${() => this.#hasNews && this.#isAtEnd && this.#change(() => (this.#hasNews = false))}
              no-background
              ?light-theme=${theme === 'light'}
            >
              ${this.#known.isConnected === undefined ? nothing : WELCOME}
              ${repeat(
                this.#known.shownIn(this.#place),
                (item) => ('what' in item ? item : item.id),
                (item) =>
                  'what' in item
                    ? noticeOf(item, () => this.#change(() => this.#known.drop(item)))
                    : messageOf(item, this.#known.message(item.message_reference?.message_id), this),
              )}
            </discord-messages>`,
          )}
          ${
            this.#hasNews
              ? html`<button type="button" class="news" @click=${() => this.#seeNews()}>New messages ↓</button>`
              : nothing
          }
          ${keyed(
            this.#place,
            html`<message-composer
              .commands=${typeable(this.#channel, ApplicationCommandType.ChatInput, this.#settings.locale)}
              .place=${`${sign}${this.#placeName}`}
              .locale=${this.#settings.locale}
              .act=${(action: Action) => this.#act(action)}
            ></message-composer>`,
          )}
          ${this.#menuShown}
        </main>
      </div>
      ${this.#modalShown}
      <div class="for-screen-readers" role="status">${this.#known.spoken}</div>
    `;
  }

  press(message: APIMessage, customId: string): void {
    void this.#perform({ do: 'press', message: message.id, customId });
  }

  choose(message: APIMessage, customId: string, values: readonly string[]): void {
    void this.#perform({ do: 'choose', message: message.id, customId, values });
  }

  dismiss(message: APIMessage): void {
    this.#change(() => this.#known.dismiss(message));
    this.querySelector<HTMLElement>('message-composer')?.focus();
  }

  openMenu(message: APIMessage, at: OpenMenu['at'], opener: HTMLElement): void {
    this.#change(() => (this.#menu = { message, at, opener }));
  }

  #take(event: PageEvent): void {
    const isNew =
      event.kind === 'message' &&
      event.message.channel_id === this.#channel?.id &&
      this.#known.message(event.message.id) === undefined;
    if (isNew && !this.#isAtEnd) this.#hasNews = true;
    this.#known.take(event);
  }

  #seeNews(): void {
    const log = this.#log;
    if (log) log.scrollTop = log.scrollHeight;
    this.querySelector<HTMLElement>('message-composer')?.focus();
  }

  get #log(): HTMLElement | null {
    return this.querySelector<HTMLElement>('.log');
  }

  get #channel(): Channel | undefined {
    return this.#known.channel(this.#place);
  }

  get #placeName(): string {
    return placeName(this.#place, this.#known.bot);
  }

  get #menuShown() {
    const menu = this.#menu;
    if (!menu) return nothing;
    return html`<message-menu
      .commands=${typeable(this.#channel, ApplicationCommandType.Message, this.#settings.locale)}
      .at=${menu.at}
      .onClose=${() => this.#closeMenu()}
      .onPick=${({ name }: { name: string }) => {
        this.#closeMenu();
        void this.#perform({ do: 'run on message', name, message: menu.message.id });
      }}
    ></message-menu>`;
  }

  get #modalShown() {
    const open = this.#modal;
    if (!open) return nothing;
    return keyed(
      open.opener,
      html`<form-modal
        .modal=${open.modal}
        .app=${this.#known.bot?.username ?? ''}
        .onSubmit=${(fields: Values) => this.#act({ do: 'submit', opener: open.opener, fields })}
        .onClose=${() => this.#change(() => (this.#modal = undefined))}
      ></form-modal>`,
    );
  }

  #act(action: Action, place = this.#place): Promise<Outcome> {
    const { member, locale, usesExternalApps } = this.#settings;
    return this.#connection.act({ member, place, locale, usesExternalApps, action }).then((outcome) => {
      if (outcome.kind === 'modal') this.#change(() => (this.#modal = outcome));
      return outcome;
    });
  }

  /** Acts on a message; what goes wrong is told among the messages. */
  async #perform(action: Action): Promise<void> {
    const outcome = await this.#act(action);
    if (outcome.kind === 'problem') this.#change(() => this.#known.note(outcome.words));
  }

  /** On a phone, where it lies over the messages. */
  async #toggleSidebar(): Promise<void> {
    this.#change(() => {
      this.#isSidebarOpen = !this.#isSidebarOpen;
    });
    await this.updateComplete;
    this.querySelector<HTMLElement>(this.#isSidebarOpen ? '.channel[aria-current]' : '.burger')?.focus();
  }

  #go(place: PlaceName): void {
    this.#change(() => {
      this.#place = place;
      this.#isSidebarOpen = false;
      this.#hasNews = false;
      this.#known.drop();
    });
  }

  #set(change: Partial<Settings>): void {
    this.#settings = { ...this.#settings, ...change };
    keepSettings(this.#settings);
    this.#applyTheme();
    if (change.member !== undefined) {
      this.#known.forget();
      this.#connection.open(change.member);
    }
    this.requestUpdate();
  }

  #closeMenu(): void {
    const opener = this.#menu?.opener;
    this.#change(() => (this.#menu = undefined));
    opener?.focus();
  }

  #applyTheme(): void {
    document.documentElement.dataset.theme = this.#settings.theme;
  }

  #change(change: () => void): void {
    change();
    this.requestUpdate();
  }
}
customElements.define('local-discord-page', LocalDiscordPage);
