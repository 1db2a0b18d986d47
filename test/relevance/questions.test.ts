// The question sets over the record and invented films, one test a question; `npm run relevance` prints the same.
import { expect, test } from 'vitest';
import { answered, faults, filmsOf, readQuestions } from '../../src/relevance/questions.js';

const films = await filmsOf('data', 'test/fixtures/cases');
const files = ['test/relevance/questions.jsonl', 'test/relevance/names.jsonl'];
const questions = (await Promise.all(files.map(readQuestions))).flat();

test('there are enough, and every entry they expect is on the record', async () => {
  expect(questions.length).toBeGreaterThanOrEqual(600);
  for (const { record, first, also, may, not, nearest, notNearest } of questions) {
    const { dossiers } = await films(record);
    const held = dossiers.flatMap(({ id, quotes, people, timeline, proceedings, sources }) =>
      [...quotes, ...people, ...timeline, ...proceedings, ...sources].flatMap((one) => [one.id, `${id}/${one.id}`]),
    );
    const expected = [...first, ...also, ...may, ...not, ...nearest, ...notNearest];
    expect(expected.filter((id) => id !== '*' && !held.includes(id))).toEqual([]);
  }
});

test.each(questions.map((question) => [question.command, question.asked, question] as const))(
  '/%s %s',
  async (_, __, question) => {
    expect(faults(question, answered(await films(question.record), question))).toEqual([]);
  },
);
