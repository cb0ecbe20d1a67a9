import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { serveApp } from '../browser-host/serve-app.ts';
import { findChromium } from '../machine/find-chromium.ts';
import { buildFloors } from './screens/build-floors.ts';
import { firstScreen } from './screens/first-screen.ts';
import { initialScript } from './screens/initial-script.ts';
import { listing } from './screens/listing.ts';
import { preview } from './screens/preview.ts';
import type { Site } from './screens/slow-page.ts';
import { typingCells } from './screens/typing-cells.ts';
import { typingText } from './screens/typing-text.ts';
import type { Bench, Subject } from './subject.ts';

/** How much slower than this machine the old PCs of an office are taken to be. */
const slowdowns = [4, 12] as const;

/**
 * The screens in real Chromium, its CPU slowed: each figure beside a bare page's of the same run, as the machine's
 * own time for a key or a page is most of it.
 */
export const benchScreens: Bench = async function* (subjects) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('screens: needs Chromium');
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  const served = await Promise.all(
    subjects.map((subject, index) => serve(subject, join(folder, `${index}`))),
  );
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const sites: readonly Site[] = served.map(({ address }) => ({ browser, address }));
  try {
    yield initialScript(subjects.map(({ screens }) => screens));
    for (const slowdown of slowdowns) {
      yield* await firstScreen(sites, slowdown);
      yield* await typingCells(sites, slowdown);
      yield* await typingText(sites, slowdown);
      yield* await listing(sites, slowdown);
      yield* await preview(sites, slowdown);
    }
  } finally {
    await browser.close();
    await Promise.all(served.map(each => each.close()));
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Serves a build with the bare pages beside it: at one address they have one store. */
async function serve(subject: Subject, folder: string) {
  await buildFloors(subject.folder, folder);
  cpSync(subject.screens, folder, { recursive: true });
  return serveApp(folder, 0);
}
