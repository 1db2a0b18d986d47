// Set phrases: every language complete, within Discord's limits, and saying what the English ones say.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { ENGLISH, type Key, LANGUAGES, type Language, type Phrases, sayIn } from '../../src/language/say.js';
import { STATUSES } from '../../src/record/model.js';

const en: Phrases = LANGUAGES.en;
const PLURAL = /_(zero|one|two|few|many|other)$/;
const base = (key: string) => key.replace(PLURAL, '');
const placeholders = (text: string) => [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name).sort();
const languages = Object.keys(LANGUAGES) as Language[];
const bases = [...new Set(Object.keys(en).map(base))];
const counting = [
  ...new Set(
    Object.keys(en)
      .filter((key) => PLURAL.test(key))
      .map(base),
  ),
];
const plain = bases.filter((key) => !counting.includes(key));

/** The plural forms that the integers up to 1,000 need, each with those that it serves. */
function forms(language: Language): Map<string, number[]> {
  const rules = new Intl.PluralRules(language);
  const found = new Map<string, number[]>();
  for (let count = 0; count <= 1000; count++) {
    const form = rules.select(count);
    found.set(form, [...(found.get(form) ?? []), count]);
  }
  return found;
}

/** Discord's limits by the name of a phrase; the first that fits counts. */
const MOST: readonly (readonly [RegExp, number])[] = [
  [/^command\.propose$/, 32],
  [/^command\./, 100],
  [/^button\./, 80],
  // A modal's title and labels, then the descriptions below them.
  [/^(menu\.report|report\.what|report\.name)$/, 45],
  [/^menu\./, 100],
  [/^record\.(addQuote|addEvent|words|speaker|address|occasion|circumstances)$/, 45],
  [/^record\.(event|date|support|reason|return|note)$/, 45],
  [/^(report|record)\.\w+Hint$/, 100],
  // The line above an answer has 80 and is cut beyond; a name has 22 of them where the phrase has {{name}}.
  [/^verdict\.below$/, 66],
];

/** What stands before and after a member's own words or a name that is quoted. */
const MARKS: { readonly [language in Language]: readonly [string, string] } = {
  en: ['“', '”'],
  es: ['«', '»'],
  fr: ['«\u202f', '\u202f»'],
  de: ['„', '“'],
  'pt-BR': ['“', '”'],
  it: ['«', '»'],
  pl: ['„', '”'],
  uk: ['«', '»'],
};

describe.each(languages)('the phrases in %s', (language) => {
  const phrases: { readonly [key: string]: string } = LANGUAGES[language];
  const entries = Object.entries(phrases);
  const say = sayIn(language);

  test('are those in English, in the same order', () => {
    expect([...new Set(Object.keys(phrases).map(base))]).toEqual(bases);
  });

  test('have exactly the plural forms that the language needs', () => {
    // `other` is what is fallen back on.
    const needed = [...new Set([...forms(language).keys(), 'other'])].sort();
    for (const key of bases) {
      const given = Object.keys(phrases).filter((one) => base(one) === key);
      const wanted = counting.includes(key) ? needed.map((form) => `${key}_${form}`) : [key];
      expect(given.sort()).toEqual(wanted);
    }
  });

  test('have the same placeholders, each once', () => {
    const own: { readonly [key: string]: string } = en;
    for (const key of plain)
      expect([key, placeholders(phrases[key] ?? '')]).toEqual([key, placeholders(own[key] ?? '')]);
    for (const key of counting) {
      const wanted = placeholders(own[`${key}_other`] ?? '');
      for (const [form, counts] of forms(language)) {
        const given = placeholders(phrases[`${key}_${form}`] ?? '');
        // The number may be left unsaid only where it can't be another than 1 (or 0, which is never counted).
        const only = counts.every((count) => count < 2);
        const withCount = given.includes('count') || !only ? given : [...given, 'count'].sort();
        expect([key, form, withCount]).toEqual([key, form, wanted]);
      }
    }
  });

  test('are neither empty nor wider than they look', () => {
    for (const [key, text] of entries)
      expect([key, text]).toEqual([key, text.trim().replaceAll(/ {2,}/g, ' ')]);
    for (const [key, text] of entries) expect([key, text.length > 0]).toEqual([key, true]);
  });

  test('keep Discord’s limits', () => {
    for (const [key, text] of entries) {
      const most = MOST.find(([name]) => name.test(key))?.[1] ?? 4000;
      // Where a number goes in, it has four figures at most.
      const length = text.replaceAll('{{count}}', '1000').length;
      expect(length <= most, `${key}: ${length} characters, at most ${most}`).toBe(true);
    }
  });

  test('quote with the language’s own marks, and keep the names of commands and options', () => {
    const [open, close] = MARKS[language];
    for (const [key, text] of entries) {
      expect([key, text]).not.toEqual([key, expect.stringMatching(/"\{\{|\}\}"|'\{\{|\}\}'|'/)]);
      for (const quoted of [
        '{{asked}}',
        '{{option}}',
        ...(key === 'timeline.notADate' ? ['{{text}}'] : []),
      ]) {
        if (text.includes(quoted))
          expect([key, text]).toEqual([key, expect.stringContaining(`${open}${quoted}${close}`)]);
      }
      const english = (en as { readonly [key: string]: string })[key] ?? '';
      const commands = (one: string) => one.match(/`?(?<![\w{])\/[a-z]+`?/g) ?? [];
      if (key in en) expect([key, commands(text)]).toEqual([key, commands(english)]);
      for (const option of ['from', 'to', 'film']) {
        if (english.includes(`“${option}”`))
          expect([key, text]).toEqual([key, expect.stringContaining(`${open}${option}${close}`)]);
      }
      // One kind of mark a language, but for the straight ones that a member types round a phrase.
      const others = '“”„«»‹›‚‘"'
        .split('')
        .filter((mark) => !open.includes(mark) && !close.includes(mark) && mark !== '"');
      expect([key, others.filter((mark) => text.includes(mark))]).toEqual([key, []]);
    }
    expect(say('about.report')).toContain(`${open}${say('menu.report')}${close}`);
  });

  test('are said whether or not a count goes with them', () => {
    for (const key of plain) {
      const blank = phrases[key]?.replaceAll('{{count}}', '2');
      expect(say(key as Key, { count: 2 })).toBe(blank);
    }
  });

  test('are said with the right plural form for every number', () => {
    const rules = new Intl.PluralRules(language);
    for (const key of counting) {
      for (const count of [1, 2, 3, 5, 11, 12, 21, 22, 25, 100, 101, 112, 1000]) {
        const values = { count, date: 'DATE', text: 'TEXT' };
        const phrase = phrases[`${key}_${rules.select(count)}`] ?? '';
        const filled = phrase
          .replaceAll('{{count}}', String(count))
          .replaceAll('{{date}}', 'DATE')
          .replaceAll('{{text}}', 'TEXT');
        expect(say(key as Key, values)).toBe(filled);
      }
    }
  });

  test.each([
    ['Markdown and HTML', '<b>&amp;</b> \'"/` \\* $& $1'],
    ['a placeholder of the phrase', '{{asked}} {{films}} {{count}}'],
    ['another placeholder', '{{name}} {{- name}} {{{{asked}}}}'],
    ['half a placeholder', '{{'],
    ['the end of a placeholder', '}} {{'],
    ['a reference to another phrase', '$t(button.copy) $t(menu.quotes, {"count": 3})'],
    ['half a reference', '$t('],
    ['the name of a phrase', 'button.copy'],
    ['nothing', ''],
  ])('leave a value as it is: %s', (_, value) => {
    const phrase = phrases['film.unknown'] ?? '';
    const [before = '', between = '', after = ''] = phrase.split(/\{\{(?:asked|films)\}\}/);
    const values = Object.freeze({ asked: value, films: value });
    expect(say('film.unknown', values)).toBe([before, between, after].join(value));
    const told = (phrases['entry.corrected'] ?? '').split(/\{\{(?:date|reason)\}\}/);
    expect(say('entry.corrected', { date: value, reason: value })).toBe(told.join(value));
    // The end of a reference in the phrase itself never closes one that a value opens.
    const checked = (phrases['source.checked'] ?? '').split('{{hash}}').join(value);
    expect(say('source.checked', { hash: value })).toBe(checked);
  });
});

test('Only French phrases have French spaces, and all of them do', () => {
  for (const [language, phrases] of Object.entries(LANGUAGES)) {
    for (const [key, text] of Object.entries<string>(phrases)) {
      const wrong =
        language === 'fr' ? /[^\u00a0]:|[^\u202f][;?!»]|«(?!\u202f)/u : /[\u00a0\u202f\u2009\u200b]/u;
      expect([language, key, text]).not.toEqual([language, key, expect.stringMatching(wrong)]);
    }
  }
});

/** Calls of `say` with a phrase's name and values as they are written: `say('film.unknown', { asked, films: … })`. */
const CALLS = /\bsay\(\s*(?:'([\w. -]+)'|`([^`]+)`),\s*\{([^{}]*)\}\s*,?\s*\)/g;

test('each value that a phrase is given has a place in it, and each place is given a value', () => {
  const files = ['src', 'commands'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  const calls = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(CALLS)].flatMap(([, key, , values = '']) => {
      const given = [
        ...values.replaceAll(/\([^()]*\)/g, '').matchAll(/(?:^|,)\s*([a-z]\w*)(?=\s*[:,]|\s*$)/gi),
      ].map(([, name]) => name);
      const phrase = en[key ?? ''] ?? en[`${key}_other`];
      return phrase === undefined ? [] : [{ file, key, given: given.sort(), taken: placeholders(phrase) }];
    }),
  );
  expect(calls.length).toBeGreaterThan(40);
  for (const { file, key, given, taken } of calls)
    expect({ file, key, given }).toEqual({ file, key, given: taken });
});

test('A claim is never said as if it were about whoever makes it, whatever the language', () => {
  for (const language of languages) {
    const say = sayIn(language);
    const words = say('status.claimBy', { status: say('status.claim'), name: 'Alec Baldwin' });
    expect(words).not.toMatch(/^\p{L}+ [–—-] Alec/u);
  }
});

/** What an acquittal is called. */
const ACQUITTAL: { readonly [language in Language]: RegExp } = {
  en: /acquittal/,
  es: /absolución/,
  fr: /acquittement/,
  de: /Freispruch/,
  'pt-BR': /absolvição/,
  it: /assoluzione/,
  pl: /uniewinnienie/,
  uk: /виправдувальний вирок/,
};

test('A dismissal is said not to be an acquittal, and nothing else speaks of one', () => {
  for (const language of languages) {
    const speaking = Object.entries<string>(LANGUAGES[language]).filter(([, text]) =>
      ACQUITTAL[language].test(text),
    );
    expect([language, speaking.map(([key]) => key)]).toEqual([language, ['status.notAcquittal']]);
  }
});

test('Every status has a term of its own', () => {
  for (const language of languages) {
    const say = sayIn(language);
    const words = STATUSES.map((status) => say(`status.${status}`));
    expect(new Set(words).size).toBe(STATUSES.length);
    expect(words).not.toContain(say('status.notGuilt'));
    expect(words).not.toContain(say('status.notAcquittal'));
  }
});

describe('sayIn', () => {
  test.each([
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['fr', 'fr'],
    ['de', 'de'],
    ['pt-BR', 'pt-BR'],
    ['it', 'it'],
    ['pl', 'pl'],
    ['uk', 'uk'],
    ['xx-YY', 'en'],
    ['', 'en'],
    ['esperanto', 'en'],
    ['constructor', 'en'],
    [null, 'en'],
    [undefined, 'en'],
  ] as const)('answers the locale %s in %s', (locale, language) => {
    expect(sayIn(locale).language).toBe(language);
    expect(sayIn(locale)('button.copy')).toBe(LANGUAGES[language]['button.copy']);
  });

  test('English is at hand by name', () => {
    expect(ENGLISH).toBe(sayIn('en'));
  });
});
