import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import type { HostOptions } from './tests/e2e/fixtures.ts';

export default defineConfig<HostOptions>({
  testDir: 'tests/e2e',
  // Two on the two cores of a small machine: each worker runs a whole Chromium.
  workers: Math.max(2, availableParallelism() >> 1),
  // Twice what the longest walk takes on two quiet cores: a busy machine is no failure.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  projects: [
    { name: 'browser', use: { hostName: 'browser' }, testIgnore: '**/electron/**' },
    // screens/ holds what the machine has no part in: drawn by the same Chromium, it is walked once.
    { name: 'electron', use: { hostName: 'electron' }, testIgnore: ['**/browser/**', '**/screens/**'] },
  ],
});
