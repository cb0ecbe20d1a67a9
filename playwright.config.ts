import { defineConfig } from '@playwright/test';
import type { HostOptions } from './tests/e2e/fixtures.ts';

export default defineConfig<HostOptions>({
  testDir: 'tests/e2e',
  // Two cores are what a small machine has; each worker runs a whole Chromium.
  workers: 2,
  timeout: 30_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  projects: [
    { name: 'browser', use: { hostName: 'browser' }, testIgnore: '**/electron/**' },
    { name: 'electron', use: { hostName: 'electron' }, testIgnore: '**/browser/**' },
  ],
});
