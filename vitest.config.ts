import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    globalSetup: 'tests/main/cli/build-cli.ts',
    testTimeout: 60_000,
    // vitest leaves one core for watching; on a machine of two that is half of it.
    maxWorkers: availableParallelism(),
  },
});
