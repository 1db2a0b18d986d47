// Entries into pages: whole ones as long as they fit, and never over any of the limits.
import { describe, expect, test } from 'vitest';
import { ENGLISH as say } from '../../src/language/say.js';
import type { Citation, NonEmpty, Source } from '../../src/record/model.js';
import { mapNonEmpty } from '../../src/record/model.js';
import { type Block, pageWith, paginate } from '../../src/reply/shared/pages.js';

const source = (index: number): Source => ({
  id: `s${index}`,
  publisher: `Publisher ${index}`,
  title: null,
  author: null,
  date: null,
  url: `https://example.org/${'a'.repeat(400)}`,
  shortName: null,
  archived: null,
  language: null,
  copyOf: null,
  seen: null,
  description: null,
  note: null,
  text: null,
});
const sources = Array.from({ length: 20 }, (_, index) => source(index));
const citations = (count: number): Citation[] =>
  sources.slice(0, count).map((each) => ({
    source: each,
    passage: { exact: 'x', prefix: '', suffix: '', at: null, position: null },
  }));

/** An entry of so many characters that cites so many sources. */
const block = (id: string, length: number, cites = 0): Block => ({
  id,
  render: (numbers) => `${id} ${'a'.repeat(length)}${cites === 0 ? '' : numbers.cite(citations(cites))}`,
});
const ROOM = { body: 100, list: 4000, total: 4500 };
const idsOf = (blocks: NonEmpty<Block>) => paginate(blocks, ROOM, say).map(({ ids }) => ids);

describe('entries are kept whole', () => {
  test.each<[string, NonEmpty<Block>, string[][]]>([
    ['one page where all fit', [block('a', 40), block('b', 40)], [['a', 'b']]],
    [
      'the next page where the text is full',
      [block('a', 60), block('b', 60), block('c', 10)],
      [['a'], ['b', 'c']],
    ],
    [
      'a page of its own for what is too long',
      [block('a', 9), block('b', 200), block('c', 9)],
      [['a'], ['b'], ['c']],
    ],
    ['the next page where the list of sources is full', [block('a', 9, 8), block('b', 9, 9)], [['a'], ['b']]],
    ['the same sources are listed once', [block('a', 9, 8), block('b', 9, 8)], [['a', 'b']]],
  ])('%s', (_, blocks, expected) => {
    expect(idsOf(blocks)).toEqual(expected);
  });
});

describe('what doesn’t fit on a page of its own is cut visibly', () => {
  test('the text at its end', () => {
    const [page] = paginate([block('a', 200)], ROOM, say);
    expect(page.body).toMatch(/^a a+ …$/);
    expect(page.body).toHaveLength(100);
  });

  test('the list of sources between two of them, with how many are left out', () => {
    const [page] = paginate([block('a', 9, 20)], ROOM, say);
    expect(page.sourceList.length).toBeLessThanOrEqual(4000);
    expect(page.sourceList).toMatch(/\n… and 12 more, too many to show here$/);
    expect(page.sourceList.split('\n')).toHaveLength(9);
  });

  test('text and list together', () => {
    const [page] = paginate([block('a', 80, 8)], { body: 1000, list: 4000, total: 2000 }, say);
    expect(page.body.length + page.sourceList.length).toBeLessThanOrEqual(2000);
  });
});

test('an entry’s page is found by its id, and no page by a stranger’s', () => {
  const pages = paginate([block('a', 60), block('b', 60)], ROOM, say);
  expect(mapNonEmpty(['a', 'b', 'c'], (id) => pageWith(pages, id))).toEqual([0, 1, undefined]);
});
