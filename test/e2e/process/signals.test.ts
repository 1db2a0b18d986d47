// What is asked of the process before it is ready.
import { expect, onTestFinished, test } from 'vitest';
import { expectReloads, onSignals } from '../../../src/signals.js';

test('a reload asked for while the data is read is done once, when that is over', () => {
  const before = new Set(process.listeners('SIGHUP'));
  onTestFinished(() => {
    for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) {
      for (const listener of process.listeners(signal))
        if (!before.has(listener)) process.off(signal, listener);
    }
  });
  let reloads = 0;
  expectReloads();
  expect(process.listenerCount('SIGHUP')).toBe(before.size + 1);
  process.emit('SIGHUP', 'SIGHUP');
  process.emit('SIGHUP', 'SIGHUP');
  onSignals({
    stop: async () => {},
    reload: async () => {
      reloads += 1;
    },
  });
  expect(reloads).toBe(1);
  process.emit('SIGHUP', 'SIGHUP');
  expect(reloads).toBe(2);
});
