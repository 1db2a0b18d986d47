// Words of an article that support a statement: enough to stand there once, no more than a citation has.
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.js';
import { support } from '../../src/tools/draft/support.js';

const PARAGRAPHS = [
  'The skipper, Bram Oakes, listened. The deckhand spoke, and the deckhand left.',
  'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen.',
  'Again, again, again',
  'Yes. Yes.',
  'Yes. Yes.',
  'The skipper, Bram Oakes, stayed – for long.',
];
const article = {
  text: PARAGRAPHS.join('\n'),
  paragraphs: PARAGRAPHS.map((text) => ({ text })),
} as unknown as Article;

test.each([
  ['stand there once', 'listened', 'listened.'],
  ['once, with a comma behind them', 'deckhand spoke', 'deckhand spoke'],
  ['twice: with words behind them', 'The skipper', 'The skipper, Bram Oakes, listened.'],
  ['twice, at the end of a paragraph: with words ahead of them', 'deckhand left', 'deckhand left.'],
  [
    'are too many',
    PARAGRAPHS[1],
    'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  ],
  ['begin inside a word', 'kipper, Bram Oakes, stayed', 'skipper, Bram Oakes, stayed'],
  ['begin inside a word that stands there once', 'gain', 'Again'],
  ['stand there too often', 'Yes', null],
  ['are not there', 'nobody', null],
])('words that %s', (_, words = '', exact) => {
  expect(support(article, words)).toBe(exact);
});
