// /timeline: events in order, at their true precision, with status, conflicts and sources.
import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { heightOf } from '../../src/reply/shared/height.js';
import { withoutLinks } from '../../src/reply/shared/text.js';
import { listed } from '../support/local-bot.js';
import { controls, isPrivate, labels, leads, memberWithBot, pagesFrom, read } from '../support/member.js';
import { smallRecord } from '../support/small-record.js';

const { dossiers } = await smallRecord();
const [{ timeline }] = dossiers;
const member = memberWithBot();

type Asked = { about?: string; person?: string; from?: string; to?: string };
const pages = async (asked: Asked = {}) => pagesFrom(member, await member.ask('timeline', asked));
const everything: Asked = {};
const texts = new Map<Asked, Promise<string>>();
/** All pages of an answer as one text, links as their names; that of the whole record is asked for once. */
function whole(asked = everything): Promise<string> {
  const text =
    texts.get(asked) ?? pages(asked).then((all) => all.map((page) => withoutLinks(read(page))).join('\n'));
  texts.set(asked, text);
  return text;
}
/** The events of an answer by their texts, in the order in which they are told. */
async function told(asked?: Asked): Promise<string[]> {
  const text = await whole(asked);
  const own = (words: string) => text.search(new RegExp(`\\*\\* · .* – ${literal(words)}`));
  const found = timeline.filter((event) => own(event.text) !== -1);
  return found.toSorted((a, b) => own(a.text) - own(b.text)).map(({ id }) => id);
}
const literal = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

test('every event of the record is reached by pressing ▶, once and in order of date', async () => {
  const ids = await told();
  expect(ids).toEqual(timeline.map(({ id }) => id));
  const text = await whole();
  for (const event of timeline) expect(text.split(` – ${event.text} (`)).toHaveLength(2);
});

test('dates ascend, less precise ones after those within them, and what has none stands last', () => {
  const dates = timeline.map(({ date }) => date?.latest ?? Number.POSITIVE_INFINITY);
  expect(dates).toEqual(dates.toSorted((a, b) => a - b));
  expect(dates.at(-1)).toBe(Number.POSITIVE_INFINITY);
});

test('what is narrowed says to what, and is no higher on a phone for that', async () => {
  for (const asked of [{}, { person: 'baldwin' }, { person: 'baldwin', from: '2021', to: '2025-06' }]) {
    for (const { embeds } of await pages(asked)) {
      const lines = (embeds[0]?.description ?? '').split('\n');
      const entries = lines.filter((line) => line.startsWith('**'));
      if (entries.length > 1) expect(heightOf(lines.slice(0, -1).join('\n'))).toBeLessThanOrEqual(590);
    }
  }
});

test('◀ goes back the whole way', async () => {
  const all = await pages();
  expect(all.length).toBeGreaterThan(2);
  const texts = all.map(read);
  for (let page = all.at(-1) as APIMessage, index = texts.length - 1; index > 0; index--) {
    page = await member.turn(page, '◀');
    expect(read(page)).toBe(texts[index - 1]);
  }
});

test('every page tells its place, attributes every entry, and counts the sources that it leads to', async () => {
  const count = (await pages()).length;
  let page = await member.ask('timeline');
  for (let number = 1; ; number++) {
    const text = read(page);
    expect(text).toMatch(new RegExp(`\n-# Page ${number} of ${count} · Entr(ies|y) `));
    const entries = text.split('\n').filter((line) => line.startsWith('**'));
    expect(entries).not.toEqual([]);
    for (const entry of entries) expect(entry).toMatch(/ \(.+\)$/);

    const sources = read(await member.sources(page));
    const [, cited] = / · (\d+) sources?\b/.exec(text) ?? [];
    expect(sources.match(/^- /gm)).toHaveLength(Number(cited));
    for (const [, address = ''] of text.matchAll(/\]\((https?:[^)]+)\)/g)) expect(sources).toContain(address);
    if (!leads(page, '▶')) break;
    page = await member.turn(page, '▶');
  }
});

describe('dates stand at their true precision', () => {
  test.each([
    ['baldwin-suit-dismissed', '**July 2025** · ruling, in a civil suit'],
    ['medical-investigator-finding', '**2022** · reported'],
    ['rust-shooting', '**21 October 2021** · reported'],
    ['huerta-claims-pressure', '**date not given** · claim by Jonas Huerta'],
  ])('%s: %s', async (id, heading) => {
    const event = timeline.find((each) => each.id === id);
    expect(await whole()).toContain(`${heading} – ${event?.text} (`);
  });
});

test.each([
  ['a charge', '· charge, not a finding of guilt – Alec Baldwin was formally charged'],
  [
    'a dismissal',
    '· dismissal, not an acquittal – Prosecutors dismissed the involuntary-manslaughter charge',
  ],
  ['a claim', '· claim by Alec Baldwin – In an interview with ABC News'],
  ['a plea', '· plea – Alec Baldwin pleaded not guilty'],
  ['a verdict', '· verdict – A jury found Hannah Gutierrez-Reed guilty'],
  ['a sentence', '· sentence – Hannah Gutierrez-Reed was sentenced'],
  ['a ruling', '· ruling – A judge ruled that the prosecution had withheld evidence'],
  ['a settlement', '· settlement, in a civil suit – A settlement was announced'],
  ['a film’s release', '· film release – The film Rust was released in theatres'],
])('%s is called one', async (_, words) => {
  expect(await whole()).toContain(words);
});

test('where sources differ both versions stand, each with its sources', async () => {
  const text = read(await member.ask('timeline', { about: 'walk-off' }));
  expect(text).toMatch(
    /Sources differ on the day of the walk-off: On the day of the shooting.* \(.*\[.+\);? On the day before the shooting.* \(\[.+\)/,
  );
});

test('what a later event overtook says so', async () => {
  expect(await whole()).toMatch(
    /had still not found distribution.*\n-# Later, 2 May 2025: The film Rust was released/,
  );
});

describe('a filter leaves what fits, and says what it is', () => {
  const naming = (id: string) => timeline.filter(({ people }) => people.some((person) => person.id === id));
  const ids = (events: typeof timeline) => events.map(({ id }) => id);
  const between = (from: string, to: string) =>
    ids(
      timeline.filter(
        ({ date }) => date !== null && date.latest >= Date.parse(from) && date.earliest <= Date.parse(to),
      ),
    );

  const THAT_DAY = ['camera-crew-walk-off', 'rust-shooting'];
  const THAT_MONTH = ['rust-filming-starts', 'luper-resigns', ...THAT_DAY];
  const SAFETY = ['safety-citation', 'safety-case-concluded'];

  test.each<[string, Asked, string[], string]>([
    ['person', { person: 'huerta' }, ids(naming('jonas-huerta')), 'naming Jonas Huerta'],
    ['a name as about', { about: 'huerta' }, ids(naming('jonas-huerta')), 'naming Jonas Huerta'],
    [
      'person by role',
      { person: 'the armorer' },
      ids(naming('hannah-gutierrez-reed')),
      'naming Hannah Gutierrez-Reed',
    ],
    ['from', { from: '2025-05' }, between('2025-05-01', '9999-12-31'), 'from May 2025'],
    ['to', { to: '2021-10-20' }, between('0000-01-01', '2021-10-20T23:59:59Z'), 'to 20 October 2021'],
    [
      'from and to',
      { from: '2024', to: '2024-03' },
      between('2024-01-01', '2024-03-31T23:59:59Z'),
      'to March 2024',
    ],
    ['about a year', { from: '2025~' }, between('2025-01-01', '9999-12-31'), 'from 2025'],
    ['about', { about: 'walk-off' }, ['camera-crew-walk-off'], 'that match “walk-off”'],
    [
      'a day as it is written',
      { from: '21.10.2021', to: 'Oct 21st, 2021' },
      THAT_DAY,
      'dated 21 October 2021',
    ],
    ['a month', { from: 'October 2021', to: 'October 2021' }, THAT_MONTH, 'dated October 2021'],
    ['about a month', { about: 'October 2021' }, THAT_MONTH, 'that match “October 2021”'],
    ['about a day', { about: '21.10.2021' }, THAT_DAY, 'that match “21.10.2021”'],
    [
      'about a day of any year',
      { about: '21 october' },
      [...THAT_DAY, 'baldwin-suit-to-federal-court'],
      'that match “21 october”',
    ],
    ['about osha, with how it went on', { about: 'osha' }, SAFETY, 'with a fine of $100,000'],
    ['about fine, with how it went on', { about: 'fine' }, [...SAFETY, 'halls-sentenced'], '$136,793'],
    ['about live rounds', { about: 'live rounds' }, ['rust-shooting'], 'a bullet hit'],
  ])('%s', async (_, asked, expected, words) => {
    expect(expected).not.toEqual([]);
    expect(await told(asked)).toEqual(expected);
    expect(await whole(asked)).toContain(words);
  });

  test('an event that may fall within a stretch is in it', async () => {
    expect(await told({ from: '2025-07-30', to: '2025-07-30' })).toEqual(['baldwin-suit-dismissed']);
  });

  test('a stretch of time says that undated entries are left out', async () => {
    expect(await whole({ from: '2025' })).toContain('Entries without a date are left out.');
  });

  test('person and words together', async () => {
    const found = await told({ person: 'baldwin', about: 'settlement' });
    expect(found).toContain('wrongful-death-settlement');
    expect(found.filter((id) => !ids(naming('alec-baldwin')).includes(id))).toEqual([]);
  });

  test.each([
    ['2023', '2024'],
    ['2023~', '2024-12-31~'],
  ])('pages keep the filter, from %s to %s', async (from, to) => {
    const all = await pages({ person: 'baldwin', from, to });
    expect(all.length).toBeGreaterThan(1);
    for (const page of all) expect(read(page)).toMatch(/Entries naming Alec Baldwin, from 2023 to .*2024\./);
  });

  test('each says which of the entries it has', async () => {
    const { length: count } = timeline;
    let before = 0;
    for (const page of await pages()) {
      const own = read(page).match(/^\*\*[^*]+\*\* · /gm)?.length ?? 0;
      const which = own === 1 ? `Entry ${before + 1}` : `Entries ${before + 1}–${before + own}`;
      expect(read(page)).toContain(`${which} of ${count}`);
      before += own;
    }
    expect(before).toBe(count);
  });
});

test.each([
  'the day of the shooting',
  'the night before the shooting',
  'when was the shooting',
  'the shooting',
  'when was halyna shot',
])('%s: the shooting itself is first in time', async (about) => {
  expect((await told({ about }))[0]).toBe('rust-shooting');
});

test('who was charged: everybody who was', async () => {
  const found = await told({ about: 'who was charged' });
  for (const id of ['gutierrez-reed-charged', 'baldwin-charged-2023', 'charges-announced'])
    expect(found).toContain(id);
});

describe('free text', () => {
  test('never stands in a custom id, and its pages still turn', async () => {
    const first = await member.ask('timeline', { about: 'rust' });
    expect(leads(first, '▶')).toBe(true);
    const all = await pagesFrom(member, first);
    expect(await told({ about: 'rust' })).toEqual(listed(first));
    for (const page of all) {
      expect(listed(page)).toEqual(listed(first));
      for (const { custom_id } of controls(page)) expect(custom_id).toMatch(/^f[1ms]:t:\d+:(?:[\w-]{4})+$/);
    }
  });
});

describe('what can’t be answered is said', () => {
  test.each<[string, Asked, string]>([
    [
      'from after to',
      { from: '2024', to: '2023' },
      '“from” (2024) lies after “to” (2023). Exchange the two and ask again.',
    ],
    [
      'no such day',
      { from: '2021-13-45' },
      '“2021-13-45” is not a date. Write “from” as a year, month or day: 2021, 2021-10 or 2021-10-21.',
    ],
    ['not a leap year', { to: '2023-02-29' }, '“2023-02-29” is not a date.'],
    ['one of two days', { to: '12/3/2021' }, '“12/3/2021” is not a date.'],
    [
      'words for a date',
      { to: 'last week' },
      '“last week” is not a date. Write “to” as a year, month or day',
    ],
  ])('%s: privately, with what to mend', async (_, asked, words) => {
    const answer = await member.ask('timeline', asked);
    expect(isPrivate(answer)).toBe(true);
    expect(read(answer)).toContain(words);
  });

  test.each<[string, Asked]>([
    ['words nothing matches', { about: 'pizza' }],
    ['a person nobody knows', { person: 'zzz' }],
    ['years without an event', { from: '1990', to: '1991' }],
    ['a person without an event then', { person: 'huerta', from: '2021' }],
  ])('%s: nothing on this record', async (_, asked) => {
    const answer = await member.ask('timeline', asked);
    expect(read(answer)).toMatch(/^Nothing on this record/);
  });
});

describe('where conditions leave no entry', () => {
  test.each<[Asked, string, string]>([
    [
      { person: 'baldwin', about: 'fine' },
      'Entries naming Alec Baldwin, that match “fine”',
      '20 April 2022: New Mexico cited',
    ],
    [{ about: 'settlement', from: '2024' }, 'from 2024', '5 October 2022: A settlement was announced'],
    [
      { person: 'baldwin', about: '20 october 2021' },
      'that match “20 october 2021”',
      '20 October 2021: Lane Luper',
    ],
  ])('%j: they are told, and what fits some of them is offered', async (asked, words, label) => {
    const answer = await member.ask('timeline', asked);
    expect(read(answer)).toMatch(/^Nothing on this record\n/);
    expect(read(answer)).toContain(words);
    expect(read(answer)).toContain('No entry fits all of this.');
    expect(labels(answer).some((one) => one.startsWith(label))).toBe(true);
  });

  test('a date is nobody’s name', async () => {
    expect(read(await member.ask('timeline', { about: '3 may 1950' }))).not.toContain('Nearest');
  });
});

test('a day and a person together', async () => {
  expect(await told({ person: 'baldwin', about: '21 october' })).toEqual(['baldwin-suit-to-federal-court']);
});

test('several people give a choice, and the one chosen keeps the stretch of time', async () => {
  const choice = await member.ask('timeline', { person: 'prosecutor', from: '2024' });
  const chosen = await member.pick(choice, 'kari-morrissey');
  expect(read(chosen)).toContain('Entries naming Kari Morrissey, from 2024.');
  expect(read(chosen)).toContain('withdrew the state’s appeal');
  expect(read(chosen)).not.toContain('were appointed special prosecutors');
});
