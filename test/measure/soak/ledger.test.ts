// What the ledger of a soak counts as answered, late, refused and lost.
import { expect, test } from 'vitest';
import { Ledger } from '../../../src/measure/soak/ledger.js';

test('each interaction stands on one side', () => {
  const ledger = new Ledger();
  const created = new Map<string, number>();
  const had = (id: string, createdAt: number, deliveredAt: number, attemptedAt?: number) => {
    created.set(id, createdAt);
    ledger.delivered(id, 'quote', deliveredAt);
    if (attemptedAt !== undefined) ledger.attempted(id, attemptedAt);
  };
  had('answered', 0, 10, 20);
  ledger.answered('answered');
  had('refused', 0, 10, 20);
  had('held up before it came', 0, 3_500, 3_510);
  had('never tried', 0, 10);
  had('tried too late', 0, 10, 3_011);
  had('tried late, but taken', 0, 10, 3_011);
  ledger.answered('tried late, but taken');
  created.set('tried before the bot said that it has it', 0);
  ledger.attempted('tried before the bot said that it has it', 10);
  const { lost, ...counts } = ledger.balance((id) => created.get(id) ?? 0);
  expect(counts).toEqual({ delivered: 7, answered: 2, late: 1, refused: 2 });
  expect(lost.map(({ id }) => id)).toEqual(['never tried', 'tried too late']);
});

test('what comes twice counts from the first time', () => {
  const ledger = new Ledger();
  ledger.delivered('twice', 'quote', 0);
  ledger.delivered('twice', 'quote', 2_000);
  ledger.attempted('twice', 3_500);
  expect(ledger.balance(() => 0).lost).toEqual([{ id: 'twice', what: 'quote', deliveredAt: 0 }]);
});
