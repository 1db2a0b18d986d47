// What holds for any text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/check/checker.js';
import type { Claim } from '../../src/check/claims.js';
import { type Finding, LABELS } from '../../src/check/finding.js';
import { withoutMarks } from '../../src/check/marks.js';
import { wordsOf } from '../../src/check/words.js';
import { dossierOf } from '../../src/measure/quotations.js';
import { smallRecord } from '../support/small-record.js';

const { dossiers } = await smallRecord();
const checker = await createChecker(dossiers);
const passages = dossiers.flatMap(({ quotes }) =>
  quotes.flatMap((quote) => quote.passages.map((passage) => ({ quote, passage }))),
);
async function found(text: string): Promise<Finding> {
  const claim: Claim = { text, kind: 'quoted', near: { before: '', after: '' } };
  const [only] = await checker.checkEach([claim]);
  if (only === undefined) throw new Error(`nothing is said of: ${text}`);
  return only.finding;
}

const anyPassage = fc.constantFrom(...passages);
const pieces = fc.constantFrom(
  ...passages.flatMap(({ passage }) => passage.exact.split(' ')),
  '“',
  '”',
  '"',
  '>',
  '\n',
  '\u200b',
  '\u0301',
  'а',
  '不',
  '５',
  '🎬',
  '*',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(pieces, { maxLength: 120 }).map((all) => all.join(' ')),
);
/** A passage with something put into it, which makes it another text or not. */
const nearly = fc.tuple(anyPassage, fc.nat(), fc.constantFrom('', ' ', '\n', '“', 'a', '.', '\u200b')).map(
  ([
    {
      passage: { exact },
    },
    at,
    put,
  ]) => {
    const place = at % (exact.length + 1);
    return exact.slice(0, place) + put + exact.slice(place);
  },
);

describe('any text', () => {
  test('gets labels that exist, and proof with those that say something', () =>
    fc.assert(
      fc.asyncProperty(anyText, async (message) => {
        for (const { finding } of (await checker.checkMessage(message)).checked) {
          expect(LABELS).toContain(finding.label);
          const isNothing = finding.label === 'not in this record' || finding.label === 'too short to tell';
          expect(finding.pieces.length === 0).toBe(isNothing);
        }
      }),
    ));

  test('is word for word only where it stands in a statement', async () => {
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText, nearly), async (text) => {
        const { label, pieces } = await found(text);
        if (label !== 'word for word') return;
        tried += 1;
        const squeezed = (some: string) => withoutMarks(some).replaceAll(/\s+/g, ' ');
        const printed = pieces.flatMap((piece) => piece.passages.map(({ exact }) => exact)).join(' ');
        expect(squeezed(text)).toBe(squeezed(printed));
      }),
      { numRuns: 300 },
    );
    expect(tried).toBeGreaterThan(20);
  });

  test('gets the same finding twice', () =>
    fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(await found(text)).toEqual(await found(text));
      }),
    ));
});

test('a passage is word for word, or shortened where it can’t be separated', async () => {
  for (const { quote, passage } of passages) {
    const { label, pieces } = await found(passage.exact);
    expect([label, pieces[0]?.quote]).toEqual([quote.inseparable ? 'shortened' : 'word for word', quote]);
  }
});

test('a passage with one letter changed is neither word for word nor the same words', () =>
  fc.assert(
    fc.asyncProperty(
      anyPassage,
      fc.nat(),
      fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      async ({ passage }, at, letter) => {
        const letters = [...passage.exact];
        const places = [...letters.keys()].filter((index) => /\p{L}/u.test(letters[index] ?? ''));
        const place = places[at % places.length] ?? 0;
        fc.pre(letters[place]?.toLowerCase() !== letter);
        letters[place] = letter;
        expect(['word for word', 'same words']).not.toContain((await found(letters.join(''))).label);
      },
    ),
  ));

test('every word stands where it says', () =>
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const word of wordsOf(text)) {
        expect(text.slice(word.start, word.end)).toBe(word.text);
        expect(word.start).toBeGreaterThanOrEqual(end);
        end = word.end;
      }
    }),
  ));

test.each([
  ['quotation marks', '“'.repeat(4_000)],
  ['straight marks', '"'.repeat(4_000)],
  ['single marks', " '".repeat(2_000)],
  ['one word', 'a'.repeat(4_000)],
  ['many words', 'a '.repeat(2_000)],
  ['markup', '*_~|`<[('.repeat(500)],
  ['stars', '*'.repeat(4_000)],
  ['combining characters', `a${'\u0301'.repeat(3_999)}`],
  ['masks', 'f*'.repeat(2_000)],
  ['lines', '>\n'.repeat(2_000)],
  ['Chinese', '不'.repeat(4_000)],
])('4,000 characters of %s are answered', async (_, message) => {
  const { checked } = await checker.checkMessage(message);
  expect(checked.length).toBeLessThanOrEqual(10);
  for (const { finding } of checked) expect(LABELS).toContain(finding.label);
});

test('after each claim others have their turn, also where two messages come at once', async () => {
  let turns = 0;
  const turn = () => {
    turns += 1;
    next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  const message = '“He was not there when any of this happened.” '.repeat(10);
  const found = await Promise.all([checker.checkMessage(message), checker.checkMessage(message)]);
  clearImmediate(next);
  expect(found.map(({ checked }) => checked.length)).toEqual([10, 10]);
  expect(turns).toBeGreaterThanOrEqual(20);
});

test('while a large record is learned others have their turn, again and again', async () => {
  const some = Array.from({ length: 3_000 }, (_, index) => {
    const { passage, quote } = passages[index % passages.length] as (typeof passages)[number];
    const text = `${passage.exact} ${passage.exact} ${index}`;
    return { id: String(index), text, speaker: quote.speakers[0].name, work: quote.occasion.title ?? '' };
  });
  let turns = 0;
  const turn = () => {
    turns += 1;
    next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  const large = await createChecker([dossierOf(some)]);
  clearImmediate(next);
  expect(turns).toBeGreaterThanOrEqual(5);
  const { checked } = await large.checkMessage(`“${some[2_000]?.text}”`);
  expect(checked[0]?.finding.label).toBe('word for word');
});

test('a long quotation is found as it is in a far longer speech', async () => {
  // Letters only: a number left out of a sentence would alter it.
  const word = (index: number) =>
    `w${index.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`;
  const words = Array.from({ length: 6_000 }, (_, index) => word(index));
  const speech = await createChecker([
    dossierOf([{ id: 'speech', text: words.join(' '), speaker: 'A Senator', work: 'A Filibuster' }]),
  ]);
  const { checked } = await speech.checkMessage(`“${words.slice(2_000, 2_700).join(' ')}”`);
  expect(checked.map(({ finding }) => finding.label)).toEqual(['shortened']);
});
