// Four kinds of test, quick ones first: plain text, a made DOM, and the built extension in two real browsers.
import { defineConfig } from 'vitest/config';

const browserTests = (name: 'chromium' | 'firefox', order: number) => ({
  extends: true as const,
  test: {
    name,
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node' as const,
    env: { WHENCE_BROWSER: name },
    maxWorkers: 2,
    // A browser on a busy machine now and then drops a click; what fails twice is ours.
    retry: 1,
    expect: { poll: { timeout: 30_000 } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    sequence: { groupOrder: order },
  },
});

export default defineConfig({
  resolve: { tsconfigPaths: true },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/**/*.dom.test.*'],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          include: ['test/**/*.dom.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          environment: 'jsdom',
          setupFiles: ['test/speak-english.ts'],
        },
      },
      browserTests('chromium', 1),
      browserTests('firefox', 2),
    ],
  },
});
