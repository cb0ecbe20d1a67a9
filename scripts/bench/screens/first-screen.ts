import type { Page } from '@playwright/test';
import { medianOf, type Row } from '../measure.ts';
import { openPage, type Site } from './slow-page.ts';

/** The first screen of the program beside a page on which React shows one button. */
export async function firstScreen(sites: readonly Site[], slowdown: number): Promise<readonly Row[]> {
  const [first] = sites;
  if (!first) return [];
  const pages = [{ ...first, path: 'bare-react.html' }, ...sites.map(site => ({ ...site, path: '' }))];
  const times = pages.map((): number[] => []);
  const runs = slowdown > 4 ? 7 : 11;
  for (let run = 0; run < runs; run += 1) {
    for (const [index, page] of pages.entries()) {
      const time = await timeToButton(page, `${page.address}${page.path}`, slowdown);
      times[index]?.push(time);
    }
  }
  const [floor = Number.NaN, ...values] = times.map(medianOf);
  const yardstick = { name: 'bare React', value: floor };
  return [{ name: `first screen, ${slowdown} ×`, unit: 'ms', values, yardstick, target: 1.15, runs }];
}

/** From going to the page to the frame in which its button stands, in ms. */
async function timeToButton(site: Site, address: string, slowdown: number): Promise<number> {
  // From a page with nothing on it, so that the whole way is slowed.
  const blank = await openPage({ ...site, address: 'about:' }, 'blank', slowdown);
  const time = await blank.slowed(() => reachButton(blank.page, address));
  await blank.close();
  return time;
}

async function reachButton(page: Page, address: string): Promise<number> {
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
  return Number((await said).text());
}
