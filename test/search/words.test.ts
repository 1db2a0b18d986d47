// Text into comparable words, and a bound on the work for any query.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery, terms, tokens } from '../../src/search/words.js';

test.each([
  ["He wasn’t; she wasn't", ['he', 'wasnt', 'she', 'wasnt']],
  ['Gutierrez-Reed', ['gutierrez', 'reed']],
  ['Toruń, café', ['torun', 'cafe']],
  ['sh– about us,', ['sh', 'about', 'us']],
  ['x\u200by', ['xy']],
  ['ﬁlm №1', ['film', 'no1']],
  ['!!! …', []],
])('%s → %j', (text, words) => {
  expect(tokens(text)).toEqual(words);
});

test.each([
  ['the judge', ['judg']],
  ['he was not', []],
  ['filming films filmed', ['film', 'film', 'film']],
])('the words of “%s” that carry meaning: %j', (text, stems) => {
  expect(terms(tokens(text))).toEqual(stems);
});

describe('a phrase', () => {
  test.each([
    ['"dark clouds"', [['dark', 'clouds']]],
    ['“dark clouds” crew', [['dark', 'clouds']]],
    ['„dark“ «clouds»', [['dark'], ['clouds']]],
    ['"dark clouds', []],
    ['"" "!"', []],
    ['‘dark clouds’', []],
  ])('%s: %j', (text, phrases) => {
    expect(parseQuery(text).phrases).toEqual(phrases);
  });
});

test('no query has more than 60 words of 40 letters to look at', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 6000, size: 'max' }), (text) => {
      const query = parseQuery(text);
      expect(query.tokens.length).toBeLessThanOrEqual(60);
      expect(Math.max(0, ...query.tokens.map(({ length }) => length))).toBeLessThanOrEqual(40);
      for (const phrase of query.phrases) expect(phrase.length).toBeLessThanOrEqual(60);
    }),
    {
      numRuns: 30,
      examples: [
        ['a'.repeat(6000)],
        ['a '.repeat(3000)],
        ['\ufdfa'.repeat(6000)],
        [`"${'a '.repeat(2990)}"`],
      ],
    },
  ));
