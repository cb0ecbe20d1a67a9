import { readdirSync, readFileSync } from 'node:fs';
import { type BrowserContext, chromium } from '@playwright/test';
import { chromiumPath } from './app-under-test.ts';

/** Opens a profile of real Chromium; what it stored before is there again. */
export function openBrowser(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath,
    args: ['--no-sandbox'],
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
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
