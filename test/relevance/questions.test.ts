// The question set over the Rust record, one test a question; `npm run relevance` prints the same.
import { expect, test } from 'vitest';
import { loadRecord } from '../../src/record/load.js';
import { answered, faults, readQuestions } from '../../src/relevance/questions.js';
import { indexRecord } from '../../src/search/dossier-search.js';

const { dossiers } = await loadRecord('data');
const rust = dossiers.find(({ id }) => id === 'rust');
if (rust === undefined) throw new Error('The questions are about the dossier “rust”.');
const [search] = indexRecord({ dossiers: [rust] });
const questions = await readQuestions('test/relevance/questions.jsonl');

test('there are enough, and every entry they expect is on the record', () => {
  expect(questions.length).toBeGreaterThanOrEqual(120);
  const { quotes, people, timeline } = search.dossier;
  const known = new Set(['*', ...[...quotes, ...people, ...timeline].map(({ id }) => id)]);
  const expected = questions.flatMap(({ first, also, may, not }) => [...first, ...also, ...may, ...not]);
  expect(expected.filter((id) => !known.has(id))).toEqual([]);
});

test.each(questions.map((question) => [question.command, question.asked, question] as const))(
  '/%s %s',
  (_, __, question) => {
    expect(faults(question, answered(search, question))).toEqual([]);
  },
);
