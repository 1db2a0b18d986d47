// What Discord shows of a command in each reader's language; names stay English.
import type { Locale, LocalizationMap } from 'discord-api-types/v10';
import { ENGLISH, type Key, type Language, sayIn } from './say.js';

/** Discord's locales that each of our languages other than English serves. */
const LOCALES = {
  es: ['es-ES', 'es-419'],
  fr: ['fr'],
  de: ['de'],
  'pt-BR': ['pt-BR'],
  it: ['it'],
  pl: ['pl'],
  uk: ['uk'],
} as const satisfies {
  [language in Exclude<Language, 'en'>]: readonly `${Locale}`[];
};

/** A choice's name with its translations. */
export function localizedName(key: Key): { name: string; name_localizations: LocalizationMap } {
  return { name: ENGLISH(key), name_localizations: translations(key) };
}

/** A description with its translations, as definitions of commands and options have it. */
export function localized(key: Key): { description: string; description_localizations: LocalizationMap } {
  return { description: ENGLISH(key), description_localizations: translations(key) };
}

function translations(key: Key): LocalizationMap {
  const pairs = Object.entries(LOCALES).flatMap(([language, locales]) =>
    locales.map((locale) => [locale, sayIn(language)(key)]),
  );
  return Object.fromEntries(pairs);
}

/** What a language is called by those who speak it: “español”. */
export function ownName(locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
}
