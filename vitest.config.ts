import { defineConfig } from 'vitest/config';

/** These start processes, servers and browsers, mostly to wait for them; one that a busy machine starves is started again. */
const APART = ['e2e/process', 'measure/soak', 'local-discord/page', 'store'].map(
  (room) => `test/${room}/**/*.test.ts`,
);
/** `npm run test:long`: what takes half a minute for one promise. */
const LONG = 'test/**/*.long.test.ts';

export default defineConfig({
  test: {
    globalSetup: 'test/support/build.ts',
    setupFiles: 'test/support/seed.ts',
    // No test judges by time; this only ends one that hangs, on a busy machine too.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    maxWorkers: 2,
    // Processes that start side by side in one file: each takes a second or two of a core.
    maxConcurrency: 8,
    projects: [
      // Modules are loaded once for all of them: a fifth of the time.
      {
        extends: true,
        test: { name: 'rooms', exclude: [...APART, LONG, 'node_modules/**'], isolate: false },
      },
      { extends: true, test: { name: 'apart', include: APART, exclude: [LONG], retry: 1 } },
      { extends: true, test: { name: 'long', include: [LONG] } },
    ],
  },
});
