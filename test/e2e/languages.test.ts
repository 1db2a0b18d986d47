// Whose language an answer is in, what of it is translated, and what never is.
import type { APIMessage } from 'discord-api-types/v10';
import { Locale } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { ALL_COMMANDS } from '../../commands/index.js';
import { LANGUAGES, type Language, sayIn } from '../../src/language/say.js';
import { loadRecord } from '../../src/record/load.js';
import { formatDate } from '../../src/reply/shared/dates.js';
import { FIXTURES } from '../support/lantern-coast.js';
import { botOn, connectBot } from '../support/local-bot.js';
import { isPrivate, labels, memberWithBot, pagesFrom, read } from '../support/member.js';
import { SMALL } from '../support/small-record.js';

const both = await loadRecord(SMALL, FIXTURES);
const rust = both.dossiers.find(({ id }) => id === 'rust') ?? both.dossiers[0];
const member = memberWithBot(async () => botOn({ dossiers: [rust] }));

/** Discord's locale for each of our languages. */
const LOCALES: { readonly [language in Language]: string } = {
  ...{ en: 'en-US', es: 'es-ES', fr: 'fr', de: 'de', 'pt-BR': 'pt-BR', it: 'it', pl: 'pl', uk: 'uk' },
};
const languages = Object.keys(LANGUAGES) as Language[];

/** A channel of a server in a language. */
const server = (locale: string) => member.discord.addServer(`in ${locale}`, locale);

const ENGLISH_LINE = sayIn('en')('source.ownWords');

/** What a message says and offers, without ids of its own. */
const said = ({ content, embeds, components }: APIMessage) => ({ content, embeds, components });

const QUESTIONS: readonly [string, Record<string, string>][] = [
  ['quote', { query: 'camera crew' }],
  ['quote', {}],
  ['verdict', { person: 'gutierrez' }],
  ['verdict', {}],
  ['verdict', { person: 'prosecutor' }],
  ['timeline', {}],
  ['timeline', { about: 'walked off', from: '2021' }],
  ['who', { person: 'halyna hutchins' }],
  ['source', {}],
  ['source', { source: '#documentary-article' }],
  ['about', {}],
];

const NOTHING: (typeof QUESTIONS)[number] = ['quote', { query: 'pizza' }];

test('what found nothing is in the member’s language, since nobody else sees it', async () => {
  const place = server(LOCALES.de);
  for (const language of languages) {
    const answer = await member.ask(...NOTHING, { place, locale: LOCALES[language] });
    expect(isPrivate(answer)).toBe(true);
    expect(read(answer)).toContain(sayIn(language)('nothing.titleFor', { asked: 'pizza' }));
  }
});

describe.each(QUESTIONS)('/%s %j', (name, options) => {
  test('is the same for a server whatever its members’ languages: theirs is told to nobody', async () => {
    for (const language of languages) {
      const place = server(LOCALES[language]);
      const [first, ...rest] = await Promise.all(
        languages.map((own) => member.ask(name, options, { place, locale: LOCALES[own] })),
      );
      for (const answer of rest) expect(first && said(answer)).toEqual(first && said(first));
      expect(first && isPrivate(first)).toBe(false);
    }
  });

  test('is in the server’s language in public and in the member’s in private', async () => {
    const texts = new Set<string>();
    for (const language of languages) {
      const open = await member.ask(name, options, { place: server(LOCALES[language]), locale: 'en-US' });
      const hidden = await member.ask(
        name,
        { ...options, private: true },
        { place: server('en-US'), locale: LOCALES[language] },
      );
      expect(hidden.embeds).toEqual(open.embeds);
      texts.add(read(open));
    }
    expect(texts.size).toBe(languages.length);
  });
});

describe('where Discord names no server’s language, others read English', () => {
  test('in a group chat', async () => {
    const place = member.discord.places.privateChannel;
    const answer = await member.ask('timeline', {}, { place, locale: 'de' });
    expect(said(answer)).toEqual(said(await member.ask('timeline')));
  });

  test('in direct messages nobody else reads: they are in the member’s', async () => {
    const place = member.discord.places.dm;
    const answer = await member.ask('timeline', {}, { place, locale: 'de' });
    expect(answer.embeds[0]?.title).toMatch(/^Zeitleiste · /);
    const turned = await member.turn(answer, '▶', { locale: 'de' });
    expect(turned.id).toBe(answer.id);
    expect(turned.embeds[0]?.title).toMatch(/^Zeitleiste · /);
  });
});

test('a label is set apart from what it tells of as the language does it', async () => {
  const told = async (locale: string) => {
    const answer = await member.ask('quote', { query: 'dark clouds', private: true }, { locale });
    const context = await member.press(answer, sayIn(locale)('button.context'), { locale });
    const verdict = await member.ask('verdict', { person: 'gutierrez', private: true }, { locale });
    return `${verdict.content}\n${context.embeds[0]?.title}`;
  };
  expect((await told('fr')).match(/.:(?= )/gu)).toEqual(['\u00a0:', '\u00a0:', 's:']);
  expect(await told('de')).not.toMatch(/\s:/u);
});

test('the first of a month is written as the language writes it', async () => {
  const told = async (locale: string) =>
    read(await member.ask('timeline', { from: '2023-06-01', to: '2023-06-01', private: true }, { locale }));
  expect(await told('fr')).toContain('1er juin 2023');
  expect(await told('pt-BR')).toContain('1º de junho de 2023');
  expect(await told('de')).toContain('1. Juni 2023');
  const eleventh = await member.ask(
    'timeline',
    { from: '2025-03-11', to: '2025-03-11' },
    { locale: 'fr', place: server('fr') },
  );
  expect(read(eleventh)).toContain('11 mars 2025');
});

test.each(languages.filter((language) => language !== 'en'))(
  'an answer in %s says that the record is in English, an English one does not',
  async (language) => {
    const line = sayIn(language)('source.ownWords');
    for (const [name, options] of QUESTIONS.filter(([command]) => command === 'timeline')) {
      const asked = { ...options, private: true };
      expect(read(await member.ask(name, asked, { locale: LOCALES[language] }))).toContain(line);
      expect(read(await member.ask(name, asked))).not.toContain(ENGLISH_LINE);
    }
  },
);

describe('pressing', () => {
  test('the asker turns a public answer in the server’s language, not in their own', async () => {
    const place = server('fr');
    const first = await member.ask('timeline', {}, { place, locale: 'de' });
    const turned = await member.turn(first, '▶', { locale: 'de' });
    expect(said(turned)).toEqual(said(await member.turn(await member.ask('timeline', {}, { place }), '▶')));
    expect(turned.embeds[0]?.title).toMatch(/^Chronologie/);
    const back = await member.turn(turned, '◀', { locale: 'pl' });
    expect(said(back)).toEqual(said(first));
  });

  test('anybody else gets their copy in their own', async () => {
    const first = await member.ask('timeline', {}, { place: server('fr') });
    const copy = await member.turn(first, '▶', { member: member.discord.members.other, locale: 'pl' });
    const own = await member.ask('timeline', { private: true }, { locale: 'pl' });
    expect(copy.embeds).toEqual((await member.turn(own, '▶', { locale: 'pl' })).embeds);
    expect(isPrivate(copy)).toBe(true);
  });

  test('In context and sentences of refusal are private, so in the presser’s', async () => {
    const place = server('fr');
    const answer = await member.ask('quote', { query: 'dark clouds' }, { place });
    const context = await member.press(answer, sayIn('fr')('button.context'), { locale: 'uk' });
    expect(context.embeds[0]?.title).toContain(sayIn('uk')('button.context'));
    const behind = await member.open(answer, { member: member.discord.members.other, locale: 'it' });
    expect(labels(behind)).toContain(sayIn('it')('button.copy'));
    const wrong = await member.ask('timeline', { from: 'x' }, { place, locale: 'es-419' });
    expect(read(wrong)).toBe(sayIn('es')('timeline.notADate', { text: 'x', option: 'from' }));
  });

  test('a stretch that ends before it starts is told in words of one language', async () => {
    const asked = { from: '2023-05-01', to: '2021~' };
    const wrong = read(await member.ask('timeline', asked, { place: server('fr'), locale: 'de' }));
    expect(wrong).toBe(sayIn('de')('timeline.reversed', { from: '2023-05-01', to: '2021' }));
  });
});

describe('a locale that Discord adds later, or that we have no phrases for, is answered in English', () => {
  test.each(['ja', 'tlh', 'zz-ZZ', 'x', '', 'constructor', '__proto__', 'en-AU'])('“%s”', async (locale) => {
    const english = await member.ask('timeline');
    expect(said(await member.ask('timeline', {}, { place: server(locale), locale: 'de' }))).toEqual(
      said(english),
    );
    const hidden = await member.ask('timeline', { private: true }, { locale });
    expect(hidden.embeds).toEqual(english.embeds);
  });

  test.each([
    ['es-419', 'es'],
    ['es-MX', 'es'],
    ['fr-CA', 'fr'],
    ['pt-PT', 'pt-BR'],
    ['en-GB', 'en'],
  ])('%s is served by %s', async (locale, language) => {
    const hidden = await member.ask('about', { private: true }, { locale });
    expect(read(hidden)).toContain(sayIn(language)('about.does'));
  });
});

describe.each(languages)('in %s', (language) => {
  const say = sayIn(language);
  const acting = () => ({ place: server(LOCALES[language]) });

  test('every quotation, title and sentence of the record stands as it is on the record', async () => {
    for (const quote of rust.quotes) {
      const answer = await member.ask('quote', { query: `#${quote.id}` }, acting());
      const text = read(answer);
      for (const { exact } of quote.passages) expect(text).toContain(`“${exact}”`);
      const {
        speakers: [speaker],
        occasion,
        circumstances,
      } = quote;
      for (const words of [speaker.name, speaker.role, occasion.work?.title ?? '', circumstances]) {
        expect(text).toContain(words);
      }
    }
    const timeline = await whole('timeline');
    for (const { text, note, conflict } of rust.timeline) {
      expect(timeline).toContain(text);
      for (const words of [
        note,
        conflict?.about,
        ...(conflict?.versions ?? []).map((version) => version.text),
      ]) {
        expect(timeline).toContain(words ?? '');
      }
    }
    const verdicts = await whole('verdict');
    for (const { title, charges, notKnown } of rust.proceedings) {
      expect(verdicts).toContain(title);
      expect(verdicts).toContain(notKnown ?? '');
      // In words of a fixed list, English beside the language's own.
      for (const { name, sentence } of charges.flatMap(({ outcomes }) => outcomes)) {
        expect(verdicts.toLowerCase()).toContain(name);
        expect(verdicts).toContain(sentence ?? '');
      }
    }
    const sources = await whole('source');
    for (const { publisher, title } of rust.sources) {
      expect(sources).toContain(publisher ?? '');
      if (title !== null && title.length < 120) expect(sources).toContain(title);
    }
  });

  test('every status is followed by the English term, and every date is in the language', async () => {
    const timeline = await whole('timeline');
    const heads = [...timeline.matchAll(/^\*\*(.+)\*\* · (.+)$/gm)];
    expect(heads).toHaveLength(rust.timeline.length);
    for (const [index, event] of rust.timeline.entries()) {
      const [, date, status] = heads[index] ?? [];
      const english = sayIn('en')(`status.${event.status}`);
      const own = say(`status.${event.status}`);
      expect(date).toBe(formatDate(event.date, say));
      expect(status).toContain(own === english ? english : `${own} (${english})`);
      if (event.status === 'charge') expect(status).toContain(say('status.notGuilt'));
      if (event.status === 'dismissal') expect(status).toContain(say('status.notAcquittal'));
    }
  });

  test('dates are as Intl has them', () => {
    const day = rust.timeline.find(({ date }) => date?.precision === 'day')?.date ?? null;
    const locale = language === 'en' ? 'en-GB' : language;
    const expected = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    expect(formatDate(day, say)).toBe(expected.format(day?.earliest));
  });

  test('buttons and menus are in the language, and everything fits', async () => {
    const answer = await member.ask('quote', { query: 'camera crew' }, acting());
    expect(labels(answer)).toEqual(['◀', '2 ▶', say('button.context'), say('menu.more')]);
    const behind = await member.open(answer, { locale: LOCALES[language] });
    expect(labels(behind)).toEqual([
      say('button.context'),
      say('source.heading'),
      say('button.copy'),
      say('menu.card'),
      say('menu.remove'),
    ]);
    for (const [name, options] of [...QUESTIONS, NOTHING]) {
      const exchange = await member.discord.run({ name, options, ...acting() });
      expect(exchange.refused).toEqual([]);
    }
  });

  const whole = async (name: string, options = {}) =>
    (await pagesFrom(member, await member.ask(name, options, acting()))).map(read).join('\n\n');
});

describe('what was typed stays what it was, whatever it would mean to the phrases', () => {
  test.each([
    '{{title}}',
    '$t(about.pizza)',
    '$1 $& $$',
    '{{asked}} {{- title}}',
    '<b>&amp;</b>',
    '%s',
    'Q_one',
  ])('%s', async (person) => {
    for (const language of languages) {
      const text = read(await member.ask('who', { person, private: true }, { locale: LOCALES[language] }));
      expect(text).toContain(person);
      expect(text).not.toContain(sayIn(language)('about.does'));
    }
  });
});

describe('the commands as Discord lists them', () => {
  test('have descriptions in every locale of Discord’s that we serve, and English names', async () => {
    const served = Object.values(Locale).filter(
      (locale) => sayIn(locale).language !== 'en' && locale !== Locale.EnglishUS,
    );
    // A menu's command has no description, and its name is as plain in any language.
    for (const command of member.discord.commands().filter(({ description }) => description !== '')) {
      const options = command.options ?? [];
      const ofParts = options.flatMap((option): readonly (typeof option)[] =>
        'options' in option ? (option.options ?? []) : [],
      );
      for (const described of [command, ...options, ...ofParts]) {
        const translations = described.description_localizations ?? {};
        expect(Object.keys(translations).toSorted()).toEqual(served.toSorted());
        expect(described.name).toMatch(/^[a-z-]+$/);
        expect(described.name_localizations ?? null).toBeNull();
        expect(new Set(Object.values(translations)).size).toBeGreaterThanOrEqual(4);
        expect(Object.values(translations)).not.toContain(described.description);
      }
    }
    expect(member.discord.commands().map(({ name }) => name)).toEqual(
      ALL_COMMANDS.map(({ definition }) => definition.name),
    );
  });

  test('a message’s menu names its command in every one of them', () => {
    const menu = member.discord.commands().filter(({ description }) => description === '');
    expect(menu.length).toBeGreaterThan(0);
    for (const { name, name_localizations } of menu)
      for (const language of languages.filter((one) => one !== 'en'))
        expect(name_localizations?.[LOCALES[language] as Locale] ?? name).not.toBe(name);
  });

  test('and are not registered anew by a bot that starts again', async () => {
    const bot = await botOn();
    const before = bot.discord.commands();
    const again = await connectBot(bot.discord);
    expect(bot.discord.commands()).toBe(before);
    await again.stop();
    await bot.stop();
  });
});

test('suggestions are in the language of whoever types', async () => {
  const [english] = await member.type('source', 'source', 'documentary-article');
  const [german] = await member.type('source', 'source', 'documentary-article', {}, { locale: 'de' });
  expect(german?.value).toBe(english?.value);
  expect(german?.name).not.toBe(english?.name);
});
