import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** One file at a time, each with browsers of its own: two at once would fight for the processor and the clipboard. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'e2e',
    include: ['test/e2e/**/*.test.ts'],
    fileParallelism: false,
    // Two whole browsers are driven, and one of them may be late once in some hundred steps. A test that needs its
    // second try is named in the summary.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
