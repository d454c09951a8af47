import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          environment: 'node',
          setupFiles: ['test/support/page-data.ts'],
          include: ['test/core/**/*.test.ts', 'test/cli/**/*.test.ts', 'test/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'views',
          environment: 'jsdom',
          setupFiles: ['test/support/fake-browser.ts'],
          include: ['test/views/**/*.test.ts', 'test/platform/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
