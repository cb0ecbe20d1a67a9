import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startBrowser } from './browser.ts';

export interface LargeLibraryReport {
  readonly drafts: number;
  readonly versions: number;
  /** Bytes of the database's files once the browser has tidied them up. */
  readonly bytes: number;
  /** Milliseconds, by what is done: half of the runs took no longer, and 95 of 100. */
  readonly times: Readonly<Record<string, { readonly p50: number; readonly p95: number }>>;
}

/** Fills a library and measures, in a browser started anew, how long it takes to work with it. */
export async function largeLibrary(options: {
  readonly executable: string;
  readonly profile: string;
  readonly url: string;
  readonly drafts: number;
  readonly versions: number;
}): Promise<LargeLibraryReport> {
  const { executable, profile, url, drafts, versions } = options;
  const filling = await startBrowser(executable, profile);
  const page = await filling.newPage();
  await page.goto(url);
  await page.evaluate(() => window.torture.open());
  await page.evaluate(count => window.torture.fill(count), { drafts, versions });
  await filling.quit();

  const measuring = await startBrowser(executable, profile);
  const fresh = await measuring.newPage();
  await fresh.goto(url);
  await fresh.evaluate(() => window.torture.openOnly());
  const times = await fresh.evaluate(() => window.torture.measure(40));
  const bytes = await settledSize(join(profile, 'Default', 'IndexedDB'));
  await measuring.quit();
  return {
    drafts,
    versions,
    bytes,
    times: Object.fromEntries(
      Object.entries(times).map(([what, runs]) => [
        what,
        { p50: quantile(runs, 0.5), p95: quantile(runs, 0.95) },
      ]),
    ),
  };
}

/** The value that so large a share of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Waits until the files have stopped changing: the browser merges them in the background. */
async function settledSize(folder: string): Promise<number> {
  let [size, since] = [await sizeOf(folder), Date.now()];
  while (Date.now() - since < 5_000) {
    await wait(500);
    const now = await sizeOf(folder);
    if (now !== size) [size, since] = [now, Date.now()];
  }
  return size;
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile());
  // A file may be gone again before it is looked at.
  const sizes = await Promise.all(
    files.map(file =>
      stat(join(file.parentPath, file.name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
