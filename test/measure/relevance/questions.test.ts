// The question sets over the record, one test a question; `npm run relevance` prints the same.
import { expect, test } from 'vitest';
import { answered, faults, filmsOf, readQuestions } from '../../../src/measure/relevance/questions.js';

const films = await filmsOf('data', 'test/fixtures/cases');
const { questions, reasons } = await readQuestions();

test('there are enough, and every entry they expect is on the record that is asked', async () => {
  expect(questions.length).toBeGreaterThanOrEqual(900);
  for (const { record, first, also, may, not, nearest, notNearest } of questions) {
    const { dossiers } = await films(record);
    const known = dossiers.flatMap(({ quotes, people, timeline, proceedings, sources }) =>
      [...quotes, ...people, ...timeline, ...proceedings, ...sources].map(({ id }) => id),
    );
    const expected = [...first, ...also, ...may, ...not, ...nearest, ...notNearest].map((id) =>
      id.split('/').at(-1),
    );
    expect(expected.filter((id) => id !== '*' && !known.includes(id ?? ''))).toEqual([]);
  }
});

test.each(
  questions.map((question) => [question.command, question.asked, question.record.join(), question] as const),
)('/%s %s (%s)', async (_, __, ___, question) => {
  const found = faults(question, answered(await films(question.record), question));
  if (reasons.has(`/${question.command} ${question.asked}`)) expect(found).not.toEqual([]);
  else expect(found).toEqual([]);
});

test('of a hundred questions two at most are known misses, each with its reason', () => {
  expect([...reasons.values()].filter((why) => why === '')).toEqual([]);
  expect(reasons.size).toBeLessThanOrEqual(questions.length / 50);
});
