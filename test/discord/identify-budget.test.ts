// How often the shards of a process may identify until Discord's next day: its share, less what is left to those who start it again.
import { expect, onTestFinished, test } from 'vitest';
import { IdentifyBudget } from '../../src/discord/identify-budget.js';
import type { Budget } from '../../src/discord/observer.js';

async function budget(limit: { total: number; remaining: number }, ids: number[], count: number) {
  const info = { session_start_limit: { ...limit, reset_after: 3_600_000, max_concurrency: 16 } };
  const gateway = {
    fetchGatewayInformation: async () => info,
    getShardIds: async () => ids,
    getShardCount: async () => count,
  };
  const told: Budget[] = [];
  const throttler = await IdentifyBudget.for(gateway as never, (one) => told.push(one));
  const leaving = new AbortController();
  onTestFinished(() => leaving.abort());
  return { told, identify: (shard: number) => throttler.waitForIdentify(shard, leaving.signal), leaving };
}

test('half of the shards have half of what is left, but for a tenth of all', async () => {
  const { told, identify } = await budget({ total: 1000, remaining: 501 }, [0, 1], 4);
  await identify(0);
  await identify(1);
  const common = { allowed: 200, renewedInSeconds: 3600, isWaiting: false };
  expect(told).toEqual([
    { ...common, left: 199 },
    { ...common, left: 198 },
  ]);
});

test('where hardly any are left each shard has one, and the next waits', async () => {
  const { told, identify, leaving } = await budget({ total: 1000, remaining: 3 }, [0, 1], 4);
  await identify(0);
  await identify(1);
  const next = identify(0);
  next.catch(() => {});
  await Promise.resolve();
  leaving.abort();
  await expect(next).rejects.toThrow();
  expect(told.map(({ left, allowed, isWaiting }) => [left, allowed, isWaiting])).toEqual([
    [1, 2, false],
    [0, 2, false],
    [0, 2, true],
  ]);
});
