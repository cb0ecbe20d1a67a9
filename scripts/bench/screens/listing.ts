import type { Browser } from '@playwright/test';
import { type Measurement, medianOf } from '../measure.ts';
import { openPage } from './slow-page.ts';

/** Back from a report to a library of 1,000. */
export async function listing(browser: Browser, address: string): Promise<Measurement> {
  const page = await openPage(browser, { slow: false });
  await page.goto(`${address}seed.html`);
  await page.evaluate(async () => {
    await (window as unknown as { seed: (count: number) => Promise<void> }).seed(1000);
  });
  await page.goto(address);
  await page.getByText('共 1000 份').waitFor();
  const times: number[] = [];
  for (let run = 0; run < 9; run += 1) {
    await page.locator('tbody th button').first().click();
    await page.locator('nav [data-section]').first().waitFor();
    times.push(
      await page.evaluate(async () => {
        const started = performance.now();
        const back = [...document.querySelectorAll('button')].find(each =>
          each.textContent?.includes('全部报告'),
        );
        back?.click();
        while (document.querySelectorAll('tbody tr').length < 1000) {
          await new Promise(resolve => requestAnimationFrame(resolve));
        }
        return performance.now() - started;
      }),
    );
  }
  await page.context().close();
  return {
    name: 'screens: 1,000 drafts listed, unslowed',
    median: medianOf(times),
    target: 200,
    unit: 'ms',
    runs: times.length,
  };
}
