import { defineConfig } from 'vitest/config';

/** These start processes and browsers, mostly to wait for them. */
const APART = ['e2e/process', 'measure/soak', 'local-discord/page'].map(
  (room) => `test/${room}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    globalSetup: 'test/support/build.ts',
    // No test judges by time; this only ends one that hangs, on a busy machine too.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    maxWorkers: 2,
    projects: [
      // Modules are loaded once for all of them: a fifth of the time.
      { extends: true, test: { name: 'rooms', exclude: [...APART, 'node_modules/**'], isolate: false } },
      { extends: true, test: { name: 'apart', include: APART } },
    ],
  },
});
