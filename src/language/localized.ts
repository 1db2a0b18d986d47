// What Discord shows of a command in each reader's language; names stay English.
import { Locale, type LocalizationMap } from 'discord-api-types/v10';
import { ENGLISH, type Key, sayIn } from './say.js';

/** Discord's locales that one of our languages other than English serves; Spanish serves two. */
const TRANSLATED = Object.values(Locale).filter((locale) => sayIn(locale) !== ENGLISH);

/** A choice's name with its translations. */
export function localizedName(key: Key): { name: string; name_localizations: LocalizationMap } {
  return { name: ENGLISH(key), name_localizations: translations(key) };
}

/** A description with its translations, as definitions of commands and options have it. */
export function localized(key: Key): { description: string; description_localizations: LocalizationMap } {
  return { description: ENGLISH(key), description_localizations: translations(key) };
}

function translations(key: Key): LocalizationMap {
  return Object.fromEntries(TRANSLATED.map((locale) => [locale, sayIn(locale)(key)]));
}

/** What a language is called by those who speak it: “español”. */
export function ownName(locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
}
