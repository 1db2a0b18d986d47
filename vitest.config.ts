import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'test/support/build-page.ts',
    // No test judges by time; this only ends one that hangs, on a busy machine too.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
