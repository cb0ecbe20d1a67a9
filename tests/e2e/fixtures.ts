import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { serveApp } from '../../scripts/browser-host/serve-app.ts';
import { rendererFolder } from './app-under-test.ts';
import { type Desk, openBrowserDesk, openElectronDesk } from './desk.ts';

export { expect };

/** What a project in playwright.config.ts chooses. */
export interface HostOptions {
  readonly hostName: 'browser' | 'electron';
}

interface TestFixtures extends HostOptions {
  /** The program, opened on a desk of the test's own. */
  readonly desk: Desk;
}

interface WorkerFixtures {
  /** Where the built screens are served, for the browser host. */
  readonly address: string;
}

/** Playwright's test with the program open; it fails when the program asked anything of the network. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  hostName: ['browser', { option: true }],
  address: [
    // Playwright reads a fixture's needs from this pattern, even where there are none.
    // biome-ignore lint/correctness/noEmptyPattern: see above
    async ({}, use) => {
      const served = await serveApp(rendererFolder, 0);
      await use(served.address);
      await served.close();
    },
    { scope: 'worker' },
  ],
  desk: async ({ hostName, address }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'nianbao-e2e-'));
    const desk =
      hostName === 'electron'
        ? await openElectronDesk({ folder })
        : await openBrowserDesk({ folder, address });
    await use(desk);
    await desk.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    expect(desk.problems, 'requests elsewhere, errors and policy violations').toEqual([]);
  },
});
