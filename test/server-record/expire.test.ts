// What nobody uses any more is deleted while the bot runs.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { readEnv } from '../../src/env.js';
import { prepare } from '../../src/prepare.js';

afterEach(() => void vi.useRealTimers());

test('a draft that nobody proposed is gone after two hours, though nobody drafts another', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval'] });
  const stateDir = await mkdtemp(join(tmpdir(), 'expire-'));
  onTestFinished(() => rm(stateDir, { recursive: true }));
  const { records } = await prepare(readEnv({ STATE_DIR: stateDir }), [], pino({ level: 'silent' }));
  const store = records?.store;
  onTestFinished(() => store?.close());
  const draft = await store?.draft('1', '2', 'words');
  vi.advanceTimersByTime(2 * 3_600_000);
  await expect.poll(() => store?.entry('1', draft?.id ?? '')).toBeUndefined();
  expect(draft).toBeDefined();
});
