// npm run icons: draws the icon at every size an installer or a desktop asks for. Its results are
// committed, as building needs them and a building machine need not have Chromium.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumPath } from '../tests/e2e/app-under-test.ts';
import { packIco } from './pack-ico.ts';

const folder = 'assets/icons';
const sizes = [16, 24, 32, 48, 64, 128, 256, 512] as const;
/** What Windows chooses from; larger ones are drawn down from 256. */
const windowsSizes: readonly number[] = [16, 24, 32, 48, 64, 128, 256];

/** Up to this size the drawing with fewer lines is used. */
const largestSmall = 32;

const drawing = readFileSync('assets/icon.svg', 'utf8');
const smallDrawing = readFileSync('assets/icon-small.svg', 'utf8');
const browser = await chromium.launch({
  executablePath: chromiumPath,
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
mkdirSync(folder, { recursive: true });
const images: { readonly size: number; readonly png: Buffer }[] = [];
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  const svg = size <= largestSmall ? smallDrawing : drawing;
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(join(folder, `${size}x${size}.png`), png);
  images.push({ size, png });
}
await browser.close();
writeFileSync(join(folder, 'icon.ico'), packIco(images.filter(({ size }) => windowsSizes.includes(size))));
console.log(`${images.length} PNG and icon.ico in ${folder}`);
