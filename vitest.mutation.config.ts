import { defineConfig } from 'vitest/config';

/** The tests that judge mutants: those that need neither another program nor a process of their own. */
export default defineConfig({
  test: {
    include: ['tests/shared/**/*.test.ts', 'tests/renderer/**/*.test.ts'],
    exclude: [
      'tests/shared/document/pages.test.ts',
      'tests/shared/document/second-opinion.test.ts',
      'tests/shared/document/valid-ooxml.test.ts',
      // Measures what the processor has to do, and a program that holds all its mutants has more to do.
      'tests/shared/import/hostile-files.test.ts',
    ],
    // Stryker runs tests in threads, where no test can change the time zone.
    testNamePattern: /^(?!.*time zone)/,
    setupFiles: ['scripts/mutation/judging.ts'],
    environment: 'node',
    // Each mutant has a worker of its own as it is; in it, what the tests read is read once.
    isolate: false,
    testTimeout: 60_000,
  },
});
