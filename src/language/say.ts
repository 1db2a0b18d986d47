// Set phrases in the reader's language: one JSON file a language, in the form that i18next's tools know (`{{value}}`,
// `key_one`, `key_other`). Quotations, titles and the record's own sentences are never there: they are not translated.
import { createRequire } from 'node:module';
import type en from './en.json';

/** The name of a phrase; one that counts something is named without its plural form. */
export type Key = keyof typeof en extends infer K
  ? K extends `${infer Base}_one` | `${infer Base}_other`
    ? Base
    : K
  : never;

/** By key; those that count have the plural forms that the language needs (`_few`, `_many`). */
export type Phrases = Readonly<Record<keyof typeof en, string>> & { readonly [key: string]: string };

export const LOCALES = ['en', 'es', 'fr', 'de', 'pt-BR', 'it', 'pl', 'uk'] as const;
export type Language = (typeof LOCALES)[number];

/** Not `import`: of JSON it is an experiment in Node.js 20, which warns of it. */
const read = createRequire(import.meta.url);

/** By the locale that Intl knows; each also serves Discord's other locales of the language (es-419, en-GB). */
export const LANGUAGES = Object.fromEntries(
  LOCALES.map((locale) => [locale, read(`./${locale}.json`)]),
) as Record<Language, Phrases>;

/** What stands in a phrase's `{{…}}`: put in as it is, escaped for Discord where it comes from. */
interface Values {
  readonly [name: string]: string | number;
}

/** Says a phrase in one language. */
export interface Say {
  (key: Key, values?: Values): string;
  readonly language: Language;
  /** For Intl: dates and lists as the record's own English has them. */
  readonly locale: string;
}

function sayOf(language: Language): Say {
  const locale = language === 'en' ? 'en-GB' : language;
  const phrases = LANGUAGES[language];
  const plural = new Intl.PluralRules(locale);
  const say = (key: Key, values: Values = {}) => {
    const form = typeof values.count === 'number' ? plural.select(values.count) : 'other';
    // Not every phrase with a count in it has plural forms.
    const phrase = phrases[key] ?? phrases[`${key}_${form}`] ?? phrases[`${key}_other`] ?? key;
    return phrase.replace(/\{\{(\w+)\}\}/g, (blank, name: string) => String(values[name] ?? blank));
  };
  return Object.assign(say, { language, locale });
}

const SAYS = new Map(LOCALES.map((language) => [language, sayOf(language)]));

/** English, the language of the record, and of every locale that we have no phrases for. */
export const ENGLISH: Say = sayIn('en');

/** @param locale Discord's: `en-GB`, `es-419`, `pt-BR`; one that Discord adds later is answered in English */
export function sayIn(locale: string | null | undefined): Say {
  const [base] = (locale ?? 'en').split('-');
  const language = LOCALES.find((one) => one.split('-')[0] === base) ?? 'en';
  return SAYS.get(language) as Say;
}
