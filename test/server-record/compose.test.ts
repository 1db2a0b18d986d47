// What a member typed, and its page → the entry that a curator would read, word for word.
import { expect, test } from 'vitest';
import { type Article, NO_FACTS } from '../../src/article/article.js';
import { compared } from '../../src/record/compared.js';
import { indexRecord } from '../../src/search/search.js';
import { compose } from '../../src/server-record/compose.js';
import type { Typed } from '../../src/server-record/proposal.js';
import type { Page } from '../../src/server-record/prove.js';
import { smallRecord } from '../support/small-record.js';

const film = await indexRecord(await smallRecord());

const TEXT = [
  'The board met on Friday. “We saw no lights,” Dana Marrow told the harbour board, which had asked everybody on watch to come and to say what they saw.',
  '“Nobody asked us.”',
  'Asked again, she said: “We saw no lights,” and “Nobody asked us,” the paper reported.',
].join('\n\n');

const fact = <Value>(value: Value) => ({ value, from: 'the page' });
const article: Article = {
  ...NO_FACTS,
  title: fact('No lights'),
  authors: fact(['Ana Reis', 'Bo Lind']),
  publisher: fact('Harbour Gazette'),
  date: fact('2026-11-06'),
  language: fact('en-GB'),
  paragraphs: [],
  text: TEXT,
};
const pageOf = (changes: Partial<Article> = {}): Page => ({
  article: { ...article, ...changes },
  text: { ...compared(TEXT), sha256: 'a'.repeat(64) },
  readOn: '2026-11-20',
});

const QUOTE = {
  kind: 'quote',
  words: '“We saw no lights,”\n\n  Nobody asked us.  \n—',
  speaker: ' Dana Marrow , harbour pilot ',
  address: ' https://harbour.example/lights ',
  occasion: 'Hearing: Harbour board, 6 November 2026, Port Sable',
  circumstances: ' She told the board. ',
} as const;
const EVENT = {
  kind: 'event',
  text: ' The harbour board met. ',
  date: '6 November 2026',
  address: 'https://harbour.example/lights',
  words: 'The board met on Friday',
  claimant: ' ',
} as const;

const composed = (typed: Partial<Typed>, page: Page = pageOf()) =>
  compose({ ...(typed.kind === 'event' ? EVENT : QUOTE), ...typed } as Typed, film, page);
/** What it is made of; why it can't be made, else. */
function partsOf(typed: Partial<Typed>, page?: Page) {
  const made = composed(typed, page);
  if (!('addition' in made)) return { fault: made };
  const { quotes, events, people, sources } = made.addition;
  return { quote: quotes[0], event: events[0], person: people[0], source: sources[0], proof: made.proof };
}

const SOURCE = {
  id: 'own-40995bc837ec',
  publisher: 'Harbour Gazette',
  title: 'No lights',
  date: '2026-11-06',
  author: 'Ana Reis, Bo Lind',
  url: 'https://harbour.example/lights',
};

test('a quotation by somebody new', () => {
  const citations = { [SOURCE.id]: 'Asked again, she said' };
  const twice = { exact: 'We saw no lights,', prefix: '. “' };
  expect(composed({})).toEqual({
    film: 'rust',
    typed: QUOTE,
    proof: { kind: 'stands' },
    addition: {
      sources: [SOURCE],
      people: [{ id: 'dana-marrow-808aeb', name: 'Dana Marrow', role: 'harbour pilot', citations }],
      quotes: [
        {
          id: 'own',
          speaker: 'dana-marrow-808aeb',
          source: SOURCE.id,
          passages: [twice, 'Nobody asked us.'],
          occasion: { kind: 'hearing', title: 'Harbour board, Port Sable', date: '2026-11-06' },
          circumstances: 'She told the board.',
          citations,
        },
      ],
      events: [],
      places: {
        [SOURCE.id]: {
          sha256: 'a'.repeat(64),
          readFromPage: '2026-11-20',
          passages: [
            { ...twice, start: 26, end: 43 },
            { exact: 'Nobody asked us.', start: 152, end: 168 },
            { exact: 'Asked again, she said', start: 171, end: 192 },
          ],
        },
      },
    },
  });
});

test('an event, and one that somebody claims', () => {
  const event = {
    id: 'own',
    date: '2026-11-06',
    text: 'The harbour board met.',
    status: 'reported',
    citations: { [SOURCE.id]: ['The board met on Friday'] },
  };
  const passages = [{ exact: 'The board met on Friday', start: 0, end: 23 }];
  const places = { [SOURCE.id]: { sha256: 'a'.repeat(64), readFromPage: '2026-11-20', passages } };
  expect(composed({ kind: 'event' })).toEqual({
    ...{ film: 'rust', typed: EVENT, proof: { kind: 'stands' } },
    addition: { sources: [SOURCE], people: [], quotes: [], events: [event], places },
  });
  const claim = partsOf({ kind: 'event', date: '', claimant: 'Dana Marrow, pilot' });
  expect(claim.event).toEqual({ ...event, date: null, status: 'claim', claimant: 'dana-marrow-808aeb' });
  const { citations } = event;
  expect(claim.person).toEqual({ id: 'dana-marrow-808aeb', name: 'Dana Marrow', role: 'pilot', citations });
  expect(partsOf({ kind: 'event', claimant: 'davis' })).toMatchObject({
    ...{ event: { claimant: 'terese-davis' }, person: undefined },
  });
});

test.each<[string, Partial<Typed>, object]>([
  ['no words', { words: '“”\n —' }, { kind: 'no words' }],
  ['nobody', { speaker: 'Dana Marrow' }, { kind: 'nobody', typed: 'Dana Marrow' }],
  ['nobody, with a comma', { speaker: 'Dana Marrow, ' }, { kind: 'nobody', typed: 'Dana Marrow, ' }],
  ['a number', { speaker: '12, pilot' }, { kind: 'nobody', typed: '12, pilot' }],
  ['no source', { address: ' ' }, { kind: 'no source' }],
  ['no date', { kind: 'event', date: 'some day' }, { kind: 'no date', typed: 'some day' }],
  ['an outcome', { circumstances: 'After the Verdict.' }, { kind: 'outcome', word: 'verdict' }],
  ['an outcome within an occasion', { occasion: 'hearing, on her plea' }, { kind: 'outcome', word: 'plea' }],
  [
    'an outcome in place of a name',
    { speaker: 'The murderer, pilot' },
    { kind: 'outcome', word: 'murderer' },
  ],
  [
    'an outcome in another language',
    { kind: 'event', text: 'Fue condenada.' },
    { kind: 'outcome', word: 'condenada' },
  ],
])('nothing can be made of %s: %j', (_, typed, fault) => {
  expect(partsOf(typed).fault).toEqual(fault);
});

test.each([
  ['terese davis', 'terese-davis'],
  ['Davis', 'terese-davis'],
  ['Terese Davis, the costume designer', 'terese-davis'],
])('%s is who is on the record, and is not brought along', (speaker, id) => {
  expect(partsOf({ speaker })).toMatchObject({ quote: { speaker: id }, person: undefined });
});

test.each<[string, unknown]>([
  ['last take: rust and the story of halyna', 'last-take'],
  ['interview', { kind: 'interview' }],
  ['Interview – KOAT', { kind: 'interview', title: 'KOAT' }],
  ['interview, KOAT, 3 May 2022', { kind: 'interview', title: 'KOAT', date: '2022-05-03' }],
  ['interview 2022-05', { kind: 'interview', date: '2022-05' }],
  ['interview, one, two', { kind: 'interview', title: 'one, two' }],
])('said at “%s”', (occasion, written) => {
  expect(partsOf({ occasion }).quote?.occasion).toEqual(written);
});

test.each(['interviews with many', 'when she was asked', ''])('“%s” is no occasion', (occasion) => {
  expect(partsOf({ occasion }).fault).toMatchObject({ kind: 'no occasion' });
});

test('a source is told as far as it can be', () => {
  const { title: _, ...rest } = SOURCE;
  const facts = { title: fact('No\u0007 lights'), publisher: fact('G'.repeat(101)), date: null };
  const changes = { ...facts, authors: null, language: fact('pl') };
  expect(partsOf({}, pageOf(changes)).source).toEqual({
    ...{ ...rest, title: null, publisher: null, date: null, author: null },
    ...{ language: 'pl', description: 'harbour.example' },
  });
  const unread = { kind: 'unread', why: 'no address' } as const;
  expect(partsOf({ address: 'Harbour Gazette, page 4' }, unread)).toMatchObject({
    proof: unread,
    quote: {
      passages: ['We saw no lights,', 'Nobody asked us.'],
      citations: { 'own-a45cf997e7a0': 'We saw no lights,' },
    },
    source: { url: null, title: null, publisher: null, description: 'Harbour Gazette, page 4' },
  });
  const known = film.dossiers[0].sources.find(({ url }) => url !== null);
  const own = partsOf({ address: known?.url ?? '' });
  expect([own.source, own.quote?.source]).toEqual([undefined, known?.id]);
});

test.each([
  [
    'what follows the words, as far as a passage may go',
    'We saw no lights,',
    'Dana Marrow told the harbour board, which had asked everybody on watch to come and',
  ],
  ['their own beginning, where nothing follows', TEXT.slice(-24, -1), 'us,” the paper reported'],
])('cited for who said it is %s', (_, words, support) => {
  const citations = Object.values(partsOf({ words }).quote?.citations ?? {});
  expect(citations).toEqual([support]);
});

test.each([
  ['The board met on Friday', 'stands'],
  ['met on Fri', 'differs'],
  ['oard met on Friday', 'differs'],
  ['The board met on Monday', 'differs'],
  ['Nobody asked us.\nThe board met on Friday', 'absent'],
  ['The board met on Friday\nNobody asked us.', 'stands'],
  ['We saw no lights,\nWe saw no lights,', 'stands'],
  ['Nothing of the kind was heard by anybody', 'absent'],
  [TEXT.split(' ').slice(0, 8).join('\n'), 'stands'],
  [TEXT.split(' ').slice(0, 9).join('\n'), 'absent'],
])('of a page “%s” %s', (words, kind) => {
  expect(partsOf({ words }).proof?.kind).toBe(kind);
});
