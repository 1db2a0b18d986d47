// How the ledger of the restarts counts.
import { expect, test } from 'vitest';
import { type Entry, ledger } from '../../../src/measure/restarts/ledger.js';

const answered = (shard: number, sentAt: number, interaction: string): Entry => ({
  ...{ shard, sentAt },
  outcome: { kind: 'answered', interaction },
});
const not = (shard: number, sentAt: number, kind: 'undelivered' | 'unanswered'): Entry => ({
  ...{ shard, sentAt },
  outcome: { kind },
});

test('each interaction is counted once, by who held its shard and what its process was doing', () => {
  const entries = [
    answered(0, 0, 'a'),
    answered(0, 100, 'by both'),
    not(0, 200, 'unanswered'),
    not(0, 300, 'undelivered'),
    answered(0, 450, 'b'),
    answered(1, 0, 'by the other'),
    answered(1, 90, 'c'),
    not(1, 200, 'unanswered'),
  ];
  const leavings = [{ ordinal: 0, from: 190, to: 210 }];
  const logged = [new Set(['a', 'by both', 'b', 'by the other']), new Set(['by both', 'c'])];
  expect(ledger(entries, leavings, logged, 1)).toEqual({
    ...{ sent: 8, answered: 5, misanswered: 2, undelivered: 1, cutOff: 1, lost: 1 },
    gaps: [350, 90],
  });
});
