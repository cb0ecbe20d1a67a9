import type { Browser } from '@playwright/test';
import { type Measurement, medianOf } from '../measure.ts';
import { openPage } from './slow-page.ts';

/** The first screen of the program beside a page on which React shows one button. */
export async function firstScreen(browser: Browser, address: string): Promise<Measurement> {
  const floor: number[] = [];
  const ours: number[] = [];
  for (let run = 0; run < 15; run += 1) {
    floor.push(await timeToButton(browser, `${address}bare-react.html`));
    ours.push(await timeToButton(browser, address));
  }
  const name = `screens: first screen (${medianOf(ours).toFixed(0)} ms) to bare React`;
  return { name, median: medianOf(ours) / medianOf(floor), target: 1.4, unit: '×', runs: ours.length };
}

/** From going to the page to the frame in which its button stands, in ms. */
async function timeToButton(browser: Browser, address: string): Promise<number> {
  const page = await openPage(browser, { slow: true });
  await page.addInitScript(() => {
    const look = () => {
      const button = [...document.querySelectorAll('button')].some(each =>
        each.textContent?.includes('新建年度报告'),
      );
      if (button) console.log(performance.now());
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  // Said by the page itself: to be asked would cost it time.
  const said = page.waitForEvent('console');
  await page.goto(address, { waitUntil: 'commit' });
  const at = Number((await said).text());
  await page.context().close();
  return at;
}
