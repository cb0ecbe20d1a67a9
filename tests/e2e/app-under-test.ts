import { join, resolve } from 'node:path';
import { findChromium } from '../../scripts/machine/find-chromium.ts';

/** The folder of package.json and out/: this project, or what E2E_APP names, e.g. the files out of a package. */
const appFolder = resolve(process.env.E2E_APP ?? '.');

export const mainEntry = join(appFolder, 'out/main/index.js');
export const rendererFolder = join(appFolder, 'out/renderer');

/** The real Chromium the browser host and the stand-in run in. */
export const chromiumPath = findChromium() ?? '/usr/bin/chromium';
