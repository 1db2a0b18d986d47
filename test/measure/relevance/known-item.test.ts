// The known-item test's own sums.
import { expect, test } from 'vitest';
import { dossierOf, halfOf, type Quotation } from '../../../src/measure/quotations.js';
import { KINDS } from '../../../src/measure/relevance/corrupt.js';
import { makeCases, meanOver, run, sameWords, scores } from '../../../src/measure/relevance/known-item.js';
import { quotesFor } from '../../../src/measure/relevance/questions.js';
import { lastLine } from '../../../src/measure/relevance/report.js';
import { indexRecord } from '../../../src/search/search.js';

const quotation = (id: string, text: string): Quotation => ({
  id,
  text,
  speaker: 'Alice',
  work: 'Wonderland',
});
const QUOTATIONS = [
  quotation('1', 'What is the use of a book without pictures?'),
  quotation('2', 'Oh dear! I shall be too late for the party!'),
  quotation('3', 'what is the use of a book, without pictures'),
  quotation('4', 'How brave they will all think me at home!'),
];
const same = sameWords(QUOTATIONS);
const asked = (id: string, kind: string) => ({ id, kind, query: `${id} ${kind}` });

test('quotations of the same words are the same item', () => {
  expect([...(same.get('1') ?? [])]).toEqual(['1', '3']);
  expect([...(same.get('2') ?? [])]).toEqual(['2']);
});

test('success@1 and mean reciprocal rank, by kind and over the kinds', () => {
  const cases = [asked('1', 'a'), asked('2', 'a'), asked('4', 'a'), asked('2', 'b')];
  const answers = [['3', '2'], ['4', '2'], ['1', '2'], ['2']];
  const outcomes = run(cases, same, () => answers.shift() ?? []);
  expect(outcomes.map(({ place }) => place)).toEqual([1, 2, undefined, 1]);
  const [a, b] = scores(outcomes);
  expect(a).toEqual({ kind: 'a', questions: 3, success: 1 / 3, mrr: 0.5 });
  expect(b).toEqual({ kind: 'b', questions: 1, success: 1, mrr: 1 });
  expect(meanOver(scores(outcomes))).toEqual({ success: 2 / 3, mrr: 0.75 });
  expect(lastLine(outcomes)).toBe('success@1 0.667 mrr 0.750');
});

test('a question about a quotation that is not in the file is refused', () => {
  expect(() => run([asked('9', 'a')], same, () => [])).toThrow('quotation 9');
});

test('the kinds take turns, and the same seed makes the same questions', () => {
  const cases = makeCases(QUOTATIONS, 40, 3);
  expect(cases.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => KINDS).flat());
  expect(makeCases(QUOTATIONS, 40, 3)).toEqual(cases);
});

test('either half has about half of the quotations', () => {
  const many = Array.from({ length: 1000 }, (_, index) => quotation(String(index), ''));
  const tuning = many.filter((one) => halfOf(one) === 'tuning').length;
  expect(tuning).toBeGreaterThan(450);
  expect(tuning).toBeLessThan(550);
});

test('the product finds quotations in a dossier made of them', async () => {
  const search = await indexRecord({ dossiers: [dossierOf(QUOTATIONS)] });
  expect(quotesFor(search, 'too late for a party')[0]).toBe('2');
  expect(quotesFor(search, 'interstellar docking')).toEqual([]);
});
