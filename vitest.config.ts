import { defineConfig } from 'vitest/config';

/** One project for what runs in Node, one for each real browser. */
const endToEnd = (browser: 'chromium' | 'firefox') => ({
  extends: true as const,
  test: {
    name: browser,
    include: ['tests/e2e/**/*.test.ts'],
    env: { SIDELIGHT_BROWSER: browser },
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['node_modules', '.output', '.wxt', 'tests/e2e'],
          // By default it leaves one core to an editor, which of two is half.
          maxWorkers: '100%',
          testTimeout: 30_000,
        },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
