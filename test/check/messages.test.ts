// What members post, by kind: the set is older than the code that judges it.
import { describe, expect, test } from 'vitest';
import { ask, readMessages } from '../../src/measure/check-quality/messages.js';
import { loadRecord } from '../../src/record/load.js';

const dossiers = (
  await Promise.all(['data', 'test/fixtures/cases'].map((folder) => loadRecord(folder)))
).flatMap((record) => record.dossiers);
const sets = await Promise.all(
  ['messages', 'broken'].map((name) => readMessages(`test/check/${name}.jsonl`)),
);
const asked = await ask(sets.flat(), dossiers);

describe.each([...new Set(asked.map(({ wanted }) => wanted.kind))])('%s', (kind) => {
  const own = asked.filter(({ wanted }) => wanted.kind === kind);
  test.each(own.map((one) => [one.wanted.message, one.faults] as const))('%s', (_, faults) => {
    expect(faults).toEqual([]);
  });
});
