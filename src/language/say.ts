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
});

/** What stands before each value, the value's name, and so on: every second one is a name. */
type Template = readonly string[];

function templateOf(phrase: string): Template {
  return phrase.split(/\{\{(\w+)\}\}/);
}

function filled(template: Template, values: Values): string {
  let text = template[0] ?? '';
  for (let at = 1; at < template.length; at += 2) {
    text += String(values[template[at] ?? ''] ?? '') + (template[at + 1] ?? '');
  }
  return text;
}

const SAYS = new Map<Language, Say>(
  (Object.keys(LANGUAGES) as Language[]).map((language) => {
    const locale = language === 'en' ? 'en-GB' : language;
    const translate = phrases.getFixedT(language);
    const plural = new Intl.PluralRules(locale);
    // i18next finds a phrase in its language and plural form in 30 µs, of which a page takes a dozen: found once.
    const found = new Map<string, Template>();
    const say = (key: Key, values: Values = {}) => {
      const { count } = values;
      const name = typeof count === 'number' ? `${key} ${plural.select(count)}` : key;
      const known = found.get(name);
      const template = known ?? templateOf(translate(key, { ...values, skipInterpolation: true }));
      if (known === undefined) found.set(name, template);
      return filled(template, values);
    };
    return [language, Object.assign(say, { language, locale })];
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
