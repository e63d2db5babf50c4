import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Two projects: `unit` in Node (a file that needs a DOM says `// @vitest-environment happy-dom`), `browser` in real
 * Chromium and Firefox with the built extension. Nothing is retried: a test that fails once in ten is a fault.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          retry: 0,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/browser/setup.ts'],
          // Two browsers at a time: most of a test is waiting, and one alone uses a quarter of two cores.
          maxWorkers: 2,
          // Not what a test should take, but what it never takes unless it is stuck, also where others have the processor.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Vitest's own second is not enough for what asks a browser again and again.
          expect: { poll: { timeout: 10_000 } },
          retry: 0,
        },
      },
    ],
  },
});
