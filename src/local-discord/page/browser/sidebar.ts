// The side of the page: where one can be, and as whom.

import { type APIUser, Locale } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { MemberName, PlaceName } from '../protocol.js';
import { avatarOf } from './avatar.js';
import type { Known } from './known.js';
import type { Settings } from './settings.js';

/** How each place is shown, and what is particular about it. */
export const PLACES_SHOWN: Readonly<
  Record<
    PlaceName,
    { readonly group: string; readonly sign: string; readonly name: string; readonly about: string }
  >
> = {
  server: {
    group: 'A server with the app',
    sign: '#',
    name: 'general',
    about: 'The server has installed the app',
  },
  reports: {
    group: 'A server with the app',
    sign: '#',
    name: 'operator’s reports',
    about: 'Where the operator reads what members report',
  },
  elsewhere: {
    group: 'A server without it',
    sign: '#',
    name: 'elsewhere',
    about: 'Members bring the app along',
  },
  dm: { group: 'Direct messages', sign: '@', name: 'app', about: 'Between you and the app' },
  privateChannel: {
    group: 'Direct messages',
    sign: '@',
    name: 'group',
    about: 'A group of people; you bring the app along',
  },
};

/** A direct message is called after whom one talks to. */
export function placeName(place: PlaceName, bot: APIUser | undefined): string {
  return place === 'dm' && bot ? bot.username : PLACES_SHOWN[place].name;
}

export interface Sidebar {
  readonly known: Pick<Known, 'channels' | 'bot' | 'me' | 'cast'>;
  readonly current: PlaceName;
  readonly settings: Settings;
  readonly isOpen: boolean;
  readonly go: (place: PlaceName) => void;
  readonly set: (settings: Partial<Settings>) => void;
  readonly setServerLanguage: (place: PlaceName, locale: Locale) => void;
}

export function sidebarOf(sidebar: Sidebar): TemplateResult {
  const { known, current, settings, set } = sidebar;
  const { channels, bot, me, cast } = known;
  const groups = Map.groupBy(channels, ({ name }) => PLACES_SHOWN[name].group);
  const here = channels.find(({ name }) => name === current);
  return html`<div class="sidebar ${sidebar.isOpen ? 'open' : ''}" id="sidebar">
    <nav aria-label="Channels">
      <h2 class="app-title">Local Discord</h2>
      ${[...groups].map(
        ([group, inGroup]) =>
          html`<h3>${group}</h3>
            <ul>
              ${inGroup.map(
                ({ name }) =>
                  html`<li>
                    <button
                      type="button"
                      class="channel"
                      aria-current=${name === current ? 'page' : nothing}
                      @click=${() => sidebar.go(name)}
                    >
                      <span class="sign" aria-hidden="true">${PLACES_SHOWN[name].sign}</span>
                      ${placeName(name, bot)}
                    </button>
                  </li>`,
              )}
            </ul>`,
      )}
    </nav>
    <section class="settings" aria-label="You">
      ${
        me
          ? html`<div class="me"><img src=${avatarOf(me)} alt="" width="32" height="32" /><strong>${me.username}</strong></div>`
          : nothing
      }
      <label>
        You are
        <select @change=${(event: Event) => set({ member: chosen(event) as MemberName })}>
          ${cast.map(
            ({ member, rights }) =>
              html`<option value=${member} ?selected=${member === settings.member}>${withRights(member, rights)}</option>`,
          )}
        </select>
      </label>
      <label>Your language ${languages(settings.locale, (locale) => set({ locale }))}</label>
      ${
        here?.locale
          ? html`<label
              >The server’s language ${languages(here.locale, (locale) => sidebar.setServerLanguage(current, locale))}</label
            >`
          : nothing
      }
      <label class="switch">
        <input
          type="checkbox"
          ?checked=${settings.usesExternalApps}
          @change=${(event: Event) => set({ usesExternalApps: (event.target as HTMLInputElement).checked })}
        />
        Use External Apps
      </label>
      <button
        type="button"
        class="theme"
        @click=${() => set({ theme: settings.theme === 'dark' ? 'light' : 'dark' })}
      >
        ${settings.theme === 'dark' ? 'Light colours' : 'Dark colours'}
      </button>
    </section>
  </div>`;
}

function withRights(member: string, rights: readonly string[]): string {
  return rights.length === 0 ? member : `${member}: ${rights.join(', ')}`;
}

const NAMES = new Intl.DisplayNames('en', { type: 'language' });
const LANGUAGES = Object.values(Locale)
  .map((locale) => ({ locale, name: NAMES.of(locale) ?? locale }))
  .sort((a, b) => a.name.localeCompare(b.name));

function languages(current: string, choose: (locale: Locale) => void) {
  return html`<select @change=${(event: Event) => choose(chosen(event) as Locale)}>
    ${LANGUAGES.map(({ locale, name }) => html`<option value=${locale} ?selected=${locale === current}>${name}</option>`)}
  </select>`;
}

function chosen(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}
