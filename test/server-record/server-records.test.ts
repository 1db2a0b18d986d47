// The shipped record that servers' own stands on: read anew, and where the store can't be reached.
import pino from 'pino';
import { afterEach, expect, test, vi } from 'vitest';
import { askable } from '../../src/answers/askable.js';
import { ServerRecords } from '../../src/server-record/server-records.js';
import { DEFAULT_SETTINGS, type Store, StoreUnavailable } from '../../src/store/store.js';
import { smallRecord } from '../support/small-record.js';

afterEach(() => void vi.useRealTimers());

test.each([
  ['at once is asked again by the next', 0, 2],
  ['only after a while is left alone for a while', 2_000, 1],
])('a store that fails %s', async (_, ms, asked) => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const base = await askable(await smallRecord());
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

test('once the shipped record is read anew, a server that was answered from the old one is from the new', async () => {
  const kept = { revision: async () => 1, touch: async () => {}, accepted: async () => [] };
  const store = { ...kept, settings: async () => DEFAULT_SETTINGS } as unknown as Store;
  const records = new ServerRecords(store, pino({ level: 'silent' }));
  for (let time = 0; time < 2; time += 1) {
    const base = await askable(await smallRecord());
    expect((await records.at('1', base)).record).toBe(base);
  }
});
