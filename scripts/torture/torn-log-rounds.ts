import { readdir, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { startBrowser } from './browser.ts';
import type { FoundLibrary } from './page/page-api.ts';

/**
 * Cuts the end off the database's log, as a power cut does, goes on working, kills the browser and looks
 * whether the work since is there: what the cut took is gone, everything else must not be. Gives what must
 * not be, each a sentence.
 */
export async function tornLogRounds(options: {
  readonly executable: string;
  readonly profile: string;
  readonly url: string;
  readonly rounds: number;
}): Promise<readonly string[]> {
  const { executable, profile, url, rounds } = options;
  const violations: string[] = [];
  const session = async (work: (page: Page, found: FoundLibrary) => Promise<void>, end: 'quit' | 'kill') => {
    const running = await startBrowser(executable, profile);
    const page = await running.newPage();
    await page.exposeFunction('told', () => undefined);
    await page.goto(url);
    await work(page, await page.evaluate(() => window.torture.open()));
    await running[end]();
  };
  const type = async (page: Page): Promise<number> => {
    await page.evaluate(() => window.torture.typeKeys('a', 3));
    const state = await page.evaluate(() => window.torture.flush());
    if (state.kind !== 'saved') violations.push(`saving ended in ${state.kind}`);
    return page.evaluate(() => window.torture.typedKeys());
  };
  for (let round = 1; round <= rounds; round += 1) {
    await session(async page => void (await type(page)), 'quit');
    await cutLog(join(profile, 'Default', 'IndexedDB'), 1 + Math.floor(Math.random() * 2_000));
    let shown = 0;
    await session(async page => {
      // The program takes a fresh log when it has nothing else to do.
      await wait(3_000);
      shown = await type(page);
    }, 'kill');
    await session(async (_page, found) => {
      const key = found.kind === 'ready' ? found.drafts.find(draft => draft.id === 'a')?.key : undefined;
      if (key !== shown) violations.push(`round ${round}: ${key} is there, shown as saved was ${shown}`);
    }, 'quit');
  }
  return violations;
}

async function cutLog(folder: string, bytes: number): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).filter(file => file.endsWith('.log'));
  for (const file of files) {
    const { size } = await stat(join(folder, file));
    await truncate(join(folder, file), Math.max(0, size - bytes));
  }
}
