// Work is bounded before it begins: questions made to be dear, by a seed, and what is looked at of each.
import { describe, expect, test } from 'vitest';
import { costlyMessages } from '../../src/measure/costly.js';
import { dossierOf } from '../../src/measure/quotations.js';
import { atOnce } from '../../src/record/steps.js';
import { indexRecord } from '../../src/search/search.js';
import { TextIndex } from '../../src/search/text-index.js';
import { parseQuery } from '../../src/search/words.js';

const WORDS = 'the lantern went out over our harbour that night and we did not see three ships leave'.split(
  ' ',
);
const text = (from: number) =>
  Array.from({ length: 12 }, (_, at) => WORDS[(from * at + at * at) % WORDS.length]).join(' ');
const dossier = dossierOf(
  Array.from({ length: 200 }, (_, id) => ({
    id: String(id),
    text: text(id),
    speaker: 'Ada Marsh',
    work: 'Lantern Coast',
  })),
);
const search = await indexRecord({ dossiers: [dossier] });

/** As long as is looked at of a question. */
const LENGTH = 400;
const mistyped = WORDS.map((word) => `${word}q${word}`).join(' ');
const made = [
  ...['\ufdfa', '\u3300', '\u0301', '\u200b', '! ', 'a ', 'the ', 'lantern ', 'lantren ', '“a” ', '不'],
  mistyped,
  ...costlyMessages(WORDS, 300, LENGTH, 20_261),
].map((part) => part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH));

/** Everything that is done with what somebody typed. */
const answers = (asked: string) => [
  search.quotes(asked),
  search.names.meant(asked),
  search.names.nearest(asked),
  search.suggestions.quotes(asked),
  search.suggestions.people(asked),
];

describe('for any question', () => {
  test('nothing beyond 400 characters is looked at, nor made into letters', () => {
    for (const asked of made) {
      expect(parseQuery(`${asked} lantern`)).toEqual(parseQuery(asked));
      expect(answers(`${asked} Ada Marsh`)).toEqual(answers(asked));
    }
  });

  test('of these, 40 words of 40 letters and five phrases of 40 words at most', () => {
    for (const { tokens, phrases } of made.map(parseQuery)) {
      expect(tokens.length).toBeLessThanOrEqual(40);
      expect(Math.max(0, ...tokens.map(({ length }) => length))).toBeLessThanOrEqual(40);
      expect(phrases.length).toBeLessThanOrEqual(5);
      for (const phrase of phrases) expect(phrase.length).toBeLessThanOrEqual(40);
    }
  });

  test('no entry is looked at twice', () => {
    const index = atOnce(
      TextIndex.of(
        dossier.quotes.map((entry) => ({
          ...{ kind: 'quote' as const, entry, dossier, names: ['Ada Marsh'], about: [] },
          said: entry.passages.map(({ exact }) => exact),
        })),
      ),
    );
    for (const asked of made) {
      let looked = 0;
      index.search(parseQuery(asked), () => looked++ >= 0);
      expect(looked).toBeLessThanOrEqual(dossier.quotes.length);
    }
  });
});
