// The shipped record where the store of servers' own can't be reached.
import pino from 'pino';
import { afterEach, expect, test, vi } from 'vitest';
import { askable } from '../../src/answers/askable.js';
import { loadRecord } from '../../src/record/load.js';
import { ServerRecords } from '../../src/server-record/server-records.js';
import { type Store, StoreUnavailable } from '../../src/store/store.js';
import { SMALL } from '../support/small-record.js';

afterEach(() => void vi.useRealTimers());

test.each([
  ['at once is asked again by the next', 0, 2],
  ['only after a while is left alone for a while', 2_000, 1],
])('a store that fails %s', async (_, ms, asked) => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const base = await askable(await loadRecord(SMALL));
  const revision = vi.fn(async () => {
    vi.setSystemTime(Date.now() + ms);
    throw new StoreUnavailable(new Error('gone'));
  });
  const records = new ServerRecords({ revision } as unknown as Store, pino({ level: 'silent' }));
  for (const server of ['1', '2']) expect((await records.at(server, base)).record).toBe(base);
  expect(revision).toHaveBeenCalledTimes(asked);
  vi.setSystemTime(Date.now() + 11_000);
  await records.at('3', base);
  expect(revision).toHaveBeenCalledTimes(asked + 1);
});
