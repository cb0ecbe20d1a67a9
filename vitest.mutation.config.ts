import { defineConfig } from 'vitest/config';

/** The tests that judge mutants: those that need neither another program nor a process of their own. */
export default defineConfig({
  test: {
    include: ['tests/shared/**/*.test.ts', 'tests/renderer/**/*.test.ts'],
    exclude: ['tests/shared/document/pages.test.ts', 'tests/shared/document/valid-ooxml.test.ts'],
    // Stryker runs tests in threads, where no test can change the time zone.
    testNamePattern: /^(?!.*time zone)/,
    environment: 'node',
    testTimeout: 60_000,
  },
});
