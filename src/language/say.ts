// Set phrases in the reader's language.
import i18next from 'i18next';
import { de } from './de.js';
import { en, type Key, type Phrases } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { pl } from './pl.js';
import { ptBR } from './pt-br.js';
import { uk } from './uk.js';

/** By the locale that Intl knows; each also serves Discord's other locales of the language (es-419, en-GB). */
export const LANGUAGES = { en, es, fr, de, 'pt-BR': ptBR, it, pl, uk } as const satisfies {
  [locale: string]: Phrases;
};
export type Language = keyof typeof LANGUAGES;

/** Says a phrase in one language. */
export interface Say {
  (key: Key, values?: { readonly [name: string]: string | number }): string;
  readonly language: Language;
  /** For Intl: dates and lists as the record's own English has them. */
  readonly locale: string;
}

const phrases = i18next.createInstance();
// With all phrases at hand nothing is waited for.
void phrases.init({
  resources: Object.fromEntries(
    Object.entries(LANGUAGES).map(([language, translation]) => [language, { translation }]),
  ),
  fallbackLng: 'en',
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  // Values are escaped for Discord where they come in; HTML is nowhere.
  interpolation: { escapeValue: false, skipOnVariables: true },
});

const SAYS = new Map<Language, Say>(
  (Object.keys(LANGUAGES) as Language[]).map((language) => {
    const translate = phrases.getFixedT(language);
    // A phrase without values is always the same; looking it up in i18next each time costs a page its answer time.
    const constant = new Map<Key, string>();
    const say = (key: Key, values?: { readonly [name: string]: string | number }) => {
      if (values !== undefined) return translate(key, values);
      const phrase = constant.get(key) ?? translate(key);
      constant.set(key, phrase);
      return phrase;
    };
    return [language, Object.assign(say, { language, locale: language === 'en' ? 'en-GB' : language })];
  }),
);

/** English, the language of the record, and of every locale that we have no phrases for. */
export const ENGLISH: Say = sayIn('en');

/** @param locale Discord's: `en-GB`, `es-419`, `pt-BR`; one that Discord adds later is answered in English */
export function sayIn(locale: string | null | undefined): Say {
  const [base] = (locale ?? 'en').split('-');
  const language = (Object.keys(LANGUAGES) as Language[]).find((one) => one.split('-')[0] === base) ?? 'en';
  return SAYS.get(language) as Say;
}
