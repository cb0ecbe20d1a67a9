import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rendererFolder } from '../tests/e2e/app-under-test.ts';
import { openBrowserDesk } from '../tests/e2e/desk.ts';
import { serveApp } from './browser-host/serve-app.ts';
import { pictures, timeOfPictures } from './screenshots/pictures.ts';
import { readPng, writePng } from './screenshots/png.ts';

/** Where the pictures of the manual and the README are. */
const folder = 'docs/images';

/** Takes every picture of the manual from the built program: npm run build, then this. */
async function takeAll(): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'nianbao-pictures-'));
  const served = await serveApp(rendererFolder, 0);
  const desk = await openBrowserDesk({ folder: profile, address: served.address });
  mkdirSync(folder, { recursive: true });
  try {
    await desk.page.clock.setFixedTime(timeOfPictures);
    for (const { name, arrange } of pictures) {
      await arrange(desk);
      const bytes = writePng(readPng(await desk.page.screenshot({ animations: 'disabled', caret: 'hide' })));
      writeFileSync(join(folder, `${name}.png`), bytes);
      console.log(`${name}.png ${Math.ceil(bytes.length / 1024)} KB`);
    }
  } finally {
    await desk.close();
    await served.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

await takeAll();
