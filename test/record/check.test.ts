import { describe, expect, test } from 'vitest';
import type { FileName } from '../../src/record/schema.js';
import { copyOfDossier, DOSSIER } from './fixture.js';

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

/** What is set where; the entry and field the problem names; words of its message. */
type Row = readonly [
  refused: string,
  file: FileName,
  path: string,
  value: unknown,
  entry: string,
  field: string,
  message: string,
];

const REFUSED: readonly Row[] = [
  [
    'a quote without citations',
    'quotes',
    '0.citations',
    {},
    'quist-not-told',
    'citations',
    'needs at least one citation',
  ],
  [
    'a quote that lacks citations',
    'quotes',
    '0.citations',
    undefined,
    'quist-not-told',
    'citations',
    'needs at least one citation',
  ],
  [
    'an event without citations',
    'events',
    '4.citations',
    {},
    'low-tide-opens',
    'citations',
    'needs at least one citation',
  ],
  [
    'a step without citations',
    'proceedings',
    '0.steps.0.citations',
    {},
    'varga-arson',
    'steps.0.citations',
    'needs at least one citation',
  ],
  [
    'one version of a conflict',
    'events',
    '0.conflict.versions',
    [{ text: 'It burned.', citations: { 'low-tide-review': 'burned' } }],
    'lighthouse-fire',
    'conflict.versions.1',
    'is missing',
  ],
  [
    'a dangling speaker',
    'quotes',
    '0.speaker',
    'mirela-quits',
    'quist-not-told',
    'speaker',
    'there is no person with the id "mirela-quits"; the nearest is "mirela-quist"',
  ],
  [
    'a dangling work',
    'quotes',
    '0.occasion',
    'low-tides',
    'quist-not-told',
    'occasion',
    'nearest is "low-tide"',
  ],
  [
    'a dangling source of a quote',
    'quotes',
    '0.source',
    'low-tide-revue',
    'quist-not-told',
    'source',
    'nearest is "low-tide-review"',
  ],
  [
    'a dangling source of a citation',
    'events',
    '3.citations',
    { court: 'settled in January 2031' },
    'insurers-settled',
    'citations.court',
    'there is no source with the id "court"',
  ],
  [
    'a dangling director',
    'works',
    '1.director',
    'ines-talow',
    'low-tide',
    'director',
    'nearest is "ines-tallow"',
  ],
  [
    'a dangling later event',
    'events',
    '2.overtakenBy',
    'insurers-setled',
    'insurers-suit',
    'overtakenBy',
    'nearest is "insurers-settled"',
  ],
  [
    'a dangling id near to nothing',
    'quotes',
    '0.occasion',
    'xyz',
    'quist-not-told',
    'occasion',
    'there is no work with the id "xyz"',
  ],
  [
    'a doubled id in one list',
    'events',
    '3.id',
    'low-tide-opens',
    'low-tide-opens',
    'id',
    '"low-tide-opens" is used twice',
  ],
  [
    'a doubled id in two files',
    'proceedings',
    '0.steps.0.id',
    'carpenter-candle',
    'carpenter-candle',
    'id',
    '"carpenter-candle" is used twice, in quotes.yaml first',
  ],
  [
    'a proceeding with the id of a quote',
    'proceedings',
    '0.id',
    'carpenter-candle',
    'carpenter-candle',
    'id',
    '"carpenter-candle" is used twice, in quotes.yaml first',
  ],
  [
    'an id that is not readable',
    'people',
    '0.id',
    'Mirela Quist',
    'Mirela Quist',
    'id',
    'lower-case letters, digits and single hyphens',
  ],
  [
    'steps out of order',
    'proceedings',
    '0.steps.2.date',
    '2029-05-31',
    'varga-verdict',
    'date',
    '2029-05-31 is before 2029-06 of "varga-charged"',
  ],
  [
    'a day that is not in the calendar',
    'events',
    '0.date',
    '2029-02-29',
    'lighthouse-fire',
    'date',
    'is not a date such as 2021',
  ],
  [
    'a month that is not in the calendar',
    'events',
    '0.date',
    '2029-13',
    'lighthouse-fire',
    'date',
    'is not a date such as 2021',
  ],
  [
    'a date in words',
    'sources',
    '1.date',
    '13 March 2029',
    'ellery-gazette',
    'date',
    'is not a date such as 2021',
  ],
  [
    'a claim without a claimant',
    'events',
    '1.claimant',
    undefined,
    'night-watch-claim',
    'claimant',
    'a claim always says who claims it',
  ],
  [
    'a claimant of what is no claim',
    'events',
    '3.claimant',
    'odo-varga',
    'insurers-settled',
    'claimant',
    'only a claim has a claimant; this is "settlement"',
  ],
  [
    'a role that states an outcome',
    'people',
    '1.role',
    'acquitted producer',
    'odo-varga',
    'role',
    '"acquitted" states an outcome',
  ],
  [
    'a harm that states an outcome',
    'people',
    '1.harm',
    'Sentenced to the stocks',
    'odo-varga',
    'harm',
    '"Sentenced" states an outcome',
  ],
  [
    'an event that tags whom it does not name',
    'events',
    '4.people',
    ['ines-tallow'],
    'low-tide-opens',
    'people',
    'tags "ines-tallow", but the text does not name Ines Tallow',
  ],
  [
    'an event that names whom it does not tag',
    'events',
    '3.people',
    [],
    'insurers-settled',
    'people',
    'the text names Odo Varga, but people lacks "odo-varga"',
  ],
  [
    'a source that says neither who published it nor what it is',
    'sources',
    '0.description',
    undefined,
    'low-tide-review',
    'description',
    'needs a description that says what it is',
  ],
  [
    'a step that does not name whose proceeding it is',
    'proceedings',
    '0.steps.1.people',
    [],
    'varga-plea',
    'people',
    'its text names a party ("odo-varga")',
  ],
  [
    'a dismissal called an acquittal',
    'events',
    '4',
    {
      id: 'x',
      date: null,
      text: 'The case ended in an acquittal.',
      status: 'dismissal',
      citations: { 'court-bulletin': 'dismissed' },
    },
    'x',
    'text',
    'a dismissal is never one',
  ],
  [
    'an event overtaken by an earlier one',
    'events',
    '2.date',
    '2031-02',
    'insurers-suit',
    'overtakenBy',
    '"insurers-settled" has no later date',
  ],
  [
    '16 words of support',
    'events',
    '3.citations.court-bulletin',
    words(16),
    'insurers-settled',
    'citations.court-bulletin',
    'at most 15 words',
  ],
  [
    '17 characters of prefix',
    'quotes',
    '2.passages.prefix',
    'x'.repeat(17),
    'varga-leave-it-burning',
    'passages.prefix',
    'has 17 characters; 16 is the most',
  ],
  [
    '17 characters of suffix',
    'quotes',
    '2.passages.suffix',
    'x'.repeat(17),
    'varga-leave-it-burning',
    'passages.suffix',
    'has 17 characters; 16 is the most',
  ],
  [
    'half a character',
    'quotes',
    '2.passages.prefix',
    '\ud83d',
    'varga-leave-it-burning',
    'passages.prefix',
    'within a character',
  ],
  [
    'words that are none',
    'events',
    '3.citations.court-bulletin',
    '  ',
    'insurers-settled',
    'citations.court-bulletin',
    'has no words',
  ],
  [
    'an invisible character',
    'events',
    '3.text',
    'Odo Varga\u202e settled.',
    'insurers-settled',
    'text',
    'invisible',
  ],
  [
    'an occurrence that is no number',
    'quotes',
    '2.passages.occurrence',
    'second',
    'varga-leave-it-burning',
    'passages.occurrence',
    '2 for the second time',
  ],
  [
    'a position, which the machine keeps',
    'quotes',
    '2.passages.start',
    '713',
    'varga-leave-it-burning',
    'passages.start',
    'has no such field: "start"',
  ],
  [
    'no words behind a source',
    'works',
    '0.citations.low-tide-review',
    null,
    'the-lantern-coast',
    'citations.low-tide-review',
    'words belong here',
  ],
  [
    'a citation in a list without its source',
    'works',
    '0.citations',
    ['words'],
    'the-lantern-coast',
    'citations',
    'below it and further in, a source and the words in it',
  ],
  [
    'null among several passages',
    'quotes',
    '0.passages.1',
    null,
    'quist-not-told',
    'passages.1',
    'words belong here',
  ],
  [
    'a number of passages that is none',
    'quotes',
    '0.passages',
    [],
    'quist-not-told',
    'passages',
    'is an empty list',
  ],
  [
    'a title that YAML takes for yes',
    'works',
    '1.title',
    true,
    'low-tide',
    'title',
    'the word true as "true"',
  ],
  [
    'a title that YAML takes for nothing',
    'works',
    '1.title',
    null,
    'low-tide',
    'title',
    'the word null as "null"',
  ],
  [
    'an unknown key',
    'quotes',
    '0.paraphrase',
    'They were late.',
    'quist-not-told',
    'paraphrase',
    'has no such field: "paraphrase" (the nearest is "passages"). It has: id, speaker,',
  ],
  ['an unknown key of a file', 'dossier', 'comment', 'x', '', 'comment', 'has no such field: "comment"'],
];

describe('a record is refused for', () => {
  test.each(REFUSED)('%s', async (_, file, path, value, entry, field, message) => {
    const copy = await copyOfDossier();
    await copy.set(file, path, value);
    const { problems } = await copy.check();
    const told = problems.map((problem) => ({ entry: '', field: '', ...problem }));
    expect(told).toContainEqual({
      file: `${DOSSIER}/${file}.yaml`,
      entry,
      field,
      spot: expect.anything(),
      message: expect.stringContaining(message),
    });
  });
});

/** What a text holds, where nobody sees it. */
const UNSEEN: readonly (readonly [string, string, string])[] = [
  ['a zero-width space', 'Quist\u200b', 'U+200B'],
  ['a soft hyphen beside no letter', 'light\u00ad house', 'U+00AD'],
  ['a word joiner', 'a\u2060b', 'U+2060'],
  ['a direction override', 'Quist \u202eagrav', 'U+202E'],
  ['an isolate', 'Quist \u2066x\u2069', 'U+2066'],
  ['an Arabic letter mark', 'Quist\u061c x', 'U+061C'],
  ['a line separator', 'one\u2028two', 'U+2028'],
  ['a paragraph separator', 'one\u2029two', 'U+2029'],
  ['a private character', 'Quist \ue000', 'U+E000'],
  ['a Hangul filler', 'Quist\u3164', 'U+3164'],
  ['a grapheme joiner', 'Quist\u034f', 'U+034F'],
  ['hidden letters', 'Quist\u{e0041}\u{e0042}', 'U+E0041'],
  ['hidden letters behind a flag that there is not', '🏴\u{e0041}\u{e007f}', 'U+E0041'],
  ['a variation of a letter', 'a\ufe0f', 'U+FE0F'],
  ['a noncharacter', 'Quist\ufdd0', 'U+FDD0'],
  ['a joiner between Latin letters', 'Qui\u200dst', 'U+200D'],
  ['a joiner behind a word', 'می\u200c', 'U+200C'],
  ['an escape', 'Quist \u001b[31m', 'U+001B'],
];

describe('what nobody can see is refused in every kind of text:', () => {
  test.each(UNSEEN)('%s', async (_, text, code) => {
    const copy = await copyOfDossier();
    const places = [
      ['people', '0.name'],
      ['people', '0.otherNames.0'],
      ['sources', '1.title'],
      ['quotes', '0.passages.0'],
      ['quotes', '2.passages.suffix'],
      ['dossier', 'topics.0'],
      ['events', '0.conflict.about'],
    ] as const;
    for (const [file, path] of places) await copy.set(file, path, text);
    const { problems } = await copy.check();
    const told = problems.filter(({ message }) => message.startsWith(`holds ${code},`));
    expect(told.map(({ file, field }) => [file, field]).sort()).toEqual(
      places.map(([file, path]) => [`${DOSSIER}/${file}.yaml`, path.replace(/^\d\./, '')]).sort(),
    );
  });

  test.each([
    ['emoji of several', 'She wrote: 👨‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣'],
    ['a sign that is to be no emoji', '☎\ufe0e 555'],
    ['Persian with its joiners', 'نمی\u200cدانم'],
    ['Hindi with its joiners', 'क्\u200dष और नमस्\u200dते'],
    ['a Japanese name as its bearer writes it', '辻\u{e0100}さん'],
    ['signs of Arabic that can be seen', 'قال \u06dd'],
    ['Hebrew', 'שלום עולם'],
  ])('but not %s', async (_, text) => {
    const copy = await copyOfDossier();
    await copy.set('people', '0.note', text);
    expect((await copy.check()).problems).toEqual([]);
  });
});

describe('an address that does not lead where it says is refused:', () => {
  test.each([
    ['without a scheme', 'gazette.example/a', 'begins with https://'],
    ['of a script', 'javascript:alert(1)', 'begins with https://'],
    ['of a file', 'file:///etc/passwd', 'begins with https://'],
    ['with a user name', 'https://gazette.example@evil.example/', 'user name'],
    ['with a password', 'https://a:b@evil.example/', 'user name'],
    ['of an IPv4 host', 'http://93.184.216.34/a', 'a number instead of a name'],
    ['of an IPv4 host in one number', 'http://1572395042/', 'a number instead of a name'],
    ['of an IPv6 host', 'http://[2001:db8::1]/', 'a number instead of a name'],
    ['with a space', 'https://gazette.example/a b', 'https://gazette.example/a%20b'],
    ['with a line break', 'https://gazette.example/a\nb', 'https://gazette.example/ab'],
    ['with a direction mark', 'https://gazette.example/\u200fa', 'https://gazette.example/%E2%80%8Fa'],
    ['with other letters than ASCII', 'https://gazétte.example/', 'https://xn--gaztte-dva.example/'],
    ['with backslashes', 'https:\\\\gazette.example\\a', 'https://gazette.example/a'],
    ['in capitals', 'HTTPS://GAZETTE.example/', 'https://gazette.example/'],
    ['with dots that lead up', 'https://gazette.example/a/../b', 'https://gazette.example/b'],
    ['without its slash', 'https://gazette.example', 'https://gazette.example/'],
  ])('%s', async (_, url, message) => {
    const copy = await copyOfDossier();
    await copy.set('sources', '1.url', url);
    expect((await copy.check()).problems).toEqual([
      {
        ...{ file: `${DOSSIER}/sources.yaml`, entry: 'ellery-gazette', field: 'url' },
        spot: expect.anything(),
        message: expect.stringContaining(message),
      },
    ]);
  });
});

test('letters that look like others are warned of', async () => {
  const copy = await copyOfDossier();
  await copy.set('people', '3.otherNames', ['C\u0430rpenter', 'Чарпентер', 'Новая Gazette']);
  await copy.set('sources', '1.publisher', 'The Ellery G\u03b1zette');
  await copy.set('sources', '2.url', 'https://xn--curt-6cd.example/');
  const { problems, warnings } = await copy.check();
  expect(problems).toEqual([]);
  expect(warnings.map(({ entry, field, message }) => [entry, field, message])).toEqual([
    ['a-carpenter', 'otherNames', '“C\u0430rpenter” mixes Latin and Cyrillic letters'],
    ['ellery-gazette', 'publisher', '“G\u03b1zette” mixes Latin and Greek letters'],
    ['court-bulletin', 'url', expect.stringContaining('xn--curt-6cd.example')],
  ]);
});

describe('a record is accepted', () => {
  test('as it stands, with its text held', async () => {
    const { problems, dossiers, mended } = await (await copyOfDossier()).check();
    expect(problems).toEqual([]);
    expect(mended).toEqual([]);
    expect(dossiers.map(({ folder, texts }) => [folder, texts.map(({ text }) => text.state)])).toEqual([
      [DOSSIER, ['held']],
    ]);
  });

  test.each<readonly [string, FileName, string, unknown]>([
    ['15 words of support', 'events', '3.citations.court-bulletin', words(15)],
    [
      'a citation of several passages',
      'events',
      '3.citations.court-bulletin',
      ['one', { exact: 'two', occurrence: '2' }],
    ],

    [
      '16 characters of prefix that take 32 units',
      'events',
      '3.citations.court-bulletin',
      { exact: 'settled', prefix: '🔥'.repeat(16) },
    ],
    ['a step whose month begins before the step ahead', 'proceedings', '0.steps.1.date', '2029-06-01'],
    ['29 February of a leap year', 'events', '0.date', '2028-02-29'],
  ])('with %s', async (_, file, path, value) => {
    const copy = await copyOfDossier();
    await copy.set(file, path, value);
    expect((await copy.check()).problems).toEqual([]);
  });
});

test('several problems in several files are told at once', async () => {
  const copy = await copyOfDossier();
  await copy.set('quotes', '0.citations', {});
  await copy.set('quotes', '1.mood', 'sad');
  await copy.set('events', '0.date', '2029-02-30');
  await copy.set('people', '1.role', '');
  const { problems } = await copy.check();
  expect(problems.map(({ file, entry }) => `${file} ${entry}`).sort()).toEqual([
    'lantern-coast/events.yaml lighthouse-fire',
    'lantern-coast/people.yaml odo-varga',
    'lantern-coast/quotes.yaml quist-checked-twice',
    'lantern-coast/quotes.yaml quist-not-told',
  ]);
});

test('of a malformed person it is not told that texts don’t name them', async () => {
  const copy = await copyOfDossier();
  await copy.set('people', '0.role', '');
  await copy.set('people', '1.role', '');
  const { problems } = await copy.check();
  expect(problems.map(({ file }) => file)).toEqual(Array(2).fill('lantern-coast/people.yaml'));
});

test('problems between entries and problems with the text are told at once', async () => {
  const copy = await copyOfDossier();
  await copy.set('events', '1.claimant', undefined);
  await copy.set('quotes', '3.passages', 'a candle with stars');
  const { problems } = await copy.check();
  expect(problems.map(({ entry, field }) => [entry, field])).toEqual([
    ['night-watch-claim', 'claimant'],
    ['carpenter-candle', 'passages.0'],
  ]);
});
