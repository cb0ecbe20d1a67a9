import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';
import { chromiumPath, mainEntry } from './app-under-test.ts';

const require = createRequire(import.meta.url);
const standInFolder = resolve('tests/electron-standin');
const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
const installed = existsSync(join(dirname(require.resolve('electron/package.json')), 'path.txt'));
const real = (override !== undefined && override !== standInFolder) || installed;

/** True where Electron's executable is not here, or E2E_ELECTRON=standin says to do without it. */
export const usesStandIn = process.env.E2E_ELECTRON === 'standin' || !real;

// Playwright asks the electron package for the executable, and the package honours this: nothing else differs.
if (usesStandIn) process.env.ELECTRON_OVERRIDE_DIST_PATH = standInFolder;

export interface LaunchOptions {
  /** The folder of the program's own data. */
  readonly userData: string;
  /** The user's home: documents are in it. */
  readonly home: string;
  /** More arguments of the program, e.g. a report file's path. */
  readonly args?: readonly string[];
}

/** Starts the built program in Electron or its stand-in. */
export function launchElectron({ userData, home, args = [] }: LaunchOptions): Promise<ElectronApplication> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]);
  return _electron.launch({
    args: [`--user-data-dir=${userData}`, mainEntry, ...args],
    env: { ...Object.fromEntries(inherited), HOME: home, CHROMIUM_PATH: chromiumPath, TZ: 'Asia/Shanghai' },
  });
}

/**
 * Kills every process of the program at once, so that nothing it does at its end runs. What had reached the
 * system's buffers survives: it is a crash, not a power cut. Linux and macOS only.
 */
export async function killElectron(app: ElectronApplication): Promise<void> {
  const main = app.process();
  const gone = new Promise(resolve => main.once('exit', resolve));
  process.kill(-(main.pid ?? 0), 'SIGKILL');
  await gone;
}
