import { accessSync, constants } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where packages put it; last, where `npx playwright install chromium` does. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  chromium.executablePath(),
];

/** Where a Chromium is installed; undefined where none is. CHROMIUM_PATH names another place. */
export function findChromium(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...places].find(place => place && isExecutable(place));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
