// Who looks at the page: whom they act as, in which language and colours.

import { Locale } from 'discord-api-types/v10';
import type { Act } from '../act.js';
import { MEMBERS } from '../protocol.js';

type Theme = 'dark' | 'light';

export interface Settings extends Pick<Act, 'member' | 'locale' | 'usesExternalApps'> {
  readonly theme: Theme;
}

const KEY = 'settings';

/** As they were left in this browser; until then, the colours are the system's. */
export function readSettings(): Settings {
  const theme: Theme = matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
  const defaults: Settings = { member: 'asker', locale: Locale.EnglishUS, usesExternalApps: true, theme };
  try {
    const kept: Partial<Settings> = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const isMember = MEMBERS.some((name) => name === kept.member);
    return { ...defaults, ...kept, ...(!isMember && { member: defaults.member }) };
  } catch {
    return defaults;
  }
}

export function keepSettings(settings: Settings): void {
  localStorage.setItem(KEY, JSON.stringify(settings));
}
