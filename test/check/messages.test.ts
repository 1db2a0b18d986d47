// What members post, by kind: the set is older than the code that judges it.
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/check/checker.js';
import { judged, readMessages } from '../../src/check-quality/messages.js';
import { loadRecord } from '../../src/record/load.js';

const all = [
  ...(await loadRecord('data')).dossiers,
  ...(await loadRecord('test/fixtures/cases')).dossiers,
];
const messages = await readMessages('test/check/messages.jsonl');
const checkers = new Map(
  messages.map(({ record }) => [record.join(), createChecker(all.filter(({ id }) => record.includes(id)))]),
);

describe.each([...new Set(messages.map(({ kind }) => kind))])('%s', (kind) => {
  test.each(messages.filter((one) => one.kind === kind).map((one) => [one.message, one] as const))(
    '%s',
    async (_, wanted) => {
      const checker = checkers.get(wanted.record.join());
      expect(checker && (await judged(checker, wanted)).faults).toEqual([]);
    },
  );
});
