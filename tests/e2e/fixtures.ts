import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base, expect } from '@playwright/test';
import { serveApp } from '../../scripts/browser-host/serve-app.ts';
import { rendererFolder } from './app-under-test.ts';
import { startBrowser } from './browser-host.ts';
import { type Desk, openBrowserDesk, openElectronDesk } from './desk.ts';

export { expect };

/** What a project in playwright.config.ts chooses. */
export interface HostOptions {
  readonly hostName: 'browser' | 'electron';
}

interface TestFixtures extends HostOptions {
  /**
   * Whether the browser host starts a Chromium of its own on a profile of its own, for tests that close it, kill it
   * or change its files. The others share one: starting it costs more than most of them.
   */
  readonly ownProfile: boolean;
  /** The program, opened on a desk of the test's own. */
  readonly desk: Desk;
}

interface WorkerFixtures {
  /** Where the built screens are served, for the browser host. */
  readonly address: string;
  /** The Chromium that the desks of a worker share; started by the first that needs it. */
  readonly sharedBrowser: () => Promise<Browser>;
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
  sharedBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      let started: Promise<Browser> | undefined;
      await use(async () => {
        const browser = await started;
        if (!browser?.isConnected()) started = startBrowser();
        return (await started) as Browser;
      });
      await (await started)?.close();
    },
    { scope: 'worker' },
  ],
  ownProfile: [false, { option: true }],
  desk: async ({ hostName, address, ownProfile, sharedBrowser }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'nianbao-e2e-'));
    const desk =
      hostName === 'electron'
        ? await openElectronDesk({ folder })
        : await openBrowserDesk({ folder, address, browser: ownProfile ? undefined : await sharedBrowser() });
    await use(desk);
    await desk.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    expect(desk.problems, 'requests elsewhere, errors and policy violations').toEqual([]);
  },
});
