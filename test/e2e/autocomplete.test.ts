// While one types: every text option offers something useful, and what is chosen is what is answered.
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.js';
import { LiveRecord } from '../../src/live-record.js';
import { loadRecord } from '../../src/record/load.js';
import { FIXTURES } from '../support/lantern-coast.js';
import { readableLog } from '../support/lines.js';
import { botOn, listed } from '../support/local-bot.js';
import { memberOn, memberWithBot, rawText, read } from '../support/member.js';
import { SMALL } from '../support/small-record.js';

const record = await loadRecord(SMALL, FIXTURES);
const [lantern, rust] = record.dossiers.toSorted((a, b) => a.id.localeCompare(b.id));
const { quotes = [], people = [], works = [], sources = [], topics = [], timeline = [] } = rust ?? {};
const log = readableLog();
// The Rust record first, as it stands alone in data/.
const inOrder = { dossiers: [rust ?? record.dossiers[0], ...(lantern ? [lantern] : [])] as const };
const member = memberWithBot(() => botOn(inOrder, { log: log.log }));

// Words to check are somebody else's: nothing completes them. Choices Discord offers by itself.
const TEXT_OPTIONS = COMMANDS.filter(({ definition }) => definition.name !== 'check').flatMap(
  ({ definition }) =>
    (definition.options ?? [])
      .filter((option) => option.type === ApplicationCommandOptionType.String && !option.choices)
      .map(({ name }) => [definition.name, name] as const),
);

const names = async (command: string, option: string, typed: string, options = {}) =>
  (await member.type(command, option, typed, options)).map(({ name }) => name);

test('every text option completes itself, and every one is tried here', () => {
  expect(TEXT_OPTIONS.map((option) => option.join(' '))).toEqual([
    'quote query',
    'quote speaker',
    'quote work',
    'quote film',
    'verdict person',
    'verdict film',
    'timeline about',
    'timeline person',
    'timeline from',
    'timeline to',
    'timeline film',
    'who person',
    'who film',
    'source source',
    'source film',
  ]);
});

describe.each(TEXT_OPTIONS)('/%s %s', (command, option) => {
  test('offers something before anything is typed, none twice', async () => {
    const offers = await member.type(command, option, '');
    expect(offers.length).toBeGreaterThan(0);
    expect(offers.length).toBeLessThanOrEqual(25);
    expect(new Set(offers.map(({ value }) => value)).size).toBe(offers.length);
    for (const { name, value } of offers) {
      expect([name.length, value.length].every((length) => length > 0 && length <= 100)).toBe(true);
    }
  });

  test.each([
    'alec baldwin',
    'the camera crew were the dark clouds',
    '2021-10-21',
    'santa fe new mexican',
    'rust',
  ])('answers at every letter of %s', async (typed) => {
    for (let length = 1; length <= typed.length; length++) {
      const offers = await member.type(command, option, typed.slice(0, length));
      expect(offers.length).toBeLessThanOrEqual(25);
    }
    expect(log.said('interaction').filter(({ outcome }) => outcome !== 'answered')).toEqual([]);
  });

  test.each([
    ['6,000 letters', 'a'.repeat(6000)],
    ['6,000 characters of words', 'the camera crew '.repeat(375)],
    ['6,000 quotation marks', '“'.repeat(6000)],
    ['emoji', '🎬 👩🏽‍🎬 🏳️‍🌈 ❤️'],
    ['half an emoji', '\ud83c'],
    ['right-to-left words and overrides', 'שלום \u202eעולם'],
    ['NUL', 'a\0b'],
    ['nothing visible', '\u200b\u2060\ufeff'],
    ['regex metacharacters', '(a+)+$ [z-a] \\'],
    ['names that objects have', '__proto__'],
    ['an entry that is not there', '#no-such-entry'],
    ['the mark of an entry alone', '#'],
  ])('answers %s', async (_, typed) => {
    await member.type(command, option, typed);
    expect(log.said('interaction').filter(({ outcome }) => outcome !== 'answered')).toEqual([]);
  });
});

describe('what is offered first', () => {
  test.each([
    // By name, by role, by a variant and with a letter wrong.
    ['verdict', 'person', 'bald', 'Alec Baldwin, '],
    ['verdict', 'person', 'armorer', 'Hannah Gutierrez-Reed, '],
    ['who', 'person', 'armourer', 'Hannah Gutierrez-Reed, '],
    ['who', 'person', 'baldwn', 'Alec Baldwin, '],
    ['quote', 'speaker', 'costume', 'Terese Davis, '],
    ['timeline', 'person', 'hutchisn', 'Halyna Hutchins, '],
    // Quotes by their words and by who said them.
    ['quote', 'query', 'terese', 'Terese Davis: “The camera crew were the dark clouds'],
    ['quote', 'query', 'the camera crew w', 'Terese Davis: “The camera crew were the dark clouds'],
    ['quote', 'query', 'dark clowds', 'Terese Davis: “The camera crew were the dark clouds'],
    ['quote', 'work', 'last', 'Last Take: Rust and the Story of Halyna'],
    // Sources by publisher and by title.
    ['source', 'source', 'cnet', 'CNET, '],
    ['source', 'source', 'fast and loose', 'NBC News, “'],
    // Years, then months and days.
    ['timeline', 'from', '', '2021'],
    ['timeline', 'from', '2021', '2021'],
    ['timeline', 'from', '2021-10-2', '2021-10-2'],
    ['timeline', 'about', 'wal', 'walked off'],
    ['timeline', 'about', 'bald', 'Alec Baldwin, '],
    ['quote', 'film', 'lantern', 'The Lantern Coast'],
    ['who', 'film', 'shooting', 'The Rust shooting and the documentary Last Take'],
  ])('/%s %s “%s” → %s', async (command, option, typed, first) => {
    expect((await names(command, option, typed))[0]?.slice(0, first.length)).toBe(first);
  });

  test('those with proceedings where nobody is typed yet', async () => {
    const charged = new Set(rust?.proceedings.flatMap(({ against }) => against.map(({ name }) => name)));
    const offered = await names('verdict', 'person', '', { film: 'rust' });
    expect(offered.slice(0, charged.size).map((name) => name.split(',')[0])).toEqual(
      expect.arrayContaining([...charged]),
    );
  });

  test('only people with words on the record as speakers', async () => {
    const speakers = new Set(quotes.flatMap(({ speakers }) => speakers.map(({ name }) => name)));
    const offered = (await names('quote', 'speaker', '', { film: 'rust' })).map((name) => name.split(',')[0]);
    expect(new Set(offered)).toEqual(speakers);
  });

  test.each(['from', 'to'])('years from the first to the last in “%s”', async (option) => {
    const offered = await names('timeline', option, '');
    const years = offered.filter((date) => date.length === 4);
    expect(offered.slice(0, years.length)).toEqual(years.toSorted());
    expect(years).toContain(timeline[0]?.date?.edtf.slice(0, 4));
  });

  test('both films', async () => {
    expect(await names('quote', 'film', '')).toEqual(
      record.dossiers
        .map(({ title }) => title)
        .toSorted()
        .toReversed(),
    );
  });
});

test('a long label is cut once, visibly, inside its quotation marks', async () => {
  const offered = await names('quote', 'query', 'terese');
  expect(offered[0]).toBe(
    'Terese Davis: “The camera crew were the dark clouds on our set,” “They were rude. They talked…”',
  );
  for (const name of await names('quote', 'query', '')) {
    expect(name).toMatch(/^[^“]+: “.*(”|…)$/);
  }
  const cutSource = (await names('source', 'source', 'slashfilm rust crew'))[0];
  expect(cutSource).toMatch(/^\/Film \(SlashFilm\), “Rust Crew Had Walked Off Set .* …$/);
});

describe('a suggestion that is chosen answers exactly that entry', () => {
  test('every quote', async () => {
    const offers = await member.type('quote', 'query', '', { film: 'rust' });
    expect(offers).toHaveLength(quotes.length);
    for (const { value } of offers) {
      const quote = quotes.find(({ id }) => value.endsWith(id));
      const answer = await member.ask('quote', { query: value });
      expect(answer.content).toMatch(new RegExp(`^${quote?.speakers[0].name}`));
      for (const { exact } of quote?.passages ?? []) expect(read(answer)).toContain(`“${exact}”`);
      expect(listed(answer)).toEqual([]);
    }
  });

  test.each(['verdict', 'who', 'timeline'])('every person, by /%s', async (command) => {
    for (const { name, role } of people) {
      const [offer] = await member.type(command, 'person', `${name} ${role}`);
      const text = read(await member.ask(command, { person: offer?.value ?? '' }));
      // Nobody may have an entry of their own in the timeline; then that is said, by name.
      if (command !== 'timeline') expect(text.split('\n')[1]).toBe(name);
      else expect(text.toLowerCase()).toMatch(new RegExp(`nam(?:ing|es) ${name.toLowerCase()}`));
    }
  });

  test('every speaker', async () => {
    for (const { value } of await member.type('quote', 'speaker', '', { film: 'rust' })) {
      const own = quotes.filter(({ speakers: [speaker] }) => value.endsWith(speaker.id));
      const answer = await member.ask('quote', { speaker: value });
      expect(answer.content).toMatch(new RegExp(`^${own[0]?.speakers[0].name}`));
      if (own.length > 1) expect(listed(answer)).toEqual(own.map(({ id }) => id));
    }
  });

  test('every work', async () => {
    for (const { id, title } of works) {
      const said = quotes.filter(({ occasion }) => occasion.work?.id === id);
      const [offer] = await member.type('quote', 'work', title);
      const answer = await member.ask('quote', { work: offer?.value ?? '' });
      if (said.length > 0) expect(listed(answer)).toHaveLength(said.length);
      else expect(read(answer)).toContain('Nothing on this record');
    }
  });

  test('every source that is offered', async () => {
    const offers = await member.type('source', 'source', '');
    expect(offers).toHaveLength(25);
    for (const { name, value } of offers) {
      const source = sources.find(({ id }) => value.endsWith(id));
      const answer = await member.ask('source', { source: value });
      const start = name.replace(/ …$/, '').slice(0, 60);
      expect(read(answer).slice(0, start.length)).toBe(start);
      if (source?.url) expect(rawText(answer)).toContain(source.url);
    }
  });

  test('every film, every year and every topic', async () => {
    for (const { name, value } of await member.type('verdict', 'film', '')) {
      expect(read(await member.ask('verdict', { film: value }))).toContain(name);
    }
    const dates = await member.type('timeline', 'from', '', { film: 'rust' });
    for (const { name, value } of dates.filter(({ value: { length } }) => length === 4)) {
      expect(read(await member.ask('timeline', { from: value, film: 'rust' }))).toContain(`from ${name}`);
    }
    const offers = await member.type('timeline', 'about', '', { film: 'rust' });
    expect(offers.slice(0, topics.length).map(({ name }) => name)).toEqual(topics);
    for (const { value } of offers) {
      expect(read(await member.ask('timeline', { about: value }))).toMatch(
        /^(Timeline · |Nothing on this record|No entry of the timeline)/,
      );
    }
  });
});

describe('free text that begins like a chosen suggestion is still text', () => {
  test.each([
    ['quote', { query: '#dark clouds' }, 'Terese Davis'],
    ['quote', { query: '# camera crew' }, 'Terese Davis'],
    ['verdict', { person: '#baldwin' }, 'Alec Baldwin'],
    ['who', { person: '#terese' }, 'Terese Davis'],
    ['who', { person: '#Terese Davis' }, 'Terese Davis'],
    ['source', { source: '#cnet' }, 'CNET'],
    ['timeline', { person: '#baldwin' }, 'naming Alec Baldwin'],
    ['quote', { speaker: '#davis' }, 'Terese Davis'],
    ['quote', { query: '#no-such-pizza' }, 'Nothing on this record for “#no-such-pizza”'],
  ])('/%s %j', async (command, options, expected) => {
    expect(read(await member.ask(command, options))).toContain(expected);
  });
});

describe('a speaker who is chosen already narrows the quotes that are offered', () => {
  const davis = quotes.find(({ speakers: [speaker] }) => speaker.id === 'terese-davis');
  const of = (offered: readonly string[]) => new Set(offered.map((name) => name.split(':')[0]));

  test.each([
    ['by the suggestion', '#terese-davis'],
    ['by name', 'terese'],
    ['by role', 'costume designer'],
  ])('%s', async (_, speaker) => {
    expect(of(await names('quote', 'query', '', { speaker }))).toEqual(new Set([davis?.speakers[0].name]));
    expect(of(await names('quote', 'query', 'the', { speaker }))).toEqual(new Set([davis?.speakers[0].name]));
    expect(await names('quote', 'query', 'squeaky', { speaker })).toEqual([]);
  });

  test('nobody who is known narrows nothing', async () => {
    const offers = await names('quote', 'query', '', { speaker: 'zzz', film: 'rust' });
    expect(offers).toHaveLength(quotes.length);
  });
});

describe('a film that is chosen already is the one that is completed from', () => {
  test.each([
    ['quote', 'query', '', 'Mirela Quist: “We wasn’t told a thing'],
    ['verdict', 'person', '', 'Odo Varga, '],
    ['who', 'person', 'var', 'Odo Varga, '],
    ['source', 'source', 'ellery', 'Ellery Gazette, '],
    ['timeline', 'from', '', '2029'],
    ['timeline', 'about', '', 'lamps'],
  ])('/%s %s', async (command, option, typed, first) => {
    for (const film of ['#lantern-coast', 'lantern']) {
      expect((await names(command, option, typed, { film }))[0]?.slice(0, first.length)).toBe(first);
    }
  });

  test('a film that nobody knows leaves all of them', async () => {
    expect(await names('who', 'person', '', { film: 'zzz' })).toEqual(await names('who', 'person', ''));
  });
});

test('what is typed while the record is loaded anew is answered', async () => {
  const { log: silent } = readableLog();
  const live = await LiveRecord.open({ ownDataDir: undefined }, silent);
  const bot = await botOn(inOrder, { record: live });
  const typing = memberOn(() => bot.discord);
  const reloads = Promise.all(Array.from({ length: 5 }, () => live.reload()));
  const offered = await Promise.all(
    ['', 'a', 'al', 'ale', 'alec', 'the', 'dark', 'huerta'].flatMap((typed) =>
      TEXT_OPTIONS.map(([command, option]) => typing.type(command, option, typed)),
    ),
  );
  await reloads;
  expect(offered).toHaveLength(8 * TEXT_OPTIONS.length);
  expect(offered.slice(0, TEXT_OPTIONS.length).every(({ length }) => length > 0)).toBe(true);
  await bot.stop();
});
