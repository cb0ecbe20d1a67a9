import { readFileSync } from 'node:fs';
import { differingShare } from '../../../scripts/screenshots/likeness.ts';
import { pictures, timeOfPictures } from '../../../scripts/screenshots/pictures.ts';
import { readPng } from '../../../scripts/screenshots/png.ts';
import { expect, test } from '../fixtures.ts';

/**
 * How much of a picture may differ: a reworded message may, another dialog may not. Of the pictures themselves the
 * two most alike differ by 0.24; the same program on the same fonts differs from itself by 0.
 */
const mostDiffering = 0.12;

test('the manual’s pictures show the program as it is', async ({ desk }) => {
  test.setTimeout(120_000);
  await desk.page.clock.setFixedTime(timeOfPictures);
  for (const { name, arrange } of pictures) {
    await arrange(desk);
    const now = readPng(await desk.page.screenshot({ animations: 'disabled', caret: 'hide' }));
    const path = `docs/images/${name}.png`;
    const share = differingShare(readPng(readFileSync(path)), now);
    console.log(`${path}: ${(share * 100).toFixed(1)} % differs`);
    expect(
      share,
      `${path} is out of date: npm run build, then npx tsx scripts/take-screenshots.ts`,
    ).toBeLessThan(mostDiffering);
  }
});
