// What export writes, row by row and slide by slide, and what import makes of a row.
import { describe, expect, test } from 'vitest';
import { link } from '../../src/record/link.js';
import {
  EVENT_COLUMNS,
  eventFrom,
  eventRow,
  QUOTE_COLUMNS,
  quoteFrom,
  quoteRow,
  type Written,
} from '../../src/tools/exchange/rows.js';
import { timelineJs } from '../../src/tools/exchange/timelinejs.js';
import { filesFrom, readWritten } from '../support/written.js';

const { written, places } = await readWritten('test/fixtures/reference/night-ferry');
const named = {
  people: written.people as never as Written[],
  sources: written.sources as never as Written[],
  works: written.works as never as Written[],
} as unknown as Parameters<typeof quoteRow>[1];
const one = (entries: unknown, id: string) =>
  (entries as Written[]).find((entry) => entry.id === id) as Written;
const COURIER = 'https://courier.example/a-night-without-lights';

test('columns, in order', () => {
  expect(QUOTE_COLUMNS.join(', ')).toBe(
    'id, words, speaker, occasion, occasion title, date, source, address, circumstances, support, more',
  );
  expect(EVENT_COLUMNS.join(', ')).toBe(
    'id, date, text, status, claimant, label, source, address, support, proceeding, more',
  );
});

test.each<[string, Written, unknown]>([
  [
    'crew-not-at-night',
    {
      id: 'crew-not-at-night',
      words: 'We will not sail at night on that boat again,',
      speaker: 'Dessa Marrow; Osric Venn',
      occasion: 'letter',
      'occasion title': '',
      date: '2027-04',
      source: 'reach-courier',
      address: COURIER,
      circumstances: 'In a letter to the producers that they signed for eleven of the crew.',
      support:
        'Eleven of the crew had written to the producers in April\nsigned by Dessa Marrow and the boatswain Osric Venn for all of them',
    },
    '',
  ],
  [
    'tamsin-closer',
    {
      id: 'tamsin-closer',
      words: 'Closer, bring her closer!',
      speaker: 'Ilka Tamsin',
      occasion: 'on set',
      'occasion title': 'the set of Night Ferry',
      date: '',
      source: 'slack-water-captions',
      address: '',
      circumstances: 'Through a megaphone, on the set; she calls it again from farther off.',
    },
    {
      passages: {
        exact: 'Closer, bring her closer!',
        prefix: 'calls: ',
        suffix: ' The launch',
        at: '00:12:40',
      },
      occasion: { shownIn: 'slack-water' },
      citations: {
        'slack-water-captions': [
          'Through a megaphone Ilka Tamsin calls',
          { exact: 'Closer, bring her closer!', occurrence: '2', at: '00:12:40' },
        ],
      },
    },
  ],
  [
    'venn-fog',
    {
      id: 'venn-fog',
      words: 'Nadie preguntó por la niebla',
      speaker: 'Osric Venn',
      occasion: 'slack-water',
      'occasion title': '',
      date: '',
      source: 'diario-ria',
      address: '',
      circumstances: 'In the documentary, in Spanish as the source prints it.',
    },
    {
      standsBeside: ['tamsin-closer', 'pell-timing-the-tide'],
      citations: {
        'diario-ria': 'dice en él Osric Venn, el contramaestre',
        'reach-courier': 'signed by Dessa Marrow and the boatswain Osric Venn for all of them',
      },
    },
  ],
])('the quote %s as a row, and back', (id, cells, more) => {
  const quote = one(written.quotes, id);
  const { more: rest = '', ...row } = quoteRow(quote, named);
  expect([row, rest === '' ? '' : JSON.parse(rest)]).toEqual([cells, more]);
  expect(quoteFrom({ ...row, more: rest }, named)).toEqual({ people: [], sources: [], entry: quote });
});

test('an event as a row, and back', () => {
  const event = one(written.events, 'lamps-claim');
  const row = eventRow(event, 'a-case', named);
  expect(row).toEqual({
    id: 'lamps-claim',
    date: '',
    text: 'Ilka Tamsin says that Corvin Hale had the bow lamps taken down for the picture.',
    status: 'claim',
    claimant: 'Ilka Tamsin',
    label: '',
    source: 'reach-courier',
    address: COURIER,
    support: 'Tamsin says that Hale had them taken down for the picture',
    proceeding: 'a-case',
    more: '',
  });
  expect(eventFrom(row, named)).toEqual({ people: [], sources: [], entry: event });
});

describe('a row that somebody wrote', () => {
  const ROW = {
    words: 'We left.\nAt noon.',
    speaker: 'Ada Lund; Jory Pell',
    occasion: 'interview',
    date: '2031',
    address: 'https://www.echo.example/a/b?c=1',
    circumstances: 'On the quay.',
    support: 'Lund said\nat noon',
  };

  test('has ids of its own, with the people and the page that nobody knew', () => {
    expect(quoteFrom(ROW, named)).toEqual({
      people: [{ id: 'ada-lund', name: 'Ada Lund' }],
      sources: [{ id: 'echo-example-a-b', url: ROW.address }],
      entry: {
        id: 'ada-lund-we-left-at',
        speaker: ['ada-lund', 'jory-pell'],
        occasion: { kind: 'interview', date: '2031' },
        source: 'echo-example-a-b',
        passages: ['We left.', 'At noon.'],
        circumstances: 'On the quay.',
        citations: { 'echo-example-a-b': ['Lund said', 'at noon'] },
      },
    });
    const event = {
      text: 'The ferry left the quay at noon on that day.',
      claimant: 'Ada Lund',
      status: 'claim',
      address: COURIER,
    };
    expect(eventFrom(event, named)).toEqual({
      people: [{ id: 'ada-lund', name: 'Ada Lund' }],
      sources: [],
      entry: {
        id: 'the-ferry-left-the-quay-at-noon',
        date: null,
        text: event.text,
        status: 'claim',
        claimant: 'ada-lund',
      },
    });
  });

  test.each([
    [{ words: ' \n ' }, 'has no words'],
    [{ speaker: 'Ada Lund; ' }, 'names nobody who speaks'],
    [{ address: 'nowhere' }, 'leads to no source: “nowhere”'],
    [{ address: 'nowhere', source: 'unknown' }, 'leads to no source: “nowhere”'],
    [{ more: '{' }, 'has something in “more” that is not what export wrote'],
  ])('%j %s', (cells, fault) => {
    expect(() => quoteFrom({ ...ROW, ...cells }, named)).toThrow(new Error(fault));
  });

  test('an event without a text', () => {
    expect(() => eventFrom({ text: ' ', address: COURIER }, named)).toThrow(new Error('has no text'));
  });
});

test('slides of TimelineJS', () => {
  const { title, events } = timelineJs(link(filesFrom(written, places)));
  const text =
    'The loss of an invented ferry during the filming of an invented film, and the cases that followed.';
  expect(title).toEqual({ text: { headline: 'Night Ferry', text } });
  expect(events).toHaveLength(18);
  const courier = `<a href="${COURIER}">The Reach Courier, “A night without lights”, by Ottoline Brack (6 April 2028)</a>`;
  const board = 'Harbour Safety Board, “Report on the loss of the ferry Halcyon” (January 2028)';
  expect(events.slice(0, 5)).toEqual([
    {
      unique_id: 'first-ferry',
      start_date: { year: 987 },
      display_date: '987',
      group: 'reported',
      text: { headline: '987', text: `<p>A roll of the abbey at Sable names a ferry. (${courier})</p>` },
    },
    expect.objectContaining({
      unique_id: 'mail-boat',
      display_date: 'about 2019',
      start_date: { year: 2019 },
    }),
    expect.objectContaining({
      unique_id: 'night-passes',
      start_date: { year: 2027, month: 4, day: 26 },
      end_date: { year: 2027, month: 5, day: 3 },
    }),
    expect.objectContaining({ unique_id: 'letter-written', start_date: { year: 2027, month: 4 } }),
    {
      unique_id: 'ferry-sinks',
      start_date: { year: 2027, month: 5, day: 3, hour: 21, minute: 40 },
      display_date: '3 May 2027 at 21:40',
      group: 'reported',
      text: {
        headline: 'the sinking',
        text: `<p>The ferry Halcyon struck a pontoon in Sable Reach and sank; Jory Pell drowned. (${courier}; ${board})</p><p>It struck a pontoon. (${courier})</p><p>It struck the fuel pontoon. (${board})</p><p>Nine persons were on board.</p>`,
      },
    },
  ]);
});

test('of two people of one name each is written by their id', () => {
  const other = { id: 'another-dessa', name: 'Dessa Marrow', role: 'Cook' };
  const row = quoteRow(one(written.quotes, 'crew-not-at-night'), {
    ...named,
    people: [...named.people, other],
  });
  expect(row.speaker).toBe('dessa-marrow; Osric Venn');
});
