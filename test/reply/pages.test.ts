// Entries into pages: whole ones as long as they fit, and never over any of the limits.
import { describe, expect, test } from 'vitest';
import { ENGLISH as say } from '../../src/language/say.js';
import type { Citation, NonEmpty, Source } from '../../src/record/model.js';
import { mapNonEmpty } from '../../src/record/model.js';
import { heightOf } from '../../src/reply/shared/height.js';
import { type Block, pageWith, paginate, type Room } from '../../src/reply/shared/pages.js';

const source = (index: number): Source => ({
  id: `s${index}`,
  publisher: `Publisher ${index}`,
  title: null,
  author: null,
  date: null,
  url: `https://example.org/${'a'.repeat(150)}`,
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
  render: (by) => `${id} ${'a'.repeat(length)}${cites === 0 ? '' : ` ${by.cite(citations(cites))}`}`,
});
/** An entry of so many lines of a phone. */
const lines = (id: string, count: number): Block => ({
  id,
  render: () => [id, ...Array.from({ length: count - 1 }, () => 'a')].join('\n'),
});
const ROOM: Room = { characters: 100, height: 1_000 };
const idsOf = (blocks: NonEmpty<Block>, room = ROOM) => paginate(blocks, room, say).map(({ ids }) => ids);

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
  ])('%s', (_, blocks, expected) => {
    expect(idsOf(blocks)).toEqual(expected);
  });

  test.each<[string, NonEmpty<Block>, string[][]]>([
    ['one page as high as a page may be', [lines('a', 4), lines('b', 6)], [['a', 'b']]],
    ['the next page where a line more would be too high', [lines('a', 5), lines('b', 6)], [['a'], ['b']]],
    [
      'a page of its own, whole, for what is higher',
      [lines('a', 1), lines('b', 30), lines('c', 1)],
      [['a'], ['b'], ['c']],
    ],
  ])('%s', (_, blocks, expected) => {
    const line = heightOf('a');
    const room = { characters: 4_000, height: 10 * line };
    expect(idsOf(blocks, room)).toEqual(expected);
    for (const { body } of paginate(blocks, room, say)) expect(body).not.toContain('…');
  });

  test('the next page where a menu has no more room', () => {
    const blocks: NonEmpty<Block> = [block('a', 1), block('b', 1), block('c', 1)];
    expect(idsOf(blocks, { ...ROOM, entries: 2 })).toEqual([['a', 'b'], ['c']]);
  });
});

test('addresses take room of the text, and none of the height', () => {
  const blocks: NonEmpty<Block> = [block('a', 1, 1), block('b', 1, 1)];
  expect(idsOf(blocks, { characters: 1_000, height: 4 * heightOf('a') })).toEqual([['a', 'b']]);
  expect(idsOf(blocks, { characters: 200, height: 1_000 })).toEqual([['a'], ['b']]);
});

test('a page tells what its own entries cite', () => {
  const pages = paginate([block('a', 60, 2), block('b', 60, 1)], { ...ROOM, characters: 500 }, say);
  const cited = pages.map((page) => page.citations.map(({ source: { id } }) => id));
  expect(cited).toEqual([['s0', 's1'], ['s0']]);
});

test('what doesn’t fit on a page of its own is cut visibly at its end', () => {
  const [page] = paginate([block('a', 200)], ROOM, say);
  expect(page.body).toMatch(/^a a+ …$/);
  expect(page.body).toHaveLength(100);
});

test('an entry’s page is found by its id, and no page by a stranger’s', () => {
  const pages = paginate([block('a', 60), block('b', 60)], ROOM, say);
  expect(mapNonEmpty(['a', 'b', 'c'], (id) => pageWith(pages, id))).toEqual([0, 1, undefined]);
});
