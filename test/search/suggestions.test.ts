// What is suggested while a member types: the order on an invented dossier, the Rust record, promises for any text.
import fc from 'fast-check';
import SearchableMap from 'minisearch/SearchableMap';
import { describe, expect, test } from 'vitest';
import { link } from '../../src/record/link.js';
import type { Dossier } from '../../src/record/model.js';
import { atOnce } from '../../src/record/steps.js';
import { indexRecord } from '../../src/search/search.js';
import { nearest } from '../../src/search/slips.js';
import { type Suggestions, suggestionsOf } from '../../src/search/suggestions.js';
import { tokens } from '../../src/search/words.js';
import { inventDossier } from '../support/invented.js';
import { smallRecord } from '../support/small-record.js';
import { filesFrom } from '../support/written.js';

const suggest = async (dossier: Dossier) => (await indexRecord({ dossiers: [dossier] })).suggestions;
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id).join(' ');

/** Names that begin alike, speakers with several quotes, dates of every precision. */
function orchardDossier(): Dossier {
  const citations = { post: 'x' };
  const person = (id: string, name: string, role: string, more = {}) => ({
    id,
    name,
    role,
    citations,
    ...more,
  });
  const starts = new Map<string, number>();
  const quote = (id: string, speaker: string, start: number, ...passages: string[]) => {
    starts.set(id, start);
    return {
      id,
      speaker,
      occasion: 'orchard',
      source: 'post',
      passages,
      circumstances: 'on the set',
      citations,
    };
  };
  const event = (id: string, date: string | null, ...people: string[]) => ({
    ...{ id, date, people, citations, text: 'It happened.', status: 'reported' },
  });
  const source = (id: string, publisher: string | null, title: string | null, date: string | null) => ({
    ...{ id, publisher, title, date, author: id === 'post' ? 'Ada Weekly' : null, url: null },
  });
  const files = {
    dossier: {
      ...{ id: 'orchard', title: 'Orchard', about: 'An invented film.' },
      topics: ['apple cart', 'ladders', 'cart'],
    },
    works: [
      { id: 'orchard', title: 'The Long Orchard', kind: 'film', citations },
      { id: 'windfall', title: 'Windfall', kind: 'documentary', director: 'mara', citations },
    ],
    sources: [
      source('letter', null, 'A weekly letter', null),
      source('post', 'Evening Post', 'Ladders on the orchard set', '2031-02-03'),
      source('weekly', 'The Weekly', 'Post mortem', '2033'),
      source('old-post', 'Evening Post', null, '2029-11'),
    ],
    people: [
      person('lindsay', 'Lindsay Orr', 'grip'),
      person('lind', 'Tove Lind', 'gaffer', { otherNames: ['Tova'] }),
      person('mara', 'Mara Lindqvist', 'director'),
      person('olga', 'Olga Marsh', 'caterer', { otherNames: ['Linda Marsh'] }),
      person('clerk', 'Bo Cook', 'clerk at Lind & Co.'),
      person('crew', 'Lind’s crew', 'electricians', { unnamed: true }),
      person('limd', 'Per Limd', 'cook'),
    ],
    quotes: [
      { ...quote('crew-lights', 'crew', 1, 'Lindsay never came back.'), source: 'weekly' },
      quote('lind-apples', 'lind', 20, 'Apples everywhere!'),
      quote('lind-ladder', 'lind', 10, 'The ladder was rotten.', 'I told them twice.'),
      quote('mara-ladder', 'mara', 30, 'Nobody saw the ladder or the rotten rungs.', 'A rung broke.'),
      quote('olga-tea', 'olga', 40, 'The tea was cold.', 'Tove Lind drank it.'),
    ],
    events: [
      event('a', '2029-11-02', 'mara', 'lind'),
      event('b', '2029-11-20', 'mara', 'crew'),
      event('c', '2029-12', 'mara', 'crew'),
      event('d', '2031~', 'crew', 'olga'),
      event('e', null, 'crew'),
    ],
    proceedings: [],
  };
  const dossier = filesFrom(files);
  for (const { id, passages } of dossier.quotes) {
    const start = starts.get(id) ?? 0;
    for (const passage of passages) passage.position = { start, end: start + 1 };
  }
  return link(dossier);
}

const orchard = await suggest(orchardDossier());
const rustDossier = (await smallRecord()).dossiers[0];
const rust = await suggest(rustDossier);

describe('people', () => {
  test.each([
    ['nothing: the order of the data', '', 'lindsay lind mara olga clerk crew limd'],
    ['marks only, as nothing', '?! 🎬', 'lindsay lind mara olga clerk crew limd'],
    ['a name that begins so, a name, an other name, a role', 'lind', 'lindsay crew lind mara olga clerk'],
    ['a name in full before a more useful beginning', 'Tove Lind', 'lind'],
    ['another name in full', 'tova', 'lind'],
    ['the words in any order', 'lin ma', 'mara olga'],
    ['words of name and role', 'gaf tove', 'lind'],
    ['a word that nobody has', 'mara pizza', ''],
    ['stop words that nobody has', 'the caterer of', 'olga'],
    ['a role in full after a name', 'cook', 'clerk limd'],
    ['a letter wrong', 'lundqvist', 'mara'],
    ['a letter missing', 'lindqist', 'mara'],
    ['a letter too many', 'linddqvist', 'mara'],
    ['letters exchanged', 'lidnqvist', 'mara'],
    ['a letter missing of three', 'mra', ''],
  ])('%s: %s → %s', (_, text, expected) => {
    expect(ids(orchard.people(text))).toBe(expected);
  });

  test('only those asked for', () => {
    expect(ids(orchard.people('lind', ({ id }) => id !== 'mara' && id !== 'crew'))).toBe(
      'lindsay lind olga clerk',
    );
    expect(ids(orchard.people('', ({ unnamed }) => unnamed))).toBe('crew');
  });

  test.each([
    ['baldwn', 'alec-baldwin'],
    ['hutchisn', 'halyna-hutchins hutchins-family'],
    ['armourer', 'hannah-gutierrez-reed'],
    ['special pros', 'kari-morrissey jason-lewis'],
    ['Gutierrez-R', 'hannah-gutierrez-reed'],
  ])('on the Rust record: %s → %s', (text, expected) => {
    expect(ids(rust.people(text))).toBe(expected);
  });
});

describe('quotes', () => {
  test.each([
    ['nothing: every speaker’s first', '', 'lind-ladder mara-ladder olga-tea crew-lights lind-apples'],
    [
      'an opening, then words in this order, then those that carry meaning',
      'the l',
      'lind-ladder mara-ladder olga-tea crew-lights lind-apples',
    ],
    ['an opening, then the words, one begun', 'the lad', 'lind-ladder mara-ladder'],
    ['an opening of a later passage', 'i to', 'lind-ladder olga-tea'],
    ['one letter: speakers, then openings', 't', 'lind-ladder lind-apples olga-tea mara-ladder'],
    ['openings by source, not by letter', 'a', 'mara-ladder lind-apples'],
    ['a name in full, then an opening', 'tove lind', 'lind-ladder lind-apples olga-tea'],
    ['an opening before the beginning of a name', 'linds', 'crew-lights'],
    ['the beginning of a name', 'mar', 'mara-ladder olga-tea'],
    ['a name with words, begun or whole', 'Lind: “the la', 'lind-ladder mara-ladder'],
    ['words within, the last begun', 'rotten ru', 'mara-ladder'],
    ['a run of words before the same words apart', 'the rotten', 'mara-ladder lind-ladder'],
    ['other inflections, by the full search', 'ladders', 'lind-ladder mara-ladder'],
    ['a letter wrong, by the full search', 'everywhare', 'lind-apples'],
    ['what is not there, with a word begun', 'pizza lad', ''],
    ['a role', 'gaf', 'lind-ladder lind-apples'],
  ])('%s: %s → %s', (_, text, expected) => {
    expect(ids(orchard.quotes(text))).toBe(expected);
  });

  test('only those asked for, and then the full search where they lack a word', () => {
    const within = ({ id }: { readonly id: string }) => id === 'mara-ladder';
    expect(ids(orchard.quotes('', within))).toBe('mara-ladder');
    expect(ids(orchard.quotes('the ladder was', within))).toBe('mara-ladder');
  });

  test('of a long text the index is asked for 100 characters', () => {
    const asked: string[] = [];
    const { quotes } = atOnce(
      suggestionsOf([orchardDossier()], new Map(), (text) => {
        asked.push(text);
        return [];
      }),
    );
    for (const text of ['zqx lad', 'x'.repeat(6000)]) quotes(text);
    expect(asked.map(({ length }) => length)).toEqual([7, 100]);
  });

  test.each([
    ['one more', 'baldwin-one-more-reload'],
    ['right away ri', 'baldwin-one-more-reload'],
    ['Davis: “The camera crew were the dark cl', 'davis-dark-clouds'],
    ['the camera crew were dark clowds', 'davis-dark-clouds'],
  ])('on the Rust record: %s → %s first', (text, first) => {
    expect(rust.quotes(text)[0]?.id).toBe(first);
  });
});

test.each([
  ['newest first, undated last', '', 'weekly post old-post letter'],
  ['publisher, then title', 'post', 'post old-post weekly'],
  ['title before author', 'weekly', 'weekly letter post'],
  ['author', 'ada', 'post'],
  ['id', 'old', 'old-post'],
  ['year', '2029', 'old-post'],
  ['publisher and month', 'evening 2031-02', 'post'],
  ['a letter wrong', 'evenimg', 'post old-post'],
  ['a digit wrong', '2028', ''],
])('sources, %s: %s → %s', (_, text, expected) => {
  expect(ids(orchard.sources(text))).toBe(expected);
});

test.each([
  ['', 'orchard windfall'],
  ['orch', 'orchard'],
  ['documentary', 'windfall'],
  ['mara', 'windfall'],
])('works: %s → %s', (text, expected) => {
  expect(ids(orchard.works(text))).toBe(expected);
});

test.each([
  ['', '2029 2031 2029-11 2029-12 2029-11-02 2029-11-20'],
  ['203', '2031'],
  ['2029', '2029 2029-11 2029-12 2029-11-02 2029-11-20'],
  ['2029-11', '2029-11 2029-11-02 2029-11-20'],
  ['2029-11-2', '2029-11-20 2029-11 2029-11-02'],
  [' 2029/12 ', '2029-12'],
  ['2031', '2031'],
  ['2029-02-30', ''],
  ['autumn', ''],
] as const)('dates: %s → %s', (text, expected) => {
  expect(orchard.dates(text).join(' ')).toBe(expected);
});

test.each([
  ['', 'apple cart, ladders, cart'],
  ['car', 'cart, apple cart'],
  ['cart', 'cart, apple cart'],
  ['lad', 'ladders'],
  ['zebra', ''],
])('topics: %s → %s', (text, expected) => {
  expect(orchard.words(text).join(', ')).toBe(expected);
});

/** Everything at once, as lists of what is suggested. */
const all = (of: Suggestions, text: string): (readonly unknown[])[] => [
  of.people(text),
  of.quotes(text),
  of.sources(text),
  of.works(text),
  of.dates(text),
  of.words(text),
];

describe('promises', async () => {
  const invented = [1, 2, 3, 4].map(inventDossier);
  const dossiers = [orchardDossier(), rustDossier, ...invented];
  const suggestions = await Promise.all(dossiers.map(suggest));
  const words = dossiers.flatMap(({ quotes, people, sources }) => [
    ...quotes.flatMap(({ passages }) => passages.map(({ exact }) => exact.slice(0, 80))),
    ...people.map(({ name }) => name),
    ...sources.map(({ title }) => title ?? ''),
  ]);
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom(...words, ' ', '"', '2021-', '\0', 'ا', '\ud800'), { maxLength: 6 })
      .map((parts) => parts.join(' ')),
    fc.tuple(fc.constantFrom(...words), fc.nat(80)).map(([text, length]) => text.slice(0, length)),
  );

  test('for any text: at most 25, none twice, the same every time', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...suggestions), (text, of) => {
        const lists = all(of, text);
        for (const list of lists) {
          expect(list.length).toBeLessThanOrEqual(25);
          expect(new Set(list).size).toBe(list.length);
        }
        expect(all(of, text)).toEqual(lists);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['a ', 3000],
    ['"a', 3000],
    ['\0', 6000],
    ['🎬', 3000],
    ['\ufdfa', 6000],
    ['שלום ', 1200],
    ['x', 6000],
    ['\ud83c', 6000],
  ])('%j, 6,000 characters of it', (part, times) => {
    for (const of of suggestions)
      for (const list of all(of, part.repeat(times))) expect(list.length).toBeLessThanOrEqual(25);
  });

  test('a name typed in full brings that person first', () => {
    for (const [index, { people }] of dossiers.entries()) {
      for (const { name } of people) {
        expect(tokens(suggestions[index]?.people(name)[0]?.name ?? '')).toEqual(tokens(name));
      }
    }
  });

  test('a quotation’s first forty letters bring it first, or another that begins so', () => {
    const { quotes } = rustDossier;
    for (const { passages } of quotes) {
      for (const { exact } of passages) {
        const openings = rust
          .quotes(exact.slice(0, 40))[0]
          ?.passages.map((passage) => tokens(passage.exact).join(' '));
        expect(openings?.some((text) => text.startsWith(tokens(exact.slice(0, 40)).join(' ')))).toBe(true);
      }
    }
  });

  test('one letter wrong, and two: as the obvious way has it', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const isLike = (wrong: number) =>
          nearest(SearchableMap.fromObject({ [other]: true }), one, wrong).includes(other);
        expect(isLike(1)).toBe(slips(one).has(other));
        if (isLike(2)) expect([...slips(one)].some((slip) => slips(slip).has(other))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

/** The word, and everything it becomes with one letter left out, added, put for another, or exchanged with its neighbour. */
function slips(word: string): Set<string> {
  const all = new Set([word]);
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after !== '') all.add(before + after.slice(1));
    if (after.length > 1) all.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of 'abc') {
      all.add(before + letter + after);
      if (after !== '') all.add(before + letter + after.slice(1));
    }
  }
  return all;
}
