import { defineConfig } from 'vitest/config';

export default defineConfig({
  // No test judges by time; this only ends one that hangs, on a busy machine too.
  test: { testTimeout: 30_000, hookTimeout: 30_000 },
});
