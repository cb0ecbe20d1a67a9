import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/machine/find-chromium.ts';
import { type RunningBrowser, startBrowser } from '../../scripts/torture/browser.ts';
import { corruptionRounds } from '../../scripts/torture/corruption-rounds.ts';
import { killRounds } from '../../scripts/torture/kill-rounds.ts';
import type { FoundLibrary } from '../../scripts/torture/page/page-api.ts';
import { type ServedPage, servePage } from '../../scripts/torture/serve-page.ts';
import { tornLogRounds } from '../../scripts/torture/torn-log-rounds.ts';

/**
 * The storage in a real Chromium, whose disk and windows no stand-in has. `npm run torture` does the same at
 * length.
 */
const chromium = findChromium();
const executable = chromium ?? '';
if (!chromium) console.warn('skipped: no Chromium here (install one, or name it in CHROMIUM_PATH)');

let served: ServedPage;
let folder: string;

beforeAll(async () => {
  if (chromium) served = await servePage();
});
afterAll(async () => served?.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'browser-storage-'));
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

/** Opens a window of the program; what it tells of its saving goes to `told`. */
async function newWindow(running: RunningBrowser, told: string[] = []): Promise<Page> {
  const page = await running.newPage();
  await page.exposeFunction('told', (event: string, id: string, key: number) => {
    told.push(`${event} ${id} ${key}`);
  });
  await page.goto(served.url);
  return page;
}

const open = (page: Page): Promise<FoundLibrary> => page.evaluate(() => window.torture.open());

describe.skipIf(!chromium)('drafts in a real browser', () => {
  it('survive kills −9 while typing: what was shown as saved is there, nothing is damaged', async () => {
    const report = await killRounds({ executable, url: served.url, profile: folder, rounds: 6 });
    expect(report.violations).toEqual([]);
    expect(report.shown).toBeGreaterThan(0);
    // Nothing older was lost than what this machine, as busy as it is, may not have written yet.
    for (const age of report.lostAges) expect(age).toBeLessThan(2 * report.slowestShown);
  }, 120_000);

  it('are never silently fewer or different when their files were damaged', async () => {
    const outcomes = await corruptionRounds({ executable, url: served.url, folder, rounds: 6, drafts: 10 });
    expect(outcomes.filter(({ outcome }) => outcome === 'silent')).toEqual([]);
  }, 120_000);

  it('that are saved after a power cut tore the log outlive the next start', async () => {
    expect(await tornLogRounds({ executable, url: served.url, profile: folder, rounds: 1 })).toEqual([]);
  }, 60_000);

  it('are stored when the window is closed right after the last key', async () => {
    const running = await startBrowser(executable, folder);
    const first = await newWindow(running);
    await open(first);
    await first.evaluate(() => window.torture.typeKeys('a', 1));
    await first.evaluate(() => window.torture.flush());
    await first.evaluate(() => window.torture.typeKeys('a', 6));
    await first.close({ runBeforeUnload: true });
    const second = await newWindow(running);
    await open(second);
    // Either the save came through, or going on with the draft finds what was noted, and saves it.
    await second.evaluate(() => window.torture.typeKeys('a', 0));
    await second.evaluate(() => window.torture.flush());
    const again = await open(second);
    await running.quit();
    expect(again).toMatchObject({ kind: 'ready', drafts: [{ id: 'a', key: 7 }] });
  }, 60_000);

  it('wait in the window while the storage is full, and are stored once there is room', async () => {
    const filled = await startBrowser(executable, folder);
    const first = await newWindow(filled);
    await open(first);
    await first.evaluate(() => window.torture.typeKeys('a', 1));
    expect(await first.evaluate(() => window.torture.flush())).toMatchObject({ kind: 'saved' });
    await filled.quit();

    // A browser started anew asks what is left; a running one goes on for a while with what it believed.
    const running = await startBrowser(executable, folder);
    const page = await running.newPage();
    const session = await page.context().newCDPSession(page);
    const origin = new URL(served.url).origin;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000 });
    await page.exposeFunction('told', () => undefined);
    await page.goto(served.url);
    expect(await open(page)).toMatchObject({ kind: 'ready', drafts: [{ id: 'a', key: 1 }] });
    await page.evaluate(() => window.torture.typeKeys('a', 1));
    expect(await page.evaluate(() => window.torture.flush())).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('磁盘空间不足'),
    });
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await expect.poll(() => page.locator('#state').textContent(), { timeout: 15_000 }).toBe('saved');
    const again = await open(await newWindow(running));
    await running.quit();
    expect(again).toMatchObject({ drafts: [{ id: 'a', key: 2 }] });
  }, 60_000);

  it('open in two windows are noticed in both, until one is closed or crashes', async () => {
    const running = await startBrowser(executable, folder);
    const [here, there] = [await newWindow(running), await newWindow(running)];
    const elsewhere = (page: Page) => page.evaluate(() => window.torture.openElsewhere('a'));
    expect(await elsewhere(here)).toBe(false);
    await elsewhere(there);
    await expect.poll(() => elsewhere(here)).toBe(true);
    await expect.poll(() => elsewhere(there)).toBe(true);
    expect(await here.evaluate(() => window.torture.openElsewhere('b'))).toBe(false);
    await there.close();
    await expect.poll(() => elsewhere(here)).toBe(false);

    const third = await newWindow(running);
    await elsewhere(third);
    await expect.poll(() => elsewhere(here)).toBe(true);
    await third.goto('chrome://crash').catch(() => undefined);
    await expect.poll(() => elsewhere(here)).toBe(false);
    await running.quit();
  }, 60_000);

  it('changed in two windows end in a conflict in one of them', async () => {
    const running = await startBrowser(executable, folder);
    const told: string[] = [];
    const [here, there] = [await newWindow(running), await newWindow(running, told)];
    await open(here);
    await here.evaluate(() => window.torture.typeKeys('a', 3));
    await here.evaluate(() => window.torture.flush());
    await open(there);
    await there.evaluate(() => window.torture.typeKeys('a', 1));
    await here.evaluate(() => window.torture.typeKeys('a', 5));
    expect(await here.evaluate(() => window.torture.flush())).toMatchObject({ kind: 'saved' });
    expect(await there.evaluate(() => window.torture.flush())).toMatchObject({ kind: 'conflict' });
    expect(told).toContain('conflict a 4');
    const again = await open(await newWindow(running));
    await running.quit();
    expect(again).toMatchObject({ drafts: [{ id: 'a', key: 8 }] });
  }, 60_000);
});

/** Lets the program keep its storage, as Electron does; without that a full disk empties it. */
async function grantPersistence(profile: string): Promise<void> {
  const granted = { [`${new URL(served.url).origin},*`]: { setting: 1 } };
  const preferences = { profile: { content_settings: { exceptions: { durable_storage: granted } } } };
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** Mounts a small disk of its own; undefined where this user may not. */
function mountSmallDisk(at: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=48m', 'tmpfs', at], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn('skipped: this user may not mount a small disk');
    return false;
  }
}

describe.skipIf(!chromium)('drafts on a full disk', () => {
  it('wait in the window, are stored once there is room, and are there after the next start', async context => {
    const disk = join(folder, 'disk');
    await mkdir(disk);
    if (!mountSmallDisk(disk)) return context.skip();
    try {
      await grantPersistence(join(disk, 'profile'));
      const running = await startBrowser(executable, join(disk, 'profile'));
      const told: string[] = [];
      const page = await newWindow(running, told);
      await open(page);
      await page.evaluate(() => window.torture.typeKeys('a', 1));
      expect(await page.evaluate(() => window.torture.flush())).toMatchObject({ kind: 'saved' });
      const typed = async () => {
        await writeFile(join(disk, `filler ${crypto.randomUUID()}`), new Uint8Array(48_000_000)).catch(
          () => undefined,
        );
        await page.evaluate(() => window.torture.typeKeys('a', 5));
        return page.evaluate(() => window.torture.flush());
      };
      await expect.poll(typed, { timeout: 20_000 }).toMatchObject({
        kind: 'failed',
        message: expect.stringMatching(/磁盘(空间不足|可能已满)/),
      });
      // Tried again on a disk that is still full: no loss, no other message.
      told.length = 0;
      await expect.poll(() => told.join('\n'), { timeout: 20_000 }).toMatch(/^failed /m);
      expect(await page.evaluate(() => window.torture.flush())).toMatchObject({
        kind: 'failed',
        message: expect.stringMatching(/磁盘(空间不足|可能已满)/),
      });
      for (const file of await readdir(disk)) if (file.startsWith('filler')) await rm(join(disk, file));
      await expect.poll(() => page.locator('#state').textContent(), { timeout: 15_000 }).toBe('saved');
      const keys = await page.evaluate(() => window.torture.typedKeys());
      await running.kill();
      const anew = await startBrowser(executable, join(disk, 'profile'));
      const found = await open(await newWindow(anew));
      await anew.quit();
      expect(found).toMatchObject({ kind: 'ready', loss: undefined, drafts: [{ id: 'a', key: keys }] });
    } finally {
      execFileSync('umount', ['-l', disk]);
    }
  }, 60_000);
});
