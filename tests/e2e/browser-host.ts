import { readdirSync, readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from '@playwright/test';
import { chromiumPath } from './app-under-test.ts';

const launchOptions = { executablePath: chromiumPath, args: ['--no-sandbox'] };

const contextOptions: BrowserContextOptions = {
  viewport: { width: 1366, height: 768 },
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  acceptDownloads: true,
  permissions: ['clipboard-read', 'clipboard-write'],
};

/** Starts real Chromium, for many desks one after the other. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions);
}

/** A desk's own storage in a browser that runs; it is gone when the context is closed. */
export function openContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext(contextOptions);
}

/** Starts real Chromium on a profile; what it stored before is there again. */
export function openProfile(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, { ...launchOptions, ...contextOptions });
}

/** Kills the Chromium of a profile with every child, as launchElectron's killElectron does. Linux only. */
export async function killBrowser(context: BrowserContext, profile: string): Promise<void> {
  const closed = new Promise(resolve => context.once('close', resolve));
  for (const pid of processesOf(profile)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended with its parent.
    }
  }
  await closed;
}

/** The processes started with this profile: the folder is the test's own, so they are too. */
function processesOf(profile: string): readonly number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && commandLine(name).includes(`--user-data-dir=${profile}`))
    .map(Number);
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
