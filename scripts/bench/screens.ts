import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { serveApp } from '../browser-host/serve-app.ts';
import { findChromium } from '../machine/find-chromium.ts';
import type { Bench } from './measure.ts';
import { buildFloors } from './screens/build-floors.ts';
import { firstScreen } from './screens/first-screen.ts';
import { initialScript } from './screens/initial-script.ts';
import { listing } from './screens/listing.ts';
import { preview } from './screens/preview.ts';
import { typingCells } from './screens/typing-cells.ts';
import { typingText } from './screens/typing-text.ts';

const executablePath = findChromium();
const built = 'out/renderer';

/**
 * The screens in real Chromium, CPU slowed where a clerk waits: each figure beside a floor measured in the same
 * run, as the machine's own time for a key or a page is most of it.
 */
export const benchScreens: Bench = async () => {
  if (!executablePath || !existsSync(join(built, 'index.html'))) {
    console.log('screens: needs Chromium and a build (npm run build); skipped');
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  await buildFloors(folder);
  cpSync(built, folder, { recursive: true });
  const served = await serveApp(folder, 0);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    return [
      initialScript(built),
      await firstScreen(browser, served.address),
      ...(await typingCells(browser, served.address)),
      ...(await typingText(browser, served.address)),
      await listing(browser, served.address),
      await preview(browser, served.address),
    ];
  } finally {
    await browser.close();
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
