// When a process may be sent interactions: with every shard of it connected, and until it leaves.
import { expect, test } from 'vitest';
import { createMetrics } from '../../src/metrics/metrics.js';
import { smallRecord } from '../support/small-record.js';

const record = { search: await smallRecord(), loadedAt: new Date(), isOutdated: false };

test.each([
  ['none yet', [], 'not connected to Discord yet'],
  ['one of two', [true, false], '1 of 2 shards not connected'],
  ['both', [true, true], undefined],
] as const)('%s', (_, ready, why) => {
  const metrics = createMetrics({ record, pictures: { underWay: 0 } });
  metrics.connecting(() => ready.map((isReady, id) => ({ id, isReady, heartbeatSeconds: undefined })));
  expect(metrics.whyNotReady()).toBe(why);
  metrics.leaving();
  expect(metrics.whyNotReady()).toBe('leaving');
});
